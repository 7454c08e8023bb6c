import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookMark } from '#src/render/xlsx/mark.js';
import { formulaDifferences, itWithLibreOffice } from '../../support/libreoffice.js';
import { newDesk, type Desk } from '../../support/llq.js';
import { pay } from '../../support/payments.js';
import { reportYears, strangeTexts } from '../../support/report-years.js';

interface Funding {
  readonly area: string;
  readonly allocatedCents: number;
  readonly disbursedCents: number;
  readonly repaidCents: number;
  readonly netCents: number;
}

interface Year extends Funding {
  readonly year: number;
  readonly incomeCents: number;
  readonly programmes: Readonly<
    Record<string, { readonly allocatedCents: number; readonly netCents: number }>
  >;
}

interface Booking {
  readonly number: string;
  readonly area: string;
  readonly kind: string;
  readonly purpose: string;
  readonly amountCents: number;
  readonly repays: string | null;
  readonly reverses: string | null;
  readonly reversedBy: string | null;
}

interface AreaJson {
  readonly year: number | null;
  readonly state: string;
  readonly areas: readonly (Funding & { readonly kind: string | null; readonly to: string | null })[];
  readonly profile: readonly { readonly topic: string; readonly value: string | null }[];
  readonly indicators: readonly { readonly area: string; readonly value: string }[];
  readonly years: readonly Year[];
  readonly recipients: readonly {
    readonly recipient: string;
    readonly netCents: number;
    readonly share: number;
  }[];
  readonly bookings: readonly Booking[];
}

let desk: Desk;
let reversed = '';

beforeAll(async () => {
  desk = await reportYears();
  await desk.json('area', 'edit', 'tenever', '--kind', 'other', '--from', '1.3.2027', '--decision', 'Senat');
  await desk.json('area', 'edit', 'tenever', '--managed-by', 'QM Ost', '--from', '1.1.2026');
  await desk.json('area', 'edit', 'tenever', '--managed-by', 'QM Tenever', '--from', '1.7.2026');
  const where = ['--area', 'tenever', '--track', 'quartierszentren', '--recipient', 'Probe e.V.'];
  reversed = await pay(desk, '10', ...where, '--date', '1.2.2027');
  await desk.json('disbursement', 'reverse', reversed, '--reason', '=1+1');
});
afterAll(() => desk.remove());

const area = (...argv: string[]): Promise<AreaJson> => desk.json<AreaJson>('report', 'area', ...argv);

function total<Key extends string>(rows: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}

async function workbook(name: string, ...argv: string[]): Promise<exceljs.Workbook> {
  const out = join(desk.folder, name);
  const { exit, stderr } = await desk.llq('report', 'area', ...argv, '--force', '--out', out);
  expect([exit, stderr]).toEqual([0, expect.any(String)]);
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(out);
  return book;
}

