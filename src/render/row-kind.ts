import type { Cell } from './cells.js';
import type { SheetRow } from './workbook.js';

/** Rows of one kind look alike: all that the style of a cell hangs on is the same in each of their columns. */
export function rowKind({ role, level, cells }: SheetRow): string {
  let kind = `${role} ${level}`;
  for (const cell of cells) kind += cell === null ? ' ' : ` ${cellKind(cell)}`;
  return kind;
}

function cellKind({ type, formula, link, role }: Cell): string {
  const live = formula === undefined ? '' : '=';
  const linked = link === undefined ? '' : '>';
  return role === undefined ? type + live + linked : `${type}${live}${linked}${role}`;
}
