import { foldName } from '#src/domain/name.js';
import { foldedTest } from '../cells/folded-texts.js';
import { headerBlock, type HeaderBlock } from './header-block.js';
import { filledColumns, type Region } from '../cells/region.js';
import type { FoundTable } from '../understood.js';

/** Headers of more rows are not looked for. */
const mostRows = 4;

/** Finds the rows that have all of the wanted titles (in any spelling) and no row too many. */
export function wantedHeader(titles: readonly string[]): (region: Region, at: number) => HeaderBlock | null {
  const wanted = [...new Set(titles.map(foldName))].filter((title) => title !== '');
  const mayBegin = foldedTest(wanted, (folded) => wanted.some((title) => title.startsWith(folded)));
  return (region, at) => {
    if (wanted.length === 0 || !rowMayBegin(region, at, mayBegin)) return null;
    for (let last = at; last < at + mostRows && last < region.rows.length; last++) {
      const block = headerBlock(region, at, last);
      if (hasTitles(block, wanted)) return block;
    }
    return null;
  };
}

/** Whether the table has the titles, in any spelling. */
export function tableHasTitles(table: FoundTable, titles: readonly string[]): boolean {
  const wanted = titles.map(foldName).filter((title) => title !== '');
  return hasTitles(table, wanted);
}

function hasTitles({ columns }: Pick<FoundTable, 'columns'>, wanted: readonly string[]): boolean {
  const titles = new Set(columns.map(({ title }) => foldName(title)));
  return wanted.every((title) => titles.has(title));
}

/** Whether some cell of the row is a wanted title, or the beginning of one that goes on in the rows below. */
function rowMayBegin(region: Region, at: number, begins: (text: string) => boolean): boolean {
  const row = region.rows[at];
  if (row === undefined) return false;
  return filledColumns(region, row).some((column) => {
    const cell = row.cells[column];
    return cell?.kind === 'text' || cell?.kind === 'number' ? begins(cell.text) : false;
  });
}