describe('llq report area', () => {
  it('tells the history of an area: its kinds, programmes and who was in charge', async () => {
    const { profile } = await area('Osterholz-Tenever');
    expect(profile).toMatchObject([
      { topic: 'code', value: 'tenever' },
      { topic: 'municipality', value: 'bremen' },
      { topic: 'alias-name', value: 'Osterholz-Tenever' },
      { topic: 'validity', from: '1999-01-01', to: null },
      { topic: 'kind', value: 'win', from: '1999-01-01', to: '2027-02-28' },
      { topic: 'kind', value: 'other', from: '2027-03-01', to: null, decision: 'Senat' },
      { topic: 'enrolment', value: 'llq', from: '2020-01-01' },
      { topic: 'enrolment', value: 'win', from: '1999-01-01' },
      { topic: 'management', value: 'QM Ost', from: '2026-01-01', to: '2026-06-30' },
      { topic: 'management', value: 'QM Tenever', from: '2026-07-01', to: null },
    ]);
  });

  it('shows all programmes beside each other by year, with what came back for earlier years apart', async () => {
    const { years } = await area('tenever');
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    expect(years.at(-1)).toMatchObject({
      programmes: { llq: { netCents: 130_000 }, win: { allocatedCents: 0, netCents: 80_000 } },
      disbursedCents: 220_000,
      repaidCents: 10_000,
      netCents: 210_000,
      incomeCents: 20_050,
    });
  });

  it('has the figures of the overview, and every sum in it is the same', async () => {
    const all = await area('all', '--year', '2027');
    const overview = await desk.json<{ areas: readonly Funding[] }>('report', 'overview', '--year', '2027');
    for (const { area: code, allocatedCents, disbursedCents, repaidCents } of overview.areas) {
      if (code === null) continue;
      const row = all.areas.find((one) => one.area === code);
      expect(row).toMatchObject({ allocatedCents, disbursedCents, repaidCents });
    }
    const { years, recipients, bookings } = await area('all');
    expect(total(recipients, 'netCents')).toBe(total(years, 'netCents'));
    expect(total(bookings, 'amountCents')).toBe(total(years, 'netCents') - total(years, 'incomeCents'));
  });

  it('takes off what was reversed and paid back, linked both ways', async () => {
    const { bookings } = await area('tenever');
    const at = bookings.findIndex(({ number }) => number === reversed);
    expect(bookings.slice(at, at + 2)).toMatchObject([
      { kind: 'disbursement', amountCents: 1_000, reversedBy: bookings[at + 1]?.number },
      { kind: 'reversal', amountCents: -1_000, reverses: reversed, purpose: '=1+1' },
    ]);
    const repaid = bookings.find(({ kind }) => kind === 'repayment');
    expect(repaid).toMatchObject({ amountCents: -20_050, repays: bookings[2]?.number });
  });

  it('is of one year or programme where it is asked for, and whole in its profile', async () => {
    const of2027 = await area('tenever', '--year', '2027');
    expect(of2027.years.map(({ year }) => year)).toEqual([2027]);
    expect(of2027.areas).toMatchObject([{ kind: 'other' }]);
    expect(of2027.profile).toEqual((await area('tenever')).profile);
    const win = await area('tenever', '--programme', 'win');
    expect(win.years).toMatchObject([{ year: 2027, netCents: 80_000, programmes: { win: {} } }]);
    expect(total(win.bookings, 'amountCents')).toBe(80_000);
  });

  it('lists every area, also those without money and those that ended', async () => {
    const { areas } = await area('alle');
    expect(areas.find((one) => one.area === 'blockdiek')?.to).not.toBeNull();
    expect(areas.find((one) => one.area === 'lehe')).toMatchObject({ netCents: 0, allocatedCents: 0 });
    const of2027 = await area('alle', '--year', '2027');
    expect(of2027.areas.some((one) => one.area === 'blockdiek')).toBe(false);
  });

  it('is sensible where an area has nothing at all', async () => {
    const { years, recipients, bookings } = await area('lehe', '--year', '2031');
    expect([years, recipients, bookings]).toEqual([[], [], []]);
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    const { exit, stdout } = await terminal.llq('bericht', 'gebiet', 'Lehe');
    expect(exit).toBe(0);
    expect(stdout).toContain('Keine Einträge.');
    expect((await workbook('lehe.xlsx', 'lehe')).worksheets).toHaveLength(5);
  });

  it('prints German tables, down to a single cent', async () => {
    const terminal = newDesk({ folder: desk.folder, terminal: true, columns: 200 });
    const { stdout } = await terminal.llq('bericht', 'gebiet', 'Grohn', '--jahr', '2027');
    expect(stdout).toContain('Gebiet Grohn, 2027: Förderung je Jahr');
    expect(stdout).toContain('Treffpunkt Probe gGmbH');
    expect(stdout).toMatch(/ein Cent\s.*\s0,01/);
  });

  it('refuses names that are not registered', async () => {
    const unknown = await desk.llq('report', 'area', 'Gröplingen');
    expect([unknown.exit, unknown.stderr]).toEqual([3, expect.stringContaining('Gröpelingen')]);
    expect((await desk.llq('report', 'area', 'all', '--programme', 'nichts')).exit).toBe(3);
    expect((await desk.llq('report', 'area')).exit).toBe(2);
  });

  it('writes a sheet for each part, with a chart of the years', async () => {
    const book = await workbook('tenever.xlsx', 'tenever');
    const names = book.worksheets.map(({ name }) => name);
    expect(names).toEqual(['Steckbrief', 'Kennzahlen', 'Förderung je Jahr', 'Träger', 'Buchungen']);
    const bytes = readFileSync(join(desk.folder, 'tenever.xlsx'));
    expect(readWorkbookMark(bytes)).toBe('llq report=area area=tenever');
    expect(new Set(bytes.toString('latin1').match(/xl\/charts\/chart\d\.xml/g)).size).toBe(1);
  });

  it('writes an index that leads to a sheet for each area, where texts stay texts', async () => {
    const book = await workbook('all.xlsx', 'all');
    const { areas } = await area('all');
    expect(book.worksheets.map(({ name }) => name).slice(0, 2)).toEqual(['Übersicht', 'Arsten-Nord']);
    expect(book.worksheets).toHaveLength(areas.length + 1);
    const parts = unzipSync(readFileSync(join(desk.folder, 'all.xlsx')));
    const index = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(index.includes(`location="'Tenever'!A1"`)).toBe(true);
    const texts = new Set<unknown>();
    book.getWorksheet('Huchting')?.eachRow((row) => {
      row.eachCell(({ value }) => texts.add(value));
    });
    const { bookings } = await area('huchting');
    expect(bookings.map(({ purpose }) => purpose)).toContain(strangeTexts[0]);
    for (const { purpose } of bookings) expect(texts.has(purpose.slice(0, 32_767))).toBe(true);
  });

  itWithLibreOffice('has formulas that LibreOffice computes alike', async () => {
    for (const asked of ['all', 'tenever']) {
      await workbook('formulas.xlsx', asked);
      expect(await formulaDifferences(join(desk.folder, 'formulas.xlsx'))).toEqual([]);
    }
  });

  it('is the same bytes again for the state that it names', async () => {
    await workbook('before.xlsx', 'all');
    const { state } = await area('all');
    await pay(desk, '5', '--area', 'grohn', '--track', 'quartierszentren', '--recipient', 'Später e.V.');
    await workbook('after.xlsx', 'all', '--state', state);
    const [before, after] = ['before.xlsx', 'after.xlsx'].map((name) =>
      readFileSync(join(desk.folder, name)),
    );
    expect(after?.equals(before ?? Buffer.alloc(0))).toBe(true);
  });

  it('shows a day with what is dated up to it, and what of that came in later', async () => {
    const later = newDesk({ folder: desk.folder, now: '2027-06-01T09:00:00Z' });
    const of = ['--area', 'aumund', '--track', 'sonder-kleinstgebiete', '--recipient', 'Stichtag e.V.'];
    const late = await pay(later, '7', ...of, '--date', '2.2.2027');
    await pay(later, '8', ...of, '--date', '2.5.2027');
    const asOf = await area('aumund', '--as-of', '31.3.2027');
    expect(asOf.bookings).toMatchObject([{ number: late, amountCents: 700 }]);
    expect(asOf).toMatchObject({ late: [{ number: late }] });
  });
});
