import type { CopiedRow } from '../../marked-copy.js';
import { textWidth } from '../../terminal-text.js';

const narrowest = 8;
const widest = 45;
/** What the edges of a cell take. */
const margin = 3;
/** What stands further down is as wide as what stands here, or is cut. */
const rowsLookedAt = 400;
const mostColumns = 1000;

/**
 * How wide the columns of a copy are, in characters, by what stands in their first rows. A text that is alone in its
 * row, such as a title, may run over the columns beside it.
 */
export function columnWidths(rows: Iterable<CopiedRow>): number[] {
  const widths: number[] = [];
  let looked = 0;
  for (const { cells } of rows) {
    const isAlone = cells.filter((cell) => cell !== undefined).length === 1;
    for (const [column, cell] of cells.slice(0, mostColumns).entries()) {
      const width = cell === undefined || isAlone ? 0 : textWidth(String(cell.value)) + margin;
      widths[column] = Math.min(widest, Math.max(widths[column] ?? narrowest, width));
    }
    looked += 1;
    if (looked === rowsLookedAt) break;
  }
  return Array.from(widths, (width) => width ?? narrowest);
}
