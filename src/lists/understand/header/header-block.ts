import type { SheetRow } from '../../model.js';
import { contrasts, mayBeTitle } from './header-evidence.js';
import { headerColumns } from './header-titles.js';
import { isAboutTable, isKnownTitle, isUnit } from './header-words.js';
import { adjoinsAbove, filledColumns, mergeOver, type Region } from '../cells/region.js';
import { isFilled, shapeOf } from '../cells/shape.js';
import { sumWording } from '../sums/sum-words.js';
import type { TableColumn } from '../understood.js';

/** The rows of a header, at the positions `first` to `last` of its region. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly TableColumn[];
}

/** Headers of more rows are not seen: what is higher is a form. */
const mostRows = 4;
const longestLevel = 80;

export function headerBlock(region: Region, first: number, last: number): HeaderBlock {
  return { first, last, columns: headerColumns(region, first, last) };
}

/** The whole header around a row that is one: rows above that span its columns, rows below that divide them. */
export function headerAround(region: Region, at: number, floor: number): HeaderBlock {
  let [first, last] = [at, at];
  while (last - first + 1 < mostRows && continuesBelow(region, first, last)) last += 1;
  while (last - first + 1 < mostRows && first > floor && beginsAbove(region, { first, last }, floor))
    first -= 1;
  return headerBlock(region, first, last);
}

function continuesBelow(region: Region, first: number, last: number): boolean {
  const row = region.rows[last + 1];
  const above = region.rows[last];
  if (row === undefined || above === undefined || !isRowOfTitles(region, row)) return false;
  if (reachesInto(region, first, row.index)) return true;
  if (!adjoinsAbove(region.rows, last + 1)) return false;
  return divides(region, above, last + 1) || isRowOfUnits(region, row) || goesOn(region, last + 1);
}

function isRowOfTitles(region: Region, row: SheetRow): boolean {
  const cells = filledColumns(region, row).flatMap((column) => row.cells[column] ?? []);
  return (
    cells.every((cell) => mayBeTitle(shapeOf(cell)) && cell.text.length <= longestLevel) &&
    cells.every(({ text }) => sumWording(text)?.place !== 'starts')
  );
}

/** Whether a cell of the header is merged down into the row. */
function reachesInto(region: Region, first: number, index: number): boolean {
  const from = region.rows[first]?.index ?? index;
  const merges = region.merges.get(index) ?? [];
  return merges.some((merge) => merge.firstRow < index && merge.firstRow >= from && isHigh(merge));
}

function isHigh({ firstRow, lastRow }: { firstRow: number; lastRow: number }): boolean {
  return lastRow > firstRow;
}

/** Whether the row gives titles below texts that span several columns, and to none that has its own. */
function divides(region: Region, above: SheetRow, at: number): boolean {
  const row = region.rows[at];
  if (row === undefined) return false;
  const own = filledColumns(region, row);
  const titled = filledColumns(region, above);
  const from = titled[0] ?? 0;
  const to = (titled.at(-1) ?? 0) + 1;
  const fills = own.filter((column) => !isFilled(above.cells[column]));
  const isDivided = (column: number) =>
    !isFilled(above.cells[column]) || mergedWide(region, above, column) || fills.includes(column + 1);
  if (fills.length === 0 || !own.every(isDivided)) return false;
  if (!own.every((column) => column >= from && (column <= to || titled.length < own.length))) return false;
  return own.some((column) => isTitleOver(region, at, column));
}

function mergedWide(region: Region, row: SheetRow, column: number): boolean {
  const merge = mergeOver(region, row.index, column);
  return merge !== undefined && merge.lastColumn > merge.firstColumn;
}

function isTitleOver(region: Region, at: number, column: number): boolean {
  const cell = region.rows[at]?.cells[column];
  return cell !== undefined && (contrasts(region, at, column, shapeOf(cell)) || isKnownTitle(cell.text));
}

function isRowOfUnits(region: Region, row: SheetRow): boolean {
  return filledColumns(region, row).every((column) => isUnit(row.cells[column]?.text ?? ''));
}

/** Whether titles that were too long for one row go on: known ones, with a text in every column of figures. */
function goesOn(region: Region, at: number): boolean {
  const row = region.rows[at];
  const above = region.rows[at - 1];
  if (row === undefined || above === undefined) return false;
  const isKnown = (column: number) => isKnownTitle(row.cells[column]?.text ?? '');
  const own = filledColumns(region, row);
  const ofFigures = filledColumns(region, above).filter((column) => contrasts(region, at, column, 'text'));
  if (ofFigures.length === 0 || !ofFigures.every((column) => isFilled(row.cells[column]))) return false;
  return own.filter(isKnown).length * 2 >= own.length && ofFigures.some(isKnown);
}

function beginsAbove(
  region: Region,
  { first, last }: { readonly first: number; readonly last: number },
  floor: number,
): boolean {
  const row = region.rows[first - 1];
  const below = region.rows[first];
  if (row === undefined || below === undefined || !adjoinsAbove(region.rows, first)) return false;
  const own = filledColumns(region, row);
  if (own.length === 0 || !isRowOfTitles(region, row)) return false;
  if (reachesDown(region, row.index, below.index)) return true;
  if (own.some((column) => isAboutTable(row.cells[column]?.text ?? ''))) return false;
  const titled = headerColumns(region, first, last).map(({ column }) => column);
  const [from = 0, to = 0] = [titled[0], titled.at(-1)];
  if (own.length === 1) return spansWithin(region, row, { from, to, column: own[0] ?? 0, header: last });
  // Below another table a full row of texts may be the last of its rows.
  const mayBeLine = floor === 0 || !adjoinsAbove(region.rows, first - 1);
  if (mayBeLine && own.length * 5 >= titled.length * 4 && own.every((column) => titled.includes(column)))
    return true;
  const fills = own.some((column) => !titled.includes(column) && column <= to + 1);
  return fills || own.some((column) => mergedWide(region, row, column)) || repeatsBelow(region, row, below);
}

/** Whether cells of the row, or of rows above it, are merged down into the header. */
function reachesDown(region: Region, index: number, into: number): boolean {
  const merges = region.merges.get(into) ?? [];
  return merges.some(({ firstRow, lastRow }) => firstRow <= index && lastRow >= into);
}

/** Whether a text alone spans some columns but not all: over all of them stands the title of the table. */
function spansWithin(
  region: Region,
  row: SheetRow,
  { from, to, column, header }: { from: number; to: number; column: number; header: number },
): boolean {
  const merge = mergeOver(region, row.index, column);
  if (merge !== undefined) return column > from && merge.lastColumn > column && merge.lastColumn <= to;
  const spanned = filledColumns(region, { ...row, cells: region.rows[header]?.cells ?? [] });
  const right = spanned.filter((at) => at >= column);
  return column > from && right.length >= 2 && right.every((at) => contrasts(region, header, at, 'text'));
}

/** Whether the row below says the same under each text of the row: `2016, 2017` under `Ansatz` and under `Ist`. */
function repeatsBelow(region: Region, row: SheetRow, below: SheetRow): boolean {
  const own = filledColumns(region, row).filter((column) => isFilled(below.cells[column]));
  const texts = filledColumns(region, below).map((column) => below.cells[column]?.text ?? '');
  return own.length >= 2 && new Set(texts).size < texts.length;
}
