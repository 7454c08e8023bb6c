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
  let most = 1;
  for (const [column, cell] of cells.entries())
    if (cell?.type === 'text')
      most = Math.max(most, linesOf(cell.value, widthOf(column, cell.span ?? 1, widths)));
  return most === 1 ? null : Math.min(most * LINE_POINTS, MOST_POINTS);
}

function widthOf(column: number, span: number, widths: readonly number[]): number {
  let width = 0;
  for (let covered = column; covered < column + span; covered += 1) width += widths[covered] ?? 0;
  return Math.floor(LETTERS_PER_WIDTH * width);
}

function linesOf(text: string, width: number): number {
  return text.includes('\n')
    ? text.split('\n').reduce((lines, line) => lines + wrap(line, width).length, 0)
    : wrap(text, width).length;
}
