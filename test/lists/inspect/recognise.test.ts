import { CFB } from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { recognise } from '#src/lists/inspect/recognise.js';
import { defaultLimits } from '#src/lists/limits.js';
import { refusalOf } from '../read/read-back.js';
import { excelKinds, fileOf, simpleFile, workbookOf, sheetOf } from '../read/workbooks.js';

const workbook = workbookOf({ Liste: sheetOf({ A1: { t: 's', v: 'Gebiet' }, B1: { t: 'n', v: 1.5 } }) });

function refused(file: Uint8Array): Promise<object | null> {
  return refusalOf(
    new Promise((resolve) => {
      resolve(recognise(Buffer.from(file), defaultLimits));
    }),
  );
}

function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const container = CFB.utils.cfb_new();
  for (const [name, contents] of Object.entries(streams)) CFB.utils.cfb_add(container, name, contents);
  return CFB.write(container, { type: 'buffer' });
}

describe('a file', () => {
  it.each(excelKinds)('of kind %s is told by its contents', (kind) => {
    expect(recognise(fileOf(workbook, kind), defaultLimits).kind).toBe(kind);
  });

  it.each([
    ['pdf', '%PDF-1.7\n'],
    ['image', '\x89PNG\r\n\x1a\n'],
    ['image', '\xff\xd8\xff\xe0'],
    ['document', '{\\rtf1 x}'],
    ['archive', '\x1f\x8b\x08'],
    ['web-page', '<html><table><tr><td>1</td></tr></table></html>'],
    ['web-page', '\xef\xbb\xbf \n<!DOCTYPE html>'],
    ['web-page', '<?xml version="1.0"?><html xmlns="x"></html>'],
    ['web-page', 'MIME-Version: 1.0\nX-Document-Type: Workbook'],
    ['xml', '<?xml version="1.0"?><Workbook/>'],
    ['unknown', 'a;b\0c'],
  ])('that is something else (%s) is refused: %j', async (content, start) => {
    expect(await refused(Buffer.from(start, 'latin1'))).toEqual({ code: 'list-is-something-else', content });
  });

  it.each([
    ['archive', { 'readme.txt': 'x' }],
    [
      'document',
      {
        '[Content_Types].xml':
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      },
    ],
    [
      'presentation',
      {
        '[Content_Types].xml':
          'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      },
    ],
    ['document', { mimetype: 'application/vnd.oasis.opendocument.text' }],
    ['presentation', { mimetype: 'application/vnd.oasis.opendocument.presentation' }],
  ])('that is a zip of something else (%s) is refused', async (content, parts) => {
    const zip = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    );
    expect(await refused(zip)).toEqual({ code: 'list-is-something-else', content });
  });

  it('with a password is refused as such', async () => {
    expect(await refused(compoundFile({ '/EncryptedPackage': Buffer.alloc(5000, 1) }))).toEqual({
      code: 'list-password',
    });
    const records = Buffer.from([0x09, 8, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 0, 0, 0x0a, 0, 0, 0]);
    expect(await refused(compoundFile({ '/Workbook': records }))).toEqual({ code: 'list-password' });
  });

  it('of Word or of nothing that is known in a compound file is refused', async () => {
    expect(await refused(compoundFile({ '/WordDocument': Buffer.alloc(10) }))).toMatchObject({
      content: 'document',
    });
    expect(await refused(compoundFile({ '/Other': Buffer.alloc(10) }))).toMatchObject({ content: 'unknown' });
  });

  it('of Excel 97 says how many other files it takes values from, and whether it has macros', () => {
    const beginning = [0x09, 8, 4, 0, 0, 6, 5, 0];
    const own = [0xae, 1, 4, 0, 1, 0, 1, 4];
    const other = [0xae, 1, 6, 0, 1, 0, 2, 0, 0x61, 0x62];
    const streams = { '/Workbook': Buffer.from([...beginning, ...own, ...other, 0x0a, 0, 0, 0]) };
    expect(recognise(compoundFile(streams), defaultLimits)).toMatchObject({
      externalLinks: 1,
      hasMacros: false,
    });
    const withMacros = compoundFile({ ...streams, '/_VBA_PROJECT_CUR/VBA/dir': Buffer.alloc(8) });
    expect(recognise(withMacros, defaultLimits)).toMatchObject({ hasMacros: true });
  });

  it('of Excel 97 is broken where its sectors run in circles or out of it', async () => {
    const file = fileOf(workbook, 'xls');
    const fat = 512 * (file.readUInt32LE(76) + 1);
    for (const target of [0, 1, 2, 0xff_ff]) {
      const forged = Buffer.from(file);
      for (let at = fat; at < fat + 512; at += 4)
        if (forged.readUInt32LE(at) < 0xff_ff_ff_00) forged.writeUInt32LE(target, at);
      expect(await refused(forged)).toEqual({ code: 'list-broken' });
    }
    const enormous = Buffer.from(file);
    enormous.writeUInt32LE(0x7f_ff_ff_ff, 72); // sectors of the table that is not in the header
    enormous.writeUInt32LE(1, 68);
    expect(await refused(enormous)).toEqual({ code: 'list-broken' });
  });
});

describe('a damaged file', () => {
  const files = [...excelKinds.map((kind) => fileOf(workbook, kind)), simpleFile()];

  it.each(files.map((file, index) => [index, file] as const))(
    'number %d is refused or recognised, wherever it is cut off',
    async (_index, file) => {
      for (let length = 0; length < file.length; length += 7) await refused(file.subarray(0, length));
    },
  );

  it('is refused or recognised, whatever bytes were changed', async () => {
    const change = fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true }), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        async (file, changes) => {
          const damaged = Buffer.from(file);
          for (const { at, to } of changes) damaged[Math.floor(at * damaged.length)] = to;
          await refused(damaged); // throws what is no refusal
        },
      ),
      { numRuns: 500 },
    );
  });
});
