import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { readWorkbookMark } from '#src/render/xlsx/mark.js';
import { busyYear } from '../../support/allocation/year.js';
import { setBudget } from '../../support/allocation/desk.js';
import { bremen2027 } from '../../support/bremen-2027.js';
import { formulaDifferences, itWithLibreOffice } from '../../support/libreoffice.js';
import { newDesk, type Desk } from '../../support/llq.js';
import { pay, payGroepelingen } from '../../support/payments.js';

interface Row {
  readonly area?: string | null;
  readonly budgetCents?: number;
  readonly allocatedCents: number;
  readonly disbursedCents: number;
  readonly availableCents: number;
  readonly share?: number | null;
}

interface OverviewJson {
  readonly state: string;
  readonly programmes: readonly Row[];
  readonly tracks: readonly Row[];
  readonly areas: readonly Row[];
  readonly places: readonly Row[];
}

const overview = ['report', 'overview', '--year', '2027'];

let desk: Desk;
let out = '';

beforeAll(async () => {
  desk = await busyYear();
  await setBudget(desk, '400.000', '2027', 'llq', 'bremerhaven');
  await payGroepelingen(desk, '170.000');
  out = join(desk.folder, 'overview.xlsx');
  await desk.llq(...overview, '--out', out);
});
afterAll(() => desk.remove());

async function sheet(name: string): Promise<exceljs.Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(out);
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function total(rows: readonly Row[], key: 'allocatedCents' | 'disbursedCents'): number {
  return rows.reduce((all, row) => all + row[key], 0);
}

describe('llq report overview', () => {
  it('has the figures of the status, on every side', async () => {
    const { programmes, tracks, areas, places } = await desk.json<OverviewJson>(...overview);
    const status = await desk.json<{ programmes: Record<string, unknown>[] }>('status', '--year', '2027');
    expect(programmes).toMatchObject(
      status.programmes.map(({ tracks: _tracks, economicKinds: _kinds, ...amounts }) => amounts),
    );
    for (const key of ['allocatedCents', 'disbursedCents'] as const) {
      const wholes = [programmes, tracks, areas, places].map((rows) => total(rows, key));
      expect(new Set(wholes).size).toBe(1);
    }
  });

  it('shows names and shares, and tells budget from changes', async () => {
    const { programmes } = await desk.json<OverviewJson>(...overview);
    expect(programmes).toMatchObject([
      {
        pot: 'Landesprogramm Lebendige Quartiere, Bremen',
        originalCents: 160_000_000,
        supplementCents: 5_000_000,
        carriedInCents: 1_200_000,
        changeCents: 6_200_000,
        share: 1662 / 2062,
      },
      { budgetCents: 40_000_000, share: 400 / 2062 },
    ]);
  });

  it('writes a sheet for each side, with bars, charts and its mark', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Programme',
      'Haushaltsänderungen',
      'Städte',
      'Förderschienen',
      'Gebiete',
      'Schienen je Gebiet',
      'Buchungen',
    ]);
    expect(readWorkbookMark(readFileSync(out))).toBe('llq report=overview year=2027');
    const inPackage = readFileSync(out).toString('latin1');
    expect(new Set(inPackage.match(/xl\/charts\/chart\d\.xml/g)).size).toBe(3);
  });

  it('makes stand out what is overspent and what is blocked', async () => {
    const colours = new Map<string, string | undefined>();
    (await sheet('Gebiete')).eachRow((row) => {
      const { fill } = row.getCell(7);
      colours.set(row.getCell(1).text, fill?.type === 'pattern' ? fill.fgColor?.argb : undefined);
    });
    expect([colours.get('Gröpelingen'), colours.get('Grohn')]).toEqual(['FFFFC7CE', undefined]);
    const { fill } = (await sheet('Programme')).getCell('C5');
    expect(fill).toMatchObject({ fgColor: { argb: 'FFFFEB9C' } });
  });

  itWithLibreOffice('has formulas that LibreOffice computes alike', async () => {
    expect(await formulaDifferences(out)).toEqual([]);
  });

  it('is the same bytes again, also of the state that it names, and under its German name', async () => {
    const before = readFileSync(out);
    const { state } = await desk.json<OverviewJson>(...overview);
    const german = ['bericht', 'uebersicht', '--jahr', '2027', '--zustand', state, '--ausgabe', out];
    expect((await desk.llq(...german)).exit).toBe(0);
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(statSync(out).size).toBe(before.length);
  });

  it('is of one programme or municipality where it is asked for', async () => {
    const of = ['--programme', 'llq', '--municipality', 'bremerhaven'];
    const { programmes, tracks } = await desk.json<OverviewJson>(...overview, ...of);
    expect([programmes.length, tracks.length]).toEqual([1, 0]);
    expect((await desk.llq(...overview, '--programme', 'nichts')).exit).toBe(3);
  });

  it('prints any of its tables, with the columns and in the order asked for', async () => {
    const part = [
      ...overview,
      '--part',
      'gebiete',
      '--columns',
      'Gebiet,Ausgezahlt',
      '--sort',
      '-Ausgezahlt',
    ];
    const { stdout } = await desk.llq(...part);
    expect(stdout.split('\n').slice(0, 2)).toEqual(['Gebiet\tAusgezahlt', 'Gröpelingen\t170000,00']);
  });

  it('is sensible where nothing stands, and where it is a single cent of a year that is not checked', async () => {
    const empty = await desk.json<OverviewJson>('report', 'overview', '--year', '2031');
    expect([empty.programmes, empty.areas]).toEqual([[], []]);
    const cent = await bremen2027();
    await pay(
      cent,
      '0,01',
      '--year',
      '2024',
      '--date',
      '1.2.2024',
      '--track',
      'innovationstopf',
      '--recipient',
      'P',
    );
    const terminal = newDesk({ folder: cent.folder, terminal: true });
    const { stdout } = await terminal.llq('report', 'overview', '--year', '2024');
    expect(stdout).toContain('-0,01');
    expect(stdout).toContain('wird nicht gegen Mittel geprüft');
    cent.remove();
  });
});
