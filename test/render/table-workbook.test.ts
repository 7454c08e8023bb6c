import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { tableWorkbook } from '#src/render/table-workbook.js';
import { workbookBytes } from '#src/render/xlsx/write-workbook.js';
import type { Workbook } from '#src/render/workbook.js';
import { formulaDifferences, itWithLibreOffice } from '../support/libreoffice.js';
import { PAYMENTS, paymentTable, positionTable } from './sample-table.js';

const PROPERTIES = {
  lang: 'de',
  title: 'Liste',
  subject: 'Test',
  mark: 'llq list',
  state: 'Stand: K7Q-1',
} as const;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'llq-table-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The rows of the only sheet, as values, from the header on. */
async function rowsOf(workbook: Workbook): Promise<unknown[][]> {
  const path = join(folder, 'list.xlsx');
  await writeFile(path, await workbookBytes(workbook));
  const read = new exceljs.Workbook();
  await read.xlsx.readFile(path);
  const rows: unknown[][] = [];
  read.worksheets[0]?.eachRow((row, number) => {
    if (number >= 4 && Array.isArray(row.values)) rows.push(row.values.slice(1));
  });
  return rows;
}

describe('a list as a workbook', () => {
  it('has a header, typed cells, and a total that follows the filter', async () => {
    const [header, first, second, total] = await rowsOf(tableWorkbook(paymentTable(PAYMENTS), PROPERTIES));
    expect(header).toEqual(['Nummer', 'Tag', 'Träger', 'Betrag in Euro', 'Anteil']);
    expect(first).toEqual([
      'K7Q-42',
      new Date('2027-03-15T00:00:00Z'),
      'Beispielverein Gröpelingen e.V.',
      12_500,
      0.125,
    ]);
    expect(second?.[2]).toBe('=cmd|"/c calc"!A1;\nzweite Zeile');
    expect(total?.[0]).toBe('Summe');
    expect(total?.[3]).toEqual({ formula: 'SUBTOTAL(9,D5:D6)', result: 12_499.95 });
  });

  it('adds up the outermost rows only where rows have parts', async () => {
    const rows = await rowsOf(tableWorkbook(positionTable, PROPERTIES));
    expect(rows.at(-1)).toEqual(['Summe', { formula: 'B5+B8', result: 3.5 }]);
  });

  it('says so where there are no rows', async () => {
    const rows = await rowsOf(tableWorkbook(paymentTable([]), PROPERTIES));
    expect(rows[1]?.[0]).toBe('Keine Einträge.');
  });

  it('has the titles of numbers at the right, also where there is none yet', async () => {
    const read = new exceljs.Workbook();
    const path = join(folder, 'empty.xlsx');
    await writeFile(path, await workbookBytes(tableWorkbook(paymentTable([]), PROPERTIES)));
    await read.xlsx.readFile(path);
    const header = read.worksheets[0]?.getRow(4);
    const sides = [1, 3, 4, 5].map((column) => header?.getCell(column).alignment.horizontal);
    expect(sides).toEqual(['left', 'left', 'right', 'right']);
  });

  itWithLibreOffice('has totals that LibreOffice computes alike', async () => {
    for (const [name, workbook] of Object.entries({
      payments: tableWorkbook(paymentTable(PAYMENTS), PROPERTIES),
      positions: tableWorkbook(positionTable, PROPERTIES),
    })) {
      const path = join(folder, `${name}.xlsx`);
      await writeFile(path, await workbookBytes(workbook));
      expect(await formulaDifferences(path)).toEqual([]);
    }
  });
});
