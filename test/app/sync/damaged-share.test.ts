import { beforeEach, describe, expect, it } from '@jest/globals';
import { verifyShare } from '#src/app/sync/verify.js';
import { createKeys } from '#src/sync/segment/keys.js';
import { readSegment } from '#src/sync/segment/read.js';
import { writeSegment } from '#src/sync/segment/write.js';
import { payment } from '../../support/drafts.js';
import { book, digestOf, eventsOf, rowsOf } from '../../support/ledgers.js';
import { Office } from '../../support/sync/office.js';
import type { Officer } from '../../support/sync/officer.js';
import { contentsOf, linesOf, resealed } from '../../support/sync/segments.js';

/** Where a damaged file lies beside the sound one; any name that ends in `.jsonl` is read. */
const pathOf = (at: number) => `replicas/damaged/202703/${at}.jsonl`;

let office: Office;
let founder: Officer;
let colleague: Officer;
/** A segment of three events that the colleague has not seen yet, taken from the share. */
let path: string;
let bytes: Buffer;

beforeEach(async () => {
  office = new Office();
  founder = office.officer(office.share, { template: 'empty' });
  await founder.found();
  await founder.initShare();
  colleague = await office.colleague();
  await founder.sync();
  const before = new Set(await office.share.paths());
  await book(await founder.ledger(), payment(100), payment(200), payment(300));
  await founder.sync();
  path = (await office.share.paths()).find((one) => !before.has(one)) ?? '';
  bytes = Buffer.from(await office.share.read(path));
  await office.share.remove(path);
});

/** Puts the files there, lets the colleague take in what is right, and gives what is noted of those that are not. */
async function offered(files: readonly Uint8Array[]): Promise<readonly Noted[]> {
  for (const [at, file] of files.entries()) await office.share.put(pathOf(at), file);
  const here = await eventsOf(await colleague.ledger());
  await colleague.sync();
  expect(await eventsOf(await colleague.ledger())).toEqual(here);
  return rowsOf(await colleague.ledger(), 'damaged_file') as Noted[]; // the columns of the table
}

interface Noted {
  readonly path: string;
  readonly code: string;
  readonly line: number;
}

/** As soon as the sound file is there all is well, whatever else lies about, and what was taken away is forgotten. */
async function expectHealed(): Promise<void> {
  await office.share.put(path, bytes);
  await colleague.sync();
  await expectAlike();
  for (const one of await office.share.paths())
    if (one.startsWith('replicas/damaged/')) await office.share.remove(one);
  await colleague.sync();
  expect(rowsOf(await colleague.ledger(), 'damaged_file')).toEqual([]);
}

async function expectAlike(): Promise<void> {
  expect(await digestOf(await colleague.ledger())).toBe(await digestOf(await founder.ledger()));
}

