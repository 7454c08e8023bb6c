import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeBigCsv } from '../../fixtures/lists/make/big-csv.js';
import { writeBigXlsx } from '../../fixtures/lists/make/big-xlsx.js';
import { writeLists } from '../../fixtures/lists/make/write.js';
import { listFolders, listPath, readTruth, type Booking } from '../../fixtures/lists/truth.js';
import { root } from '../house/sources.js';

const lists = join(root, 'fixtures', 'lists');
const bookFormats = new Set(['.xlsx', '.xls', '.ods', '.xlsb', '.xlsm']);
const largestFile = 60 * 1024;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'llq-lists-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the lists of our own', () => {
  it('are what their generator makes, byte for byte', async () => {
    await writeLists(folder, false);
    const made = filesIn(folder);
    expect(made.length).toBeGreaterThan(100);
    expect(made.filter((file) => !sameBytes(join(folder, file), join(lists, file)))).toEqual([]);
  });

  it('are small', () => {
    const large = filesIn(lists).filter((file) => statSync(join(lists, file)).size > largestFile);
    expect(large).toEqual([]);
  });

  it.each(listFolders())('%s has the amounts where its truth says, in every workbook', (list) => {
    for (const { files, bookings } of readTruth(list).cases) {
      for (const file of files.filter((name) => bookFormats.has(extname(name)))) {
        const bytes = readFileSync(listPath(list, file));
        // Tabs under the name of an .xls: no workbook.
        if (bytes[0] === 'G'.charCodeAt(0)) continue;
        const workbook = read(bytes);
        expect([file, bookings.filter((booking) => !agrees(workbook, booking))]).toEqual([file, []]);
      }
    }
  });
});

describe('a big list', () => {
  it('says the same as CSV and as .xlsx', async () => {
    const csv = await writeBigCsv(join(folder, 'big.csv'), 2_000, 7);
    const xlsx = await writeBigXlsx(join(folder, 'big.xlsx'), 2_000, 7);
    expect(xlsx).toEqual(csv);
    expect(csv.rows).toBe(2_000);
    const lines = readFileSync(join(folder, 'big.csv'), 'utf8').trimEnd().split('\r\n');
    const sheet = read(readFileSync(join(folder, 'big.xlsx')), { dense: true }).Sheets['Auszahlungen'];
    const cells: readonly CellObject[][] = sheet?.['!data'] ?? [];
    expect(cells).toHaveLength(lines.length);
    const amounts = cells.slice(1).map((row) => Math.round(Number(row[6]?.v) * 100));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(csv.sumCents);
    expect(cells.map((row) => row[8]?.v)).toEqual(lines.map((line) => line.split(';')[8]));
  });
});

/** Whether the booking's amount stands in its cell; amounts that were typed as texts are not looked at. */
function agrees(workbook: WorkBook, { sheet, cell, amountCents }: Booking): boolean {
  const found: unknown = workbook.Sheets[sheet]?.[cell];
  const { t: type, v: value } = (found ?? { t: 'z' }) as CellObject; // what SheetJS puts at an address
  const isScaled = typeof value === 'number' && Math.round(value * 100_000) === amountCents;
  if (type !== 'n' || typeof amountCents !== 'number') return type === 's' || type === 'n';
  return isScaled || Math.round(Number(value) * 100) === amountCents;
}

/** Every file below the folder, by its path from there. */
function filesIn(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1));
}

function sameBytes(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}
