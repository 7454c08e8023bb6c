import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { mostInMemory } from '#src/render/rows.js';
import { Ledger } from '#src/store/ledger.js';
import { setBudget } from '../../support/allocation/desk.js';
import { busyYear } from '../../support/allocation/year.js';
import { bremen2027 } from '../../support/bremen-2027.js';
import { answer, run } from '../../support/command-line.js';
import { payment } from '../../support/drafts.js';
import { book, placeIn } from '../../support/ledgers.js';
import { formulaDifferences, itWithLibreOffice } from '../../support/libreoffice.js';
import { newDesk, type Desk } from '../../support/llq.js';
import { pay } from '../../support/payments.js';
import { linksOf, sumOf, type WorkbookLink } from '../../support/workbook-links.js';

interface Booking {
  readonly municipality: string;
  readonly area: string | null;
  readonly purpose: string | null;
  readonly budgetCents: number;
  readonly allocatedCents: number;
  readonly disbursedCents: number;
}

interface OverviewJson {
  readonly programmes: readonly Booking[];
  readonly bookings: readonly Booking[] | null;
}

const overview = 'report overview --year 2027';

let desk: Desk;
let out = '';
let links: readonly WorkbookLink[] = [];

beforeAll(async () => {
  desk = await busyYear();
  await setBudget(desk, '400.000', '2027', 'llq', 'bremerhaven');
  const to = ['--area', 'groepelingen', '--track', 'quartierszentren', '--recipient', 'Probe e.V.'];
  const paid = await pay(desk, '170.000', ...to);
  await pay(desk, '12,34', ...to);
  await pay(desk, '7', '--track', 'innovationstopf', '--recipient', 'Probe e.V.');
  await answer(desk, `repayment record 500 --of ${paid} --reason zuviel`);
  out = join(desk.folder, 'overview.xlsx');
  await run(desk, `${overview} --out ${out}`);
  links = await linksOf(out);
});
afterAll(() => desk.remove());

function total(rows: readonly Booking[], key: 'budgetCents' | 'allocatedCents' | 'disbursedCents'): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}

describe('the bookings of llq report overview', () => {
  it('come to the sums of the overview', async () => {
    const { programmes, bookings } = await answer<OverviewJson>(desk, overview);
    for (const key of ['budgetCents', 'allocatedCents', 'disbursedCents'] as const) {
      expect(total(bookings ?? [], key)).toBe(total(programmes, key));
    }
    expect(bookings).toContainEqual(expect.objectContaining({ reason: '=HYPERLINK("http://example.org")' }));
  });

  it('are all that every linked amount leads to, whose look and formula it keeps', () => {
    expect(new Set(links.map(({ sheet }) => sheet)).size).toBe(6);
    expect(new Set(links.map(({ target }) => target.sheet))).toEqual(new Set(['Buchungen']));
    const ranges = links.filter(({ target }) => target.cells.includes(':'));
    expect(ranges.length).toBeGreaterThan(10);
    expect(ranges.filter(({ value, found }) => sumOf(found) !== value)).toEqual([]);
    const single = links.filter(({ found }) => found.length === 1);
    expect(single.filter(({ found }) => typeof found[0] !== 'number' || found[0] === 0)).toEqual([]);
    expect(links.some(({ isFormula }) => isFormula)).toBe(true);
  });

  it('are found from areas over all tracks by the first of them', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(out);
    const rows = workbook.getWorksheet('Buchungen');
    const areas = workbook.getWorksheet('Gebiete');
    const fromAreas = links.filter(({ sheet }) => sheet === 'Gebiete');
    expect(fromAreas.length).toBeGreaterThan(17);
    for (const { cell, value, target } of fromAreas) {
      const name = areas?.getCell(cell.replace(/^[A-Z]+/, 'A')).text;
      const column = target.cells.replace(/\d+$/, '');
      let sum = 0;
      rows?.eachRow((row, number) => {
        if (row.getCell('D').text !== name) return;
        const amount = row.getCell(column).value;
        if (sum === 0 && typeof amount === 'number') expect(target.cells).toBe(`${column}${number}`);
        sum += typeof amount === 'number' ? Math.round(amount * 100) : 0;
      });
      expect(sum).toBe(value);
    }
  });

  it('look like numbers, and lead nowhere where they are not in the workbook', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(out);
    const { font, numFmt } = workbook.getWorksheet('Programme')?.getCell('B5') ?? {};
    expect(font).toMatchObject({ color: { argb: 'FF1F3864' } });
    expect(font?.underline).toBeUndefined();
    expect(numFmt).toContain('€');
    const alone = join(desk.folder, 'alone.xlsx');
    await run(desk, `${overview} --part programmes --out ${alone}`);
    expect(await linksOf(alone)).toEqual([]);
  });

  itWithLibreOffice('are found by LibreOffice, which computes the same', async () => {
    expect(await formulaDifferences(out)).toEqual([]);
  });

  it('stand on a terminal where they are asked for alone', async () => {
    const terminal = newDesk({ folder: desk.folder, terminal: true, columns: 200 });
    const whole = await run(terminal, overview);
    expect(whole.stdout).toContain('--teil buchungen');
    expect(whole.stdout).not.toContain('Überblick 2027: Buchungen');
    const { stdout } = await run(terminal, `${overview} --teil buchungen`);
    expect(stdout).toMatch(/^Überblick 2027: Buchungen/);
    expect(stdout).toContain('12,34');
  });

  it('are none in an empty year', async () => {
    const { stdout } = await run(desk, 'report overview --year 2031 --json');
    expect(JSON.parse(stdout)).toMatchObject({ programmes: [], bookings: [] });
  });

  it('are left out where they are too many, which the foot says', async () => {
    const large = await bremen2027();
    const ledger = await Ledger.open(placeIn(large.folder));
    const payments = Array.from({ length: mostInMemory }, (_, at) => payment(at + 1));
    await book(ledger, ...payments).finally(() => ledger.close());
    const { programmes, bookings } = await answer<OverviewJson>(large, overview);
    expect(bookings).toBeNull();
    expect(total(programmes, 'disbursedCents')).toBe((mostInMemory * (mostInMemory + 1)) / 2);
    const terminal = newDesk({ folder: large.folder, terminal: true });
    expect((await run(terminal, overview)).stdout).toContain('zu viele für diesen Bericht');
    const path = join(large.folder, 'large.xlsx');
    await run(large, `${overview} --out ${path}`);
    expect(await linksOf(path)).toEqual([]);
    large.remove();
  });
});
