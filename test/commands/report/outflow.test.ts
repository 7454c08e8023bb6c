import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { applied, setBudget } from '../../support/allocation/desk.js';
import { answer } from '../../support/command-line.js';
import { formulaDifferences, itWithLibreOffice } from '../../support/libreoffice.js';
import { newDesk, type Desk } from '../../support/llq.js';

interface Month {
  readonly month: number;
  readonly paidCents: number | null;
  readonly cumulativeCents: number | null;
  readonly planCents: number;
  readonly previousCents: number | null;
  readonly forecastCents: number | null;
}

interface TrackMonth {
  readonly paid: { readonly llq: { readonly bremen: { readonly innovationstopf: number } } };
}

const innovation = ({ paid }: TrackMonth): number => paid.llq.bremen.innovationstopf;

interface OutflowJson {
  readonly state: string;
  readonly months: readonly Month[];
  readonly tracks: readonly { readonly paidCents: number; readonly previousCents: number }[];
  readonly trackMonths: readonly TrackMonth[];
  readonly curves: readonly TrackMonth[];
  readonly forecasts: readonly { readonly forecastCents: number | null; readonly missing: string | null }[];
  readonly history: readonly { readonly year: number; readonly error: number }[];
}

const report = ['report', 'outflow', '--year', '2027'];
let desk: Desk;

beforeAll(async () => {
  desk = newDesk({ now: '2027-06-30T09:00:00Z' });
  await desk.json('init');
  await desk.json('programme', 'edit', 'llq', '--first-guarded-year', '2024');
  for (const year of [2024, 2025, 2026, 2027]) await paidYear(year);
  await answer(
    desk,
    'disbursement record 50 --date 10.01.2027 --year 2026 --track innovationstopf --recipient Probe --purpose Rest',
  );
  const { number } = await answer<{ number: string }>(
    desk,
    'disbursement record 30 --date 10.02.2027 --track innovationstopf --recipient Probe --purpose Rest',
  );
  await answer(desk, `repayment record 20 --of ${number} --date 11.02.2027 --reason Rest`);
});
afterAll(() => desk.remove());

/** A hundred euros a month, in 2027 up to June and half as much again; 12,000 are allocated. */
async function paidYear(year: number): Promise<void> {
  await setBudget(desk, '12.000', String(year), 'llq', 'bremen');
  await applied(
    desk,
    `year: ${year}\nprogramme: llq\nmunicipality: bremen\ntracks:\n  innovationstopf: { amount: 12.000 }\n`,
  );
  const months = year === 2027 ? 6 : 12;
  const rows = Array.from({ length: months }, (_, at) => {
    const month = String(at + 1).padStart(2, '0');
    return `15.${month}.${year};Probe;Rate ${month};${year === 2027 ? 150 : 100},00;R-${year}-${month}`;
  });
  const list = join(desk.folder, `Zahlungen-${year}.csv`);
  writeFileSync(list, ['Datum;Träger;Zweck;Betrag;Beleg', ...rows].join('\n'));
  await desk.json(
    'import',
    'run',
    list,
    '--track',
    'innovationstopf',
    '--create',
    'recipients',
    '--new-list',
  );
}