describe('a file that is not the segment that was written', () => {
  it('is not taken in, whichever byte of it was changed, and its line is named', async () => {
    const flipped = [...bytes.keys()].map((at) => {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      return damaged;
    });
    const noted = await offered(flipped);
    expect(noted).toHaveLength(flipped.length);
    expect(noted.filter(({ line }) => line < 1 || line > 6)).toEqual([]);
    await expectHealed();
  });

  it('is not taken in, at whatever length it was cut', async () => {
    const cuts = [...bytes.keys()].map((length) => bytes.subarray(0, length));
    const noted = await offered(cuts);
    expect(noted).toHaveLength(cuts.length);
    expect(new Set(noted.map(({ code }) => code))).toEqual(new Set(['cut']));
    await expectHealed();
  });

  it('is not taken in, whichever lines were swapped, doubled or lost', async () => {
    const lines = bytes.toString().split('\n').slice(0, -1);
    const variants = lines.flatMap((line, at) => [
      lines.toSpliced(at, 0, line),
      lines.toSpliced(at, 1),
      ...lines.flatMap((other, to) => (to > at ? [lines.with(at, other).with(to, line)] : [])),
    ]);
    const noted = await offered(variants.map((variant) => Buffer.from(`${variant.join('\n')}\n`)));
    expect(noted).toHaveLength(variants.length);
    await expectHealed();
  });

  it('is not taken in after a text tool or a broken drive had it', async () => {
    const text = bytes.toString();
    const noted = await offered([
      Buffer.from(text.replaceAll('\n', '\r\n')),
      Buffer.from(`\u{feff}${text}`),
      Buffer.alloc(bytes.length),
      Buffer.concat([bytes, Buffer.alloc(512)]),
      Buffer.concat([bytes.subarray(0, 512), Buffer.alloc(bytes.length - 512)]),
      Buffer.from(text, 'utf16le'),
      Buffer.alloc(0),
    ]);
    expect(noted.map(({ code, line }) => ({ code, line }))).toEqual([
      { code: 'carriage-return', line: 1 },
      { code: 'byte-order-mark', line: 1 },
      { code: 'cut', line: 1 },
      { code: 'trailing-bytes', line: 6 },
      { code: 'cut', line: expect.any(Number) },
      { code: 'cut', line: expect.any(Number) },
      { code: 'cut', line: 1 },
    ]);
    await expectHealed();
  });

  it('is not taken in where it is of another ledger', async () => {
    const elsewhere = new Office();
    const other = elsewhere.officer(elsewhere.share, { seed: 99 });
    await other.found();
    await other.initShare();
    const paths = (await elsewhere.share.paths()).filter((one) => one.startsWith('replicas/'));
    const foreign = await Promise.all(paths.map((one) => elsewhere.share.read(one)));
    const noted = await offered(foreign);
    expect(noted).toHaveLength(foreign.length);
    expect(new Set(noted.map(({ code }) => code))).toEqual(new Set(['foreign-ledger']));
    await expectHealed();
  });

  it('is not taken in where somebody without the key has written the whole chain anew', async () => {
    const { ledger } = (await founder.ledger()).local;
    const segment = readSegment(bytes, { ledger, keyOf: () => null });
    if (!('events' in segment)) throw new Error(segment.code);
    const forger = createKeys(new Uint8Array(32).fill(9));
    const [header = '', ...events] = linesOf(bytes);
    const noted = await offered([
      writeSegment(contentsOf(segment.events, { ledger, replica: segment.replica }), forger).bytes,
      resealed([header, ...events], forger),
      resealed([header, ...events.slice(0, -1)], forger),
    ]);
    expect(noted.map(({ code, line }) => ({ code, line }))).toEqual([
      { code: 'key-differs', line: 1 },
      { code: 'signature-differs', line: 5 },
      { code: 'count-differs', line: 1 },
    ]);
    await expectHealed();
  });
});

describe('an old segment under another name', () => {
  it('is taken in once', async () => {
    await office.share.put(path, bytes);
    await colleague.sync();
    for (const at of [1, 2, 3]) await office.share.put(pathOf(at), bytes);
    expect(await colleague.sync()).toMatchObject({ receivedEvents: 0, receivedSegments: 0 });
    expect(rowsOf(await colleague.ledger(), 'damaged_file')).toEqual([]);
    await expectAlike();
  });
});

describe('a segment that was damaged after others had it', () => {
  it('is named, and a good copy laid beside it for those who have not', async () => {
    await office.share.put(path, bytes.subarray(0, -40));
    const { problems } = await verifyShare(founder.context, () => {});
    const holders = [expect.objectContaining({ replica: (await founder.ledger()).local.replica })];
    const healedAs = path.replace('.jsonl', '.1.jsonl');
    expect(problems).toEqual([{ path, code: 'cut', line: 5, holders, healedAs }]);
    await colleague.sync();
    await expectAlike();
  });

  it('is named by who does not have it, with who does', async () => {
    await office.share.put(path, bytes.subarray(0, -40));
    const { problems } = await verifyShare(colleague.context, () => {});
    const holders = [expect.objectContaining({ replica: (await founder.ledger()).local.replica })];
    expect(problems).toEqual([{ path, code: 'cut', line: 5, holders, healedAs: null }]);
  });
});
