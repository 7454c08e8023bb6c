import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { defaultLimits, type Limits } from '#src/lists/limits.js';
import { inspectZip } from '#src/lists/inspect/zip/inspect.js';
import { unpack } from '#src/lists/inspect/zip/unpack.js';
import { refusalOf } from '../read/read-back.js';

const part = 'xl/workbook.xml';
const contents = '<workbook/>'.repeat(50);

function zip(parts: Readonly<Record<string, string>> = { [part]: contents, 'a.xml': '<a/>' }): Buffer {
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}

/** Where the entry of a part stands in the central directory, and where its own header does. */
function places(file: Buffer, name: string): { entry: number; header: number } {
  const entry = file.lastIndexOf(name) - 46;
  return { entry, header: file.readUInt32LE(entry + 42) };
}

function inspected(file: Buffer, limits: Partial<Limits> = {}): Promise<object | null> {
  return refusalOf(
    new Promise((resolve) => {
      for (const one of inspectZip(file, { ...defaultLimits, ...limits }).values()) unpack(one);
      resolve(null);
    }),
  );
}

describe('a zip container', () => {
  it('gives its parts as they were packed', () => {
    const parts = inspectZip(zip(), defaultLimits);
    expect([...parts.values()].map((one) => [one.entry.name, unpack(one).toString()])).toEqual([
      [part, contents],
      ['a.xml', '<a/>'],
    ]);
  });

  it('may state its sizes in 64 bits', () => {
    const parts = inspectZip(wide(contents), defaultLimits);
    expect([...parts.values()].map((one) => unpack(one).toString())).toEqual([contents]);
  });

  it.each(['/etc/x.xml', '../x.xml', 'xl/../../x.xml', '..\\x.xml', 'C:\\x.xml'])(
    'may not have a part that leads out of it: %s',
    async (name) => {
      expect(await inspected(zip({ [name]: 'x' }))).toEqual({
        code: 'list-dangerous',
        danger: 'path-outside',
        part: name,
      });
    },
  );

  it('may not have two parts of one name', async () => {
    const file = zip({ 'xl/a.xml': 'x', 'XL/A.xml': 'y' });
    expect(await inspected(file)).toMatchObject({ danger: 'name-twice', part: 'XL/A.xml' });
  });

  it('may not have a part that is encrypted', async () => {
    const file = zip();
    file.writeUInt16LE(1, places(file, part).entry + 8);
    expect(await inspected(file)).toMatchObject({ danger: 'encrypted-part', part });
  });

  it('may not have parts that share bytes', async () => {
    const file = zip({ 'a.xml': 'aaaa', 'b.xml': 'aaaa' });
    const [a, b] = [places(file, 'a.xml'), places(file, 'b.xml')];
    file.writeUInt32LE(a.header, b.entry + 42);
    expect(await inspected(file)).toMatchObject({ code: 'list-dangerous', danger: 'parts-overlap' });
  });

  it.each([
    ['claims more than deflate can hold', 0xff_ff_ff_f0],
    ['claims a little more', contents.length + 1],
    ['claims less', 10],
  ])('may not have a part that %s', async (_claim, size) => {
    const file = zip();
    const { entry, header } = places(file, part);
    file.writeUInt32LE(size, entry + 24);
    expect(await inspected(file)).toEqual({ code: 'list-dangerous', danger: 'forged', part });
    file.writeUInt32LE(size, header + 22); // now both say the same
    expect(await inspected(file)).toMatchObject({
      code: size === contents.length + 1 ? 'list-broken' : 'list-dangerous',
    });
  });

  it('may not have contents that were changed since', async () => {
    const file = zip();
    file.writeUInt32LE(1, places(file, part).entry + 16);
    expect(await inspected(file)).toEqual({ code: 'list-broken' });
  });

  it('may not unpack beyond the limits', async () => {
    const large = ' '.repeat(11 * 1024 * 1024);
    expect(await inspected(zip({ 'a.xml': large }))).toMatchObject({ danger: 'bomb', part: 'a.xml' });
    expect(await inspected(zip(), { unpackedBytes: 500 })).toMatchObject({
      code: 'list-too-large',
      measure: 'unpacked',
      limit: 500,
    });
    expect(await inspected(zip(), { parts: 1 })).toMatchObject({ danger: 'too-many-parts' });
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['one far below', `<a>${' '.repeat(9000)}<!ENTITY b "c"></a>`],
    ['one in UTF-16', Buffer.from('\ufeff<!DOCTYPE a []>', 'utf16le').toString('latin1')],
  ])('may not have %s in its XML', async (_what, xml) => {
    const file = Buffer.from(zipSync({ 'a.rels': Buffer.from(xml, 'latin1') }));
    expect(await inspected(file)).toMatchObject({ danger: 'document-type', part: 'a.rels' });
  });

  it('is broken wherever it is cut off', async () => {
    const file = zip();
    for (let length = 4; length < file.length; length += 1)
      expect(await inspected(file.subarray(0, length))).toEqual({ code: 'list-broken' });
  });
});

/** A container of one stored part as streaming writers make it: every size in the 64-bit fields. */
function wide(text: string): Buffer {
  const name = Buffer.from(part);
  const bytes = Buffer.from(text);
  const all = 0xff_ff_ff_ff;
  const sizes = [BigInt(bytes.length), BigInt(bytes.length)];
  const header = record([
    [4, 0x04_03_4b_50],
    [2, 45],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, 0],
    [4, all],
    [4, all],
    [2, name.length],
    [2, 20],
  ]);
  const local = Buffer.concat([header, name, wideField(sizes), bytes]);
  const entry = record([
    [4, 0x02_01_4b_50],
    [2, 45],
    [2, 45],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, 0],
    [4, all],
    [4, all],
    [2, name.length],
    [2, 28],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, all],
  ]);
  const directory = Buffer.concat([entry, name, wideField([...sizes, 0n])]);
  const wideEnd = Buffer.concat([
    record([[4, 0x06_06_4b_50]]),
    long(44n),
    record([
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
    ]),
    long(1n),
    long(1n),
    long(BigInt(directory.length)),
    long(BigInt(local.length)),
  ]);
  const locator = Buffer.concat([
    record([
      [4, 0x07_06_4b_50],
      [4, 0],
    ]),
    long(BigInt(local.length + directory.length)),
    record([[4, 1]]),
  ]);
  const end = record([
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, 0xff_ff],
    [2, 0xff_ff],
    [4, all],
    [4, all],
    [2, 0],
  ]);
  return Buffer.concat([local, directory, wideEnd, locator, end]);
}

function wideField(sizes: readonly bigint[]): Buffer {
  return Buffer.concat([
    record([
      [2, 1],
      [2, sizes.length * 8],
    ]),
    ...sizes.map(long),
  ]);
}

/** Numbers of two or four bytes, the lowest first. */
function record(fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

function long(value: bigint): Buffer {
  const field = Buffer.alloc(8);
  field.writeBigUInt64LE(value);
  return field;
}
