import type { SheetRow } from '../../model.js';
import { cleanText } from '../../values/clean-text.js';
import { mergeOver, type Region } from '../cells/region.js';
import { isFilled } from '../cells/shape.js';
import type { TableColumn } from '../understood.js';

/** The titles that the header rows at the positions `first` to `last` give to the columns of a region. */
export function headerColumns(region: Region, first: number, last: number): TableColumn[] {
  const header = region.rows.slice(first, last + 1);
  const hidden = new Set(region.sheet.hiddenColumns);
  const columns: TableColumn[] = [];
  for (let column = region.first; column <= region.last; column++) {
    const levels = header.flatMap((_, level) => levelText(region, header, { level, column }) ?? []);
    if (levels.length === 0) continue;
    columns.push({ column, title: joinLevels(levels), levels, hidden: hidden.has(column) });
  }
  return columns;
}

/** A line broken by hand may go on in the next row: `Organisations-` above `einheit`. */
export function joinLevels(levels: readonly string[]): string {
  return levels.reduce((title, level) =>
    /\p{L}-$/u.test(title) && /^\p{Ll}/u.test(level) ? title.slice(0, -1) + level : `${title} ${level}`,
  );
}

interface Spot {
  readonly level: number;
  readonly column: number;
}

/** What a header row says about a column: a text of its own, or one that spans it. */
function levelText(region: Region, header: readonly SheetRow[], { level, column }: Spot): string | null {
  const row = header[level];
  if (row === undefined) return null;
  const cell = row.cells[column];
  if (isFilled(cell)) return cleanText(cell.text);
  const merge = mergeOver(region, row.index, column);
  if (merge === undefined) return spanningText(region, header, { level, column });
  if (merge.firstRow !== row.index) return null; // the level above said it
  const anchor = row.cells[merge.firstColumn];
  return isFilled(anchor) ? cleanText(anchor.text) : null;
}

/**
 * A text reaches to the right over empty cells where a row below divides it: `Ansatz` over `2016` and `2017`. Rows
 * with merged cells say themselves how far theirs reach.
 */
function spanningText(region: Region, header: readonly SheetRow[], { level, column }: Spot): string | null {
  const row = header[level];
  if (row === undefined || region.merges.get(row.index)?.some(isWide) === true) return null;
  const below = header.slice(level + 1);
  const divides = (at: number) => below.some(({ cells }) => isFilled(cells[at]));
  let left = column;
  while (left >= region.first && divides(left)) {
    const cell = row.cells[left];
    if (isFilled(cell)) return cleanText(cell.text);
    left -= 1;
  }
  return null;
}

function isWide({ firstColumn, lastColumn }: { firstColumn: number; lastColumn: number }): boolean {
  return lastColumn > firstColumn;
}
