import type { SheetRow } from '../../model.js';
import { figureOf } from '../cells/figure.js';
import { isFigureLike, isFilled, shapeOf } from '../cells/shape.js';
import type { TableColumn } from '../understood.js';

/** What the columns of a table hold, told by some of its rows. */
export interface ColumnEvidence {
  /** Columns whose figures may be added up. */
  readonly additive: readonly number[];
  /** All others. */
  readonly describing: readonly number[];
  /** How many cells a usual row fills, in all columns and in the describing ones. */
  readonly usuallyFilled: number;
  readonly usuallyDescribed: number;
  /** Whether half of the rows with figures, or more, have nothing else: names stand only in the first row of their group. */
  readonly isSparse: boolean;
}

const sampleSize = 400;
const neverAdded =
  /(?:^|[^\p{L}])(?:nr|nummer|jahr|plz|id|az|kapitel|titel|konto|code|schlüssel|lfd|year|no|monat|tag)(?:$|[^\p{L}])|(?:nummer|jahr|konto|schlüssel|stelle|kennziffer|kennzahl|zeichen)$/iu;

export function columnEvidence(columns: readonly TableColumn[], rows: readonly SheetRow[]): ColumnEvidence {
  const sample = evenly(rows);
  const additive = columns.filter((column) => isAdditive(column, sample)).map(({ column }) => column);
  const describing = columns.map(({ column }) => column).filter((column) => !additive.includes(column));
  const usual = usualRows(sample, additive);
  const described = usual.map((row) => countDescribing(row, describing));
  return {
    additive,
    describing,
    usuallyFilled: median(usual.map((row) => countFilled(row, describing) + countFilled(row, additive))),
    usuallyDescribed: median(described),
    isSparse: described.filter((count) => count === 0).length * 2 >= described.length,
  };
}

/** How many of the columns hold something in the row, dashes not counted. */
export function countFilled({ cells }: SheetRow, columns: readonly number[]): number {
  let filled = 0;
  for (const column of columns) {
    const cell = cells[column];
    if (isFilled(cell) && shapeOf(cell) !== 'dash') filled += 1;
  }
  return filled;
}

/** How many of the columns say something in words, codes, days or years in the row. */
export function countDescribing({ cells }: SheetRow, columns: readonly number[]): number {
  let said = 0;
  for (const column of columns) {
    const shape = shapeOf(cells[column]);
    if (shape === 'text' || shape === 'code' || shape === 'day' || shape === 'year') said += 1;
  }
  return said;
}

function evenly(rows: readonly SheetRow[]): readonly SheetRow[] {
  if (rows.length <= sampleSize) return rows;
  const step = rows.length / sampleSize;
  return Array.from({ length: sampleSize }, (_, at) => rows[Math.floor(at * step)]).filter(
    (row) => row !== undefined,
  );
}

/** Rows with figures; where the table has none, all with more than one cell. */
function usualRows(sample: readonly SheetRow[], additive: readonly number[]): readonly SheetRow[] {
  const withFigures = sample.filter((row) => additive.some((column) => figureOf(row.cells[column]) !== null));
  return withFigures.length > 0
    ? withFigures
    : sample.filter(({ cells }) => cells.filter(isFilled).length > 1);
}

/** Whether the title says that figures below it number or date things: they are never added up. */
export function isNumbering(title: string): boolean {
  return neverAdded.test(title);
}

const ratio =
  /%|prozent|anteil|quote|durchschnitt|mittelwert|(?:^|[^\p{L}])(?:v\. ?h\.|pro|je|per|average|share)(?:$|[^\p{L}])/iu;

/** Whether the title says that figures below it are shares or averages: their sum means nothing. */
export function isRatio(title: string): boolean {
  return ratio.test(title);
}

function isAdditive({ column, title }: TableColumn, sample: readonly SheetRow[]): boolean {
  if (isNumbering(title) || isRatio(title)) return false;
  let [seen, figures, years, percents] = [0, 0, 0, 0];
  for (const { cells } of sample) {
    const cell = cells[column];
    const shape = shapeOf(cell);
    if (cell === undefined || shape === 'blank' || shape === 'dash') continue;
    seen += 1;
    if (shape === 'year') years += 1;
    else if (shape === 'figure') figures += 1;
    if (cell.extra?.format?.includes('%') === true || (isFigureLike(shape) && cell.text.endsWith('%')))
      percents += 1;
  }
  return figures > 0 && (figures + years) / seen >= 0.6 && years <= figures && percents * 2 <= seen;
}

function median(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}
