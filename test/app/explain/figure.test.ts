import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readGround, type AskedFigure } from '#src/app/explain/figure-ground.js';
import type { FigureLevel } from '#src/domain/reporting/figure/column.js';
import { figureColumns } from '#src/domain/reporting/figure/columns.js';
import { explainFigure, fractionOf, signedCents } from '#src/domain/reporting/figure/figure.js';
import { overviewOf } from '#src/domain/reporting/overview.js';
import { titledColumns } from '#src/reports/figure/titles.js';
import { overviewRows, type OverviewRows } from '#src/reports/overview/rows.js';
import { placeNames } from '#src/reports/place-names.js';
import type { Reader } from '#src/store/database.js';
import { Ledger } from '#src/store/ledger.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { receive } from '#src/store/receive.js';
import { inScratchDatabase } from '#src/store/sqlite/scratch.js';
import { setBudget } from '../../support/allocation/desk.js';
import { busyYear } from '../../support/allocation/year.js';
import { arbitraryHistory } from '../../support/arbitrary-history.js';
import { answer } from '../../support/command-line.js';
import { placeIn } from '../../support/ledgers.js';
import type { Desk } from '../../support/llq.js';
import { pay } from '../../support/payments.js';

const year = 2027;

type Row = Readonly<Record<string, unknown>> & AskedFigure['place'];

/** The rows of a report with what tells them apart. */
interface Rows {
  readonly report: AskedFigure['report'];
  readonly level: FigureLevel;
  readonly rows: readonly Row[];
}

function rowsOfOverview({ programmes, municipalities, tracks, areas, places }: OverviewRows): Rows[] {
  const lists = { programme: [...programmes, ...municipalities], track: tracks, area: areas, place: places };
  const levels: readonly FigureLevel[] = ['programme', 'track', 'area', 'place'];
  return levels.map((level) => ({ report: 'overview', level, rows: lists[level] as unknown as Row[] }));
}

async function overviewIn(reader: Reader): Promise<Rows[]> {
  const registered = { programmes: [], municipalities: [], tracks: [], areas: [] };
  const ground = { names: placeNames(registered), isGuarded: () => false };
  return rowsOfOverview(overviewRows(overviewOf(await sumsOfYear(reader, year)), ground));
}

/** What a row says in each column, and what its bookings come to. */
async function toldAndExplained(reader: Reader, { report, level, rows }: Rows): Promise<[object, object][]> {
  const pairs: [object, object][] = [];
  const columns = titledColumns(figureColumns(report, level));
  for (const { programme, municipality, track, area, ...figures } of rows) {
    const told: Record<string, unknown> = {};
    const explained: Record<string, unknown> = {};
    for (const column of columns.filter(({ key }) => figures[key] !== undefined)) {
      const place = { programme, municipality, track, area };
      const asked = { report, year, column, level, place, isShown: () => true };
      const figure = explainFigure(column, await readGround(reader, asked));
      const [amount, divisor] = figure.amounts;
      const bookings = amount.terms.flatMap((term) =>
        term.lines.map((line) => signedCents({ sign: term.sign, cents: line.cents })),
      );
      told[column.key] = figures[column.key];
      explained[column.key] =
        divisor === undefined ? bookings.reduce((sum, cents) => sum + cents, 0) : fractionOf(figure);
    }
    pairs.push([told, explained]);
  }
  return pairs;
}

async function expectExplained(reader: Reader, lists: readonly Rows[]): Promise<number> {
  let figures = 0;
  for (const list of lists) {
    for (const [told, explained] of await toldAndExplained(reader, list)) {
      expect(explained).toEqual(told);
      figures += Object.keys(told).length;
    }
  }
  return figures;
}

describe('the bookings behind the figures of a busy year', () => {
  let desk: Desk;
  let ledger: Ledger;
  beforeAll(async () => {
    desk = await busyYear();
    await setBudget(desk, '400.000', '2027', 'llq', 'bremerhaven');
    await setBudget(desk, '90.000', '2027', 'win', 'bremen');
    const to = ['--recipient', 'Probe e.V.'];
    const paid = await pay(desk, '170.000', '--area', 'groepelingen', '--track', 'quartierszentren', ...to);
    await pay(desk, '0,01', '--track', 'innovationstopf', ...to);
    await pay(desk, '7', '--track', 'bhv-innovationstopf', ...to);
    await answer(desk, `repayment record 500,50 --of ${paid} --reason zuviel`);
    ledger = await Ledger.open(placeIn(desk.folder, { stateFolder: `${desk.folder}/state` }));
  });
  afterAll(() => {
    ledger.close();
    desk.remove();
  });

  it('come to what the overview says, in every row and column', async () => {
    const figures = await ledger.read(async (reader) => expectExplained(reader, await overviewIn(reader)));
    expect(figures).toBeGreaterThan(400);
  });

  it('come to what the allocation says, in every row and column', async () => {
    const report = await answer<AllocationJson>(
      desk,
      'report allocation --year 2027 --programme llq --municipality bremen',
    );
    const pot = { programme: 'llq', municipality: 'bremen' };
    const tracks = report.tracks.map((row) => ({ ...pot, ...row }));
    const lists: Rows[] = [
      { report: 'allocation', level: 'programme', rows: [{ ...pot, ...report.programmes[0] }] },
      { report: 'allocation', level: 'track', rows: tracks },
      {
        report: 'allocation',
        level: 'area',
        rows: report.areas.filter(({ totalCents }) => totalCents !== 0).map((row) => ({ ...pot, ...row })),
      },
      {
        report: 'allocation',
        level: 'place',
        rows: report.areas.flatMap(({ area, tracks: amounts }) =>
          Object.entries(amounts)
            .filter(([, totalCents]) => totalCents !== 0)
            .map(([track, totalCents]) => ({ ...pot, area, track, totalCents })),
        ),
      },
    ];
    expect(await ledger.read((reader) => expectExplained(reader, lists))).toBeGreaterThan(90);
  });
});

interface AllocationJson {
  readonly programmes: readonly Row[];
  readonly tracks: readonly (Row & { readonly totalCents: number })[];
  readonly areas: readonly (Row & {
    readonly area: string | null;
    readonly totalCents: number;
    readonly tracks: Readonly<Record<string, number>>;
  })[];
}

describe('the bookings behind the figures of any history', () => {
  it('come to what the overview says, in every row and column', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHistory, (events) =>
        inScratchDatabase(async (writer) => {
          await receive(writer, events);
          await expectExplained(writer, await overviewIn(writer));
        }),
      ),
      { numRuns: 25 },
    );
  });
});
