import { cellAddress } from '#src/domain/cell-address.js';
import type { Cell, SheetRow } from '../../model.js';
import { cleanText } from '../../values/clean-text.js';
import { isErrorText } from '../../values/error-text.js';
import { figureOf, figureOfText, sameFigure } from '../cells/figure.js';
import { filledColumns } from '../cells/region.js';
import { shapeOf } from '../cells/shape.js';
import { sumWording } from '../sums/sum-words.js';
import type { TableShape } from './table-shape.js';
import type { RoledRow, SumAbove } from '../understood.js';

/** A figure above a header, and the text that belongs to it. */
interface FigureAbove {
  readonly row: SheetRow;
  readonly column: number;
  readonly cell: Cell;
  /** Null where an error stands in its place, or a formula without a value. */
  readonly figure: number | null;
  readonly label: string;
}

/**
 * Sums in the rows above a header. A figure counts as one if its text says so, or if it stands above a column of
 * amounts and either has no text or is nearly their sum: `Haushaltsjahr 2016` is none. So does what is broken there.
 */
export function sumsAbove(
  above: readonly SheetRow[],
  shape: TableShape,
  rows: readonly RoledRow[],
): SumAbove[] {
  const figures = above.flatMap((row, at) => figuresOf(row, above[at - 1], shape));
  if (figures.length === 0 || shape.additive.length === 0) return [];
  const sums = columnSums(shape.additive, rows);
  return figures.flatMap((found) => {
    const { row, cell, label, figure } = found;
    const columns =
      figure === null
        ? brokenColumns(found, shape.additive)
        : (summedColumn({ ...found, figure }, shape.additive, sums) ?? []);
    return [columns].flat().map((column) => ({
      column,
      cell: cellAddress(row.index, found.column),
      row: withCellAt(row, column, cell),
      label,
    }));
  });
}

function figuresOf(row: SheetRow, before: SheetRow | undefined, shape: TableShape): FigureAbove[] {
  const columns = filledColumns(shape.region, row);
  return columns.flatMap((column) => {
    const cell = row.cells[column];
    if (cell === undefined) return [];
    if (shapeOf(cell) === 'text') return figureWithin(row, column, cell);
    const figure = shapeOf(cell) === 'figure' ? figureOf(cell) : null;
    if (figure === null && !isBroken(cell)) return [];
    const label = labelBeside(row, columns, column) ?? labelOver(before, column);
    return [{ row, column, cell, figure, label }];
  });
}

/** `Gesamtsumme: 1.234,56 €`: the text and its figure in one cell. */
function figureWithin(row: SheetRow, column: number, cell: Cell): FigureAbove[] {
  const [, label = '', written = ''] =
    /^([^\d]{1,80})[:=\s]([-−]?\d[\d., ]*(?:€|EUR|Euro)?)\)?$/iu.exec(cell.text.trim()) ?? [];
  const figure = written === '' || sumWording(label) === null ? null : figureOfText(written);
  const only: Cell = { ...cell, value: written, text: written };
  return figure === null
    ? []
    : [{ row, column, cell: only, figure, label: cleanText(label).replace(/[\s:=]+$/, '') }];
}

function labelBeside({ cells }: SheetRow, columns: readonly number[], column: number): string | null {
  const texts = columns.filter((of) => shapeOf(cells[of]) === 'text');
  const beside = texts.findLast((of) => of < column) ?? texts[0];
  return beside === undefined ? null : labelText(cells[beside]);
}

function labelOver(before: SheetRow | undefined, column: number): string {
  const cell = before?.cells[column];
  return shapeOf(cell) === 'text' ? labelText(cell) : '';
}

function labelText(cell: Cell | undefined): string {
  return cleanText(cell?.text ?? '').replace(/\s*[:=]$/, '');
}

/** The columns that a broken sum may be of: the one below it, else all of them. None where its text speaks of something else. */
function brokenColumns({ column, label }: FigureAbove, additive: readonly number[]): readonly number[] {
  const isWorded = sumWording(label) !== null;
  if (additive.includes(column)) return label === '' || isWorded ? [column] : [];
  return isWorded ? additive : [];
}

function isBroken({ kind, text }: Cell): boolean {
  return kind === 'error' || kind === 'no-value' || (kind === 'text' && isErrorText(text));
}

/** The column that the figure is the sum of; null where it is no sum. */
function summedColumn(
  { column, figure, label }: FigureAbove & { readonly figure: number },
  additive: readonly number[],
  sums: ReadonlyMap<number, number>,
): number | null {
  const sumOf = (of: number) => sums.get(of) ?? 0;
  const isWorded = sumWording(label) !== null;
  if (additive.includes(column) && (label === '' || isWorded || isNearly(figure, sumOf(column))))
    return column;
  if (!isWorded) return null;
  return additive.find((of) => sameFigure(sumOf(of), figure)) ?? nearest(figure, additive, sums);
}

/** Within a thousandth: a sum that somebody forgot to bring up to date, or one that is right. */
function isNearly(figure: number, sum: number): boolean {
  return sameFigure(figure, sum) || Math.abs(figure - sum) * 1000 < Math.abs(sum);
}

function nearest(
  figure: number,
  additive: readonly number[],
  sums: ReadonlyMap<number, number>,
): number | null {
  const away = (column: number) => Math.abs((sums.get(column) ?? 0) - figure);
  return additive.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

function columnSums(additive: readonly number[], rows: readonly RoledRow[]): ReadonlyMap<number, number> {
  return new Map(
    additive.map((column) => {
      const figures = rows.map(({ role, row }) => (role === 'data' ? (figureOf(row.cells[column]) ?? 0) : 0));
      return [column, figures.reduce((sum, figure) => sum + figure, 0)];
    }),
  );
}

function withCellAt(row: SheetRow, column: number, cell: Cell): SheetRow {
  if (row.cells[column] === cell) return row;
  const cells: (Cell | undefined)[] = [];
  cells[column] = cell;
  return { ...row, cells };
}