describe('llq report outflow', () => {
  it('has what was paid in each month, cumulated, beside an even plan and last year', async () => {
    const { months } = await desk.json<OutflowJson>(...report);
    expect(months).toHaveLength(13);
    expect(months[1]).toMatchObject({
      paidCents: 16_000,
      cumulativeCents: 31_000,
      planCents: 200_000,
      previousCents: 20_000,
      forecastCents: null,
    });
    expect(months[6]).toMatchObject({ paidCents: null, cumulativeCents: null, previousCents: 70_000 });
    expect(months[12]).toMatchObject({ month: 13, planCents: 1_200_000, previousCents: 125_000 });
  });

  it('agrees with the status', async () => {
    const { tracks } = await desk.json<OutflowJson>(...report);
    const { programmes } = await desk.json<{
      programmes: { disbursedCents: number; repaidCents: number }[];
    }>('status', '--year', '2027');
    expect(tracks.map(({ paidCents }) => paidCents)).toEqual(
      programmes.map(({ disbursedCents, repaidCents }) => disbursedCents - repaidCents),
    );
    expect(tracks).toMatchObject([{ track: 'innovationstopf', previousCents: 125_000 }]);
  });

  it('has a curve for each track, which together are the curve of the year', async () => {
    const { curves, trackMonths, months } = await desk.json<OutflowJson>(...report);
    const known = months.filter(({ cumulativeCents }) => cumulativeCents !== null);
    expect(curves.map(innovation)).toEqual(known.map(({ cumulativeCents }) => cumulativeCents));
    expect(trackMonths.map(innovation)).toEqual(known.map(({ paidCents }) => paidCents));
    const chosen = ['--columns', 'Monat,Ausgezahlt,Ausgezahlt, kumuliert', '--sort', 'month'];
    expect((await desk.llq(...report, ...chosen)).stdout.split('\n').slice(0, 3)).toEqual([
      'Monat\tAusgezahlt\tAusgezahlt, kumuliert',
      'Jan\t150,00\t150,00',
      'Feb\t160,00\t310,00',
    ]);
    const { stdout } = await desk.llq(...report, '--part', 'Schienen kumuliert');
    expect(stdout.split('\n').slice(0, 2)).toEqual(['Monat\tInnovationstopf', 'Jan\t150,00']);
  });

  it('tells the year’s end from the past years, and how far that missed them', async () => {
    const { forecasts, history, months } = await desk.json<OutflowJson>(...report);
    const meanShare = (5 / 12 + 5 / 12 + 50_000 / 125_000) / 3;
    const expected = Math.round(76_000 / meanShare);
    expect(forecasts).toMatchObject([
      { month: 5, paidCents: 76_000, forecastCents: expected, missing: null },
    ]);
    expect(history.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect([months[4]?.forecastCents, months[12]?.forecastCents]).toEqual([76_000, expected]);
  });

  it('takes a month as complete that ends on the day that is asked for', async () => {
    const { forecasts } = await desk.json<OutflowJson>(...report, '--as-of', '30.06.2027');
    expect(forecasts).toMatchObject([{ month: 6, paidCents: 91_000 }]);
    const then = await desk.json<OutflowJson>(...report, '--as-of', '28.02.2027');
    expect(then.months[2]).toMatchObject({ paidCents: null });
  });

  it('has no forecast of fewer than three past years, of a year that is over, or of an empty one', async () => {
    const of = async (year: string) =>
      (await desk.json<OutflowJson>('report', 'outflow', '--year', year)).forecasts;
    expect(await of('2026')).toMatchObject([{ forecastCents: null, missing: 'year-over' }]);
    expect((await desk.json<OutflowJson>(...report, '--municipality', 'bremerhaven')).forecasts).toEqual([]);
    expect(await of('2031')).toEqual([]);
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    const { stdout } = await terminal.llq('bericht', 'mittelabfluss', '--jahr', '2026');
    expect(stdout).toContain('das Jahr ist vorbei');
  });

  itWithLibreOffice(
    'is a workbook whose formulas LibreOffice computes alike, and the same bytes again',
    async () => {
      const out = join(desk.folder, 'outflow.xlsx');
      await desk.json(...report, '--out', out);
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.readFile(out);
      expect(workbook.worksheets.map(({ name }) => name)).toEqual([
        'Monate',
        'Förderschienen',
        'Schienen je Monat',
        'Schienen kumuliert',
        'Hochrechnung',
        'Probe an Vorjahren',
      ]);
      expect(await formulaDifferences(out)).toEqual([]);
      expect(await desk.json(...report, '--out', out)).toMatchObject({ changed: false });
    },
  );

  it('is one curve of the months, whatever the order of the rows', async () => {
    const { stdout } = await desk.llq(...report, '--columns', 'Monat,Ausgezahlt', '--sort', '-month');
    expect(stdout.split('\n').slice(0, 3)).toEqual(['Monat\tAusgezahlt', 'danach\t', 'Dez\t']);
  });
});
