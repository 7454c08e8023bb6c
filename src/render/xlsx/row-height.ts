import { wrap } from '../terminal-text.js';
import type { SheetRow } from '../workbook.js';

const LINE_POINTS = 14;
const TITLE_POINTS = 26;
/** Excel shows no higher row. */
const MOST_POINTS = 409;
/** Bold and capital letters are wider than the digits that a column's width is counted in. */
const LETTERS_PER_WIDTH = 0.95;

/**
 * The height of a row in points, where it is not the standard one. Excel and LibreOffice do not agree on fitting heights
 * to wrapped text, and neither does it for merged cells, so the lines are estimated here.
 */
export function rowHeight({ role, cells }: SheetRow, widths: readonly number[]): number | null {
  if (role === 'title') return TITLE_POINTS;
  if (role === 'subtitle') return null;
  const lines = cells.map((cell, column) => {
    if (cell?.type !== 'text') return 1;
    const covered = widths.slice(column, column + (cell.span ?? 1));
    const width = Math.floor(LETTERS_PER_WIDTH * covered.reduce((total, one) => total + one, 0));
    return cell.value.split('\n').flatMap((line) => wrap(line, width)).length;
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(most * LINE_POINTS, MOST_POINTS);
}
