import { foldName } from '#src/domain/name.js';
import type { BuiltTable } from './build-table.js';
import { filledColumns, hasFilled, type Region } from '../cells/region.js';
import { isFilled } from '../cells/shape.js';

/** Parts of a region beside each other, with a column between in which nothing stands but titles over both. */
export function bandsOf(region: Region): Region[] {
  const used = columnsInUse(region);
  const bands: Region[] = [];
  let first: number | null = null;
  for (let column = region.first; column <= region.last + 1; column++) {
    if (used.has(column)) first ??= column;
    else if (first !== null) {
      bands.push(partOf(region, first, column - 1));
      first = null;
    }
  }
  return bands;
}

/** The columns `first` to `last` of a region, with the rows that have something there. */
export function partOf(region: Region, first: number, last: number): Region {
  const part = { ...region, first, last };
  return { ...part, rows: region.rows.filter((row) => hasFilled(part, row)) };
}

function columnsInUse(region: Region): ReadonlySet<number> {
  const used = new Set<number>();
  for (const row of region.rows) {
    const columns = filledColumns(region, row);
    if (columns.length > 1) for (const column of columns) used.add(column);
  }
  return used;
}

/**
 * Whether two neighbours, each understood by itself, are tables of their own and not the halves of one: both begin
 * with a column that names their rows, and they have the same titles, or headers or ends in different rows.
 */
export function areApart([left]: readonly BuiltTable[], [right]: readonly BuiltTable[]): boolean {
  if (left === undefined || right === undefined || !namesItsRows(left) || !namesItsRows(right)) return false;
  const isLevel = left.table.headerRows.at(-1) === right.table.headerRows.at(-1);
  return !isLevel || shareTitles(left, right) || Math.abs(endOf(left) - endOf(right)) >= 2;
}

function namesItsRows({ table, shape }: BuiltTable): boolean {
  const rows = table.rows.filter(({ role }) => role === 'data');
  return (
    shape.describing.includes(shape.first) &&
    rows.length > 0 &&
    rows.every(({ row }) => isFilled(row.cells[shape.first]))
  );
}

function shareTitles(left: BuiltTable, right: BuiltTable): boolean {
  const [few = [], many = []] = [titlesOf(left), titlesOf(right)].toSorted((a, b) => a.length - b.length);
  return few.filter((title) => many.includes(title)).length * 2 >= few.length;
}

function titlesOf({ table }: BuiltTable): string[] {
  return table.columns.map(({ title }) => foldName(title)).filter((title) => title !== '');
}

function endOf({ table }: BuiltTable): number {
  return table.rows.findLast(({ role }) => role === 'data')?.row.index ?? 0;
}
