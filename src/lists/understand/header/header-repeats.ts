import { foldName } from '#src/domain/name.js';
import type { SheetRow } from '../../model.js';
import type { HeaderBlock } from './header-block.js';
import { filledColumns, type Region } from '../cells/region.js';

/** Whether the row says word by word what the first row of the header says. */
export function repeatsRow({ rows }: Region, row: SheetRow, { first, columns }: HeaderBlock): boolean {
  const header = rows[first];
  if (header === undefined || columns.length < 2) return false;
  let said = 0;
  for (const { column } of columns) {
    const text = header.cells[column]?.text;
    if (text !== row.cells[column]?.text) return false; // the common case, found at the first column
    if (text !== undefined) said += 1;
  }
  return said >= 2;
}

/**
 * Whether a header goes on with the table of the one before: the same titles in the same columns. Where no title stands
 * between them, the first of at least four may differ and is then the name of the block: `Versicherungen | Januar | …`.
 */
export function continuesTable(
  region: Region,
  { previous, block }: { readonly previous: HeaderBlock; readonly block: HeaderBlock },
): boolean {
  const before = titlesOf(previous);
  const now = titlesOf(block);
  if (before.size !== now.size) return false;
  const differing = [...now].filter(([column, title]) => before.get(column) !== title);
  if (differing.length === 0) return true;
  if (now.size < 4 || differing.length * 5 > now.size || hasTitleBetween(region, previous, block))
    return false;
  return differing[0]?.[0] === block.columns[0]?.column;
}

function titlesOf({ columns }: HeaderBlock): ReadonlyMap<number, string> {
  return new Map(columns.map(({ column, title }) => [column, foldName(title)]));
}

/** Whether the row just above the header is a text alone. */
function hasTitleBetween(region: Region, previous: HeaderBlock, block: HeaderBlock): boolean {
  const above = region.rows[block.first - 1];
  if (above === undefined || block.first - 1 <= previous.last) return false;
  return filledColumns(region, above).length === 1;
}
