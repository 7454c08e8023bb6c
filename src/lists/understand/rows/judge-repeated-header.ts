import { foldName } from '#src/domain/name.js';
import type { SheetRow } from '../../model.js';
import { cleanText } from '../../values/clean-text.js';
import type { HeaderBlock } from '../header/header-block.js';
import type { JudgedRow } from './judged-row.js';
import { filledColumns, type Region } from '../cells/region.js';
import { shapeOf } from '../cells/shape.js';
import type { Stretch } from '../table/stretches.js';

/** A header that is repeated, with the titles above it: names of the block that follows, or the sheet's titles again. */
export function judgeRepeatedHeader(
  region: Region,
  first: HeaderBlock,
  { block, above }: Stretch,
): JudgedRow[] {
  const titles = region.rows.slice(above.from, above.to).map((row): JudgedRow => {
    const columns = filledColumns(region, row);
    const [only] = columns.length === 1 ? columns : [];
    const isLabel =
      only !== undefined && shapeOf(row.cells[only]) === 'text' && !isTitleOf(region, row, first);
    return isLabel ? { row, kind: 'alone', column: only } : { row, kind: 'title' };
  });
  const header = region.rows.slice(block.first, block.last + 1).map((row, level): JudgedRow => {
    const [column, before] = [block.columns[0], first.columns[0]];
    const names =
      level === 0 && column !== undefined && foldName(column.title) !== foldName(before?.title ?? '');
    return { row, kind: 'header', column: names ? column.column : null };
  });
  return [...titles, ...header];
}

/** Whether the text stood above the first header too, as on every page of a print. */
function isTitleOf(region: Region, row: SheetRow, first: HeaderBlock): boolean {
  const texts = new Set(textsIn(row));
  return region.rows.slice(0, first.first).some((title) => textsIn(title).some((text) => texts.has(text)));
}

function textsIn({ cells }: SheetRow): string[] {
  return cells.flatMap((cell) => (cell === undefined ? [] : [cleanText(cell.text)]));
}
