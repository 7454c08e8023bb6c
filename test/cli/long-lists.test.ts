import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mostInMemory } from '#src/render/rows.js';
import { Ledger } from '#src/store/ledger.js';
import { draft, line } from '../support/drafts.js';
import { placeIn } from '../support/ledgers.js';
import { newDesk, type Desk } from '../support/llq.js';

const timeLimitMs = 300_000;
const day = '2027-03-15';
const dayAfter = '2027-03-16';

let desk: Desk;

/** One payment more than are kept in memory, on the day after all others. */
beforeAll(async () => {
  desk = newDesk();
  await desk.llq('init');
  const ledger = await Ledger.open(placeIn(desk.folder));
  const drafts = Array.from({ length: mostInMemory + 1 }, (_, at) =>
    draft('disbursement.recorded', {
      lines: [line(1 + at * 7)],
      exceeds: [],
      bookedOn: at < mostInMemory ? day : dayAfter,
      purpose: at % 2 === 0 ? 'Sachkosten; Miete' : '=1+1',
      reference: `B-${at}`,
    }),
  );
  await ledger.book(() => Promise.resolve({ drafts, answer: null }));
  ledger.close();
}, timeLimitMs);

afterAll(() => desk.remove());

/** What `llq WORDS --out FILE` wrote. */
async function written(words: string, name: string): Promise<Buffer> {
  const path = join(desk.folder, name);
  const { exit, stderr } = await desk.llq(...words.split(' '), '--force', '--out', path);
  if (exit !== 0) throw new Error(stderr);
  return readFileSync(path);
}

/** The rows of the first sheet. */
function sheetRows(bytes: Buffer): unknown[][] {
  const { Sheets, SheetNames } = xlsx.read(bytes, { dense: true });
  return xlsx.utils.sheet_to_json(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1, blankrows: true });
}

interface Form {
  readonly csv: readonly string[];
  readonly json: readonly unknown[];
  readonly xlsx: readonly unknown[][];
}

async function formsOf(words: string, key: string): Promise<Form> {
  const json = JSON.parse((await written(words, `${key}.json`)).toString()) as Record<string, unknown[]>;
  return {
    csv: (await written(words, `${key}.csv`)).toString().trimEnd().split('\r\n'),
    json: json[key] ?? [],
    xlsx: sheetRows(await written(words, `${key}.xlsx`)),
  };
}

const titleRows = 4;

describe('a list just beyond what is kept in memory', () => {
  it(
    'has the rows of the list just below, and one more, in CSV, JSON and xlsx',
    async () => {
      const short = await formsOf(`disbursement list --to ${day}`, 'disbursements');
      const long = await formsOf('disbursement list', 'disbursements');
      expect(short.json).toHaveLength(mostInMemory);
      expect(long.json).toHaveLength(mostInMemory + 1);
      expect(long.csv.slice(0, -1)).toEqual(short.csv);
      expect(long.json.slice(0, -1)).toEqual(short.json);
      const body = (rows: readonly unknown[][]) => rows.slice(titleRows, titleRows + mostInMemory);
      expect(body(long.xlsx)).toEqual(body(short.xlsx));
      expect(long.xlsx.slice(2, titleRows)).toEqual(short.xlsx.slice(2, titleRows));
      const totals = (long.xlsx.at(-1) ?? []).filter((value) => value !== undefined);
      const count = mostInMemory + 1;
      expect(totals).toEqual(['Summe', (count + (7 * count * (count - 1)) / 2) / 100]);
    },
    timeLimitMs,
  );

  it(
    'is the same bytes twice, left alone where it is there, and printed as it is written',
    async () => {
      const first = await written('disbursement list', 'first.xlsx');
      const second = await written('disbursement list', 'second.xlsx');
      expect(first.equals(second)).toBe(true);
      const { stderr } = await desk.llq('disbursement', 'list', '--out', join(desk.folder, 'first.xlsx'));
      expect(stderr).toContain('ist schon auf diesem Stand');
      const { stdout } = await desk.llq('disbursement', 'list', '--format', 'csv');
      expect(stdout).toBe((await written('disbursement list', 'printed.csv')).toString());
    },
    timeLimitMs,
  );

  it(
    'replaces a workbook of the same list only',
    async () => {
      await written(`disbursement list --to ${day}`, 'mine.xlsx');
      const out = join(desk.folder, 'mine.xlsx');
      const before = readFileSync(out);
      const { exit, stderr } = await desk.llq('disbursement', 'list', '--out', out);
      expect([exit, stderr]).toEqual([3, expect.stringContaining('gibt es schon')]);
      expect(readFileSync(out).equals(before)).toBe(true);
    },
    timeLimitMs,
  );

  it(
    'can be sorted and has the columns that were asked for',
    async () => {
      const csv = await written('disbursement list --sort -betrag --columns beleg,betrag', 'sorted.csv');
      const lines = csv.toString().slice(1).split('\r\n');
      expect(lines.slice(0, 2)).toEqual(['Beleg;Betrag', `B-${mostInMemory};1400,01`]);
    },
    timeLimitMs,
  );

  it(
    'is the journal too, with as many as were asked for',
    async () => {
      const short = await formsOf(`journal list --last ${mostInMemory}`, 'events');
      const long = await formsOf(`journal list --last ${mostInMemory + 1}`, 'events');
      expect(long.json.slice(1)).toEqual(short.json);
      expect(long.csv.slice(2)).toEqual(short.csv.slice(1));
      expect(long.xlsx.slice(titleRows + 1)).toEqual(short.xlsx.slice(titleRows));
      expect(long.json).toHaveLength(mostInMemory + 1);
    },
    timeLimitMs,
  );

  it(
    'is the audit extract too: the same numbers, hashes and amounts in all forms',
    async () => {
      const {
        csv,
        json,
        xlsx: rows,
      } = await formsOf('report journal --columns number,amountCents,hash', 'events');
      const events = json as { number: string; amountCents: number | null; hash: string }[];
      expect(events.length).toBeGreaterThan(mostInMemory);
      expect(csv.slice(1)).toEqual(
        events.map(({ number, amountCents, hash }) =>
          [number, amountCents === null ? '' : (amountCents / 100).toFixed(2).replace('.', ','), hash].join(
            ';',
          ),
        ),
      );
      expect(rows.slice(titleRows, titleRows + events.length)).toEqual(
        events.map(({ number, amountCents, hash }) => [
          number,
          amountCents === null ? undefined : amountCents / 100,
          hash,
        ]),
      );
    },
    timeLimitMs,
  );
});
