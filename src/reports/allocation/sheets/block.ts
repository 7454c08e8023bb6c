import type { Cell, Role } from '#src/render/cells.js';
import type { SheetBuilder } from '#src/render/sheet-builder.js';

/**
 * A row of a small table below a larger one: only its own cells look like the row's `role`, so that the rest of the
 * sheet stays free for a chart. @returns its number
 */
export function blockRow(
  sheet: SheetBuilder<string>,
  role: Role,
  cells: Readonly<Record<string, Cell>>,
): number {
  const styled = Object.entries(cells).map(([key, cell]) => [key, { ...cell, role }] as const);
  return sheet.row('blank', Object.fromEntries(styled));
}
