import type { SheetRow } from '../../model.js';
import { headerAround, type HeaderBlock } from './header-block.js';
import { headerEvidence, isConvincing, type HeaderEvidence } from './header-evidence.js';
import { filledColumns, type Region } from '../cells/region.js';
import { shapeOf } from '../cells/shape.js';

/** How far below a row a better header is looked for, title lines being a bit like headers. */
const rowsForBetter = 8;

/** The header that a row belongs to where none is known above; null where the row is none. */
export function firstHeaderAt(region: Region, at: number): HeaderBlock | null {
  const evidence = headerEvidence(region, at);
  if (evidence === null || !isConvincing(evidence, at + 1 < region.rows.length)) return null;
  return headerAround(region, betterBelow(region, evidence).at, 0);
}

/** A better header shortly below, with no row of data between: then the row was a line of the title. */
function betterBelow(region: Region, evidence: HeaderEvidence): HeaderEvidence {
  let best = evidence;
  for (let at = evidence.at + 1; at <= evidence.at + rowsForBetter; at++) {
    const row = region.rows[at];
    if (row === undefined || hasFigures(region, row, best.contrasting)) break;
    const found = headerEvidence(region, at);
    if (found !== null && found.score > best.score + 0.5 && isConvincing(found, true)) best = found;
  }
  return best;
}

function hasFigures(region: Region, row: SheetRow, columns: readonly number[]): boolean {
  const shapes = columns.map((column) => shapeOf(row.cells[column]));
  return (
    shapes.some((shape) => shape === 'figure' || shape === 'code') && filledColumns(region, row).length > 1
  );
}
