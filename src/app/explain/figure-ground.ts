import { refuse } from '#src/domain/refusal.js';
import type { FigureLevel, FigureReport, Step, Where } from '#src/domain/reporting/figure/column.js';
import type { AmountRow, FigureGround } from '#src/domain/reporting/figure/figure.js';
import { measuresOf } from '#src/domain/reporting/figure/terms.js';
import { overviewOf, type Overview } from '#src/domain/reporting/overview.js';
import type { BookedLine } from '#src/reports/bookings/booked-line.js';
import type { FigurePlace } from '#src/reports/figure/context.js';
import type { TitledColumn } from '#src/reports/figure/titles.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { bookedLines } from '../report/booked-lines.js';
import { isAt } from './figure-place.js';

/** A figure that is to be explained. */
export interface AskedFigure {
  readonly report: FigureReport;
  readonly year: number;
  readonly column: TitledColumn;
  readonly level: FigureLevel;
  readonly place: FigurePlace;
  /** Whether the report is about this money at all. */
  readonly isShown: IsShown;
}

export type IsShown = (pot: { readonly programme: string; readonly municipality: string }) => boolean;

type Row = AmountRow & FigurePlace;

/** The rows that say the figure, and the lines behind them. Refuses `figure-unknown` where no row is of the place. */
export async function readGround(reader: Reader, asked: AskedFigure): Promise<FigureGround<BookedLine>> {
  const { year, place } = asked;
  const steps = asked.column.amounts.flatMap((amount) => amount.steps);
  const needed = new Set<Where>(steps.map(({ where }) => where));
  const whole = await rowsOf(reader, asked, year);
  const before = needed.has('previous') ? await rowsOf(reader, asked, year - 1) : [];
  const rows = { here: rowsAt(whole, place), whole, previous: rowsAt(before, place) };
  if (rows.here.length === 0 && rows.previous.length === 0) refuseUnknown(asked);
  const everywhere = await linesOf(reader, asked, { year, steps, isWhole: needed.has('whole') });
  const here = everywhere.filter((line) => isAt(line, place));
  const previous = needed.has('previous')
    ? await linesOf(reader, asked, { year: year - 1, steps, isWhole: false })
    : [];
  const lines = {
    here,
    previous,
    whole: everywhere,
    'without-area': here.filter(({ area }) => area === null),
  };
  return { rows: (where) => rows[where], lines: (where) => lines[where] };
}

async function rowsOf(reader: Reader, asked: AskedFigure, year: number): Promise<readonly Row[]> {
  const sums = await sumsOfYear(reader, year);
  return rowsOfLevel(overviewOf(sums.filter(asked.isShown)), asked);
}

function rowsOfLevel(overview: Overview, { level }: AskedFigure): readonly Row[] {
  const { programmes: programme, tracks: track, areas: area, places: place } = overview;
  return { programme, track, area, place }[level];
}

/** The rows of areas are of all programmes that are shown. */
function rowsAt(rows: readonly Row[], place: FigurePlace): readonly Row[] {
  return rows.filter((row) => isAt({ ...row, programme: row.programme ?? place.programme }, place));
}

interface Lines {
  readonly year: number;
  readonly steps: readonly Step[];
  readonly isWhole: boolean;
}

/** Whatever stands on no track is the programme's alone. */
async function linesOf(
  reader: Reader,
  { place, level, isShown }: AskedFigure,
  { year, steps, isWhole }: Lines,
): Promise<readonly BookedLine[]> {
  const measures = measuresOf(steps.map(({ term }) => term));
  const lines = await bookedLines(reader, { ...(isWhole ? {} : place), year, measures });
  return lines.filter((line) => isShown(line) && (level === 'programme' || line.track !== null));
}

/** Says that the report has no such row. */
export function refuseUnknown({
  report,
  year,
  place,
}: Pick<AskedFigure, 'report' | 'year' | 'place'>): never {
  const { programme = null, municipality = null, track = null, area } = place;
  return refuse('figure-unknown', {
    report,
    year,
    programme,
    municipality,
    track,
    area: area === undefined ? null : (area ?? ''),
  });
}
