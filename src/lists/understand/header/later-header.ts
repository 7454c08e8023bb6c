import type { SheetRow } from '../../model.js';
import { headerAround, type HeaderBlock } from './header-block.js';
import { headerEvidence, isConvincing, mayBeTitle, type HeaderEvidence } from './header-evidence.js';
import { continuesTable, repeatsRow } from './header-repeats.js';
import { adjoinsAbove, filledColumns, firstText, type Region } from '../cells/region.js';
import { isFigureLike, shapeOf } from '../cells/shape.js';
import { sumWording } from '../sums/sum-words.js';

/** Whether a row repeats the header before, may be another one (which is worth a closer look), or neither. */
export function resemblesHeader(
  region: Region,
  at: number,
  previous: HeaderBlock,
): 'repeats' | 'maybe' | null {
  const row = region.rows[at];
  if (row === undefined || !isRowOfTitles(region, row)) return null;
  if (repeatsRow(region, row, previous)) return 'repeats';
  return isSetOff(region, at) || hasTextsOverFigures(region, row, previous) ? 'maybe' : null;
}

/** The header that a row below another table belongs to; null where the row is none. */
export function laterHeaderAt(region: Region, at: number, previous: HeaderBlock): HeaderBlock | null {
  const row = region.rows[at];
  const evidence = headerEvidence(region, at);
  if (row === undefined || evidence === null) return null;
  const block = headerAround(region, at, previous.last + 1);
  if (repeatsRow(region, row, previous) || continuesTable(region, { previous, block })) return block;
  if (!isConvincing(evidence, at + 1 < region.rows.length)) return null;
  return beginsAnother(evidence, surroundingsOf(region, at, previous)) ? block : null;
}

interface Surroundings {
  /** A blank row, a text alone or a sum stands above. */
  readonly isSetOff: boolean;
  /** A text alone stands above, set off from the rows before it. */
  readonly isTitled: boolean;
  /** The rows before end in a sum. */
  readonly isClosed: boolean;
  /** Nothing stands where the table before has no column: it may be a row of it whose figures are missing. */
  readonly fitsAbove: boolean;
}

/** In the middle of a list more is asked for: a row of texts where figures are missing is no header. */
function beginsAnother(evidence: HeaderEvidence, { isSetOff: setOff, ...around }: Surroundings): boolean {
  const { own, known, contrasting, named, unique } = evidence;
  if (!unique) return false;
  const mostKnown = known >= 2 && known * 3 >= own.length * 2;
  const namesFigures = contrasting.length > 0 && named === contrasting.length;
  if (mostKnown && namesFigures) return true;
  if (!setOff) return false;
  if (around.isTitled && around.isClosed && contrasting.length > 0) return true;
  const halfKnown = known >= 2 && known * 2 >= own.length;
  if (around.fitsAbove) {
    const mayBeHeader = contrasting.length === 0 ? around.isTitled || known === own.length : namesFigures;
    return halfKnown && mayBeHeader;
  }
  return halfKnown || (contrasting.length >= 2 && known >= 1) || (around.isTitled && contrasting.length >= 1);
}

/** Leaves at the first figure, which nearly every row of data has. */
function isRowOfTitles({ first, last }: Region, { cells }: SheetRow): boolean {
  let title: string | null = null;
  for (let column = first; column <= Math.min(last, cells.length - 1); column++) {
    const shape = shapeOf(cells[column]);
    if (shape === 'blank') continue;
    if (!mayBeTitle(shape)) return false;
    title ??= cells[column]?.text ?? '';
  }
  return title !== null && sumWording(title)?.place !== 'starts';
}

/** Whether a blank row, a text alone or a sum stands above. */
function isSetOff(region: Region, at: number): boolean {
  const above = region.rows[at - 1];
  if (above === undefined || !adjoinsAbove(region.rows, at)) return true;
  return filledColumns(region, above).length === 1 || sumWording(firstText(region, above)) !== null;
}

function surroundingsOf(region: Region, at: number, previous: HeaderBlock): Surroundings {
  const titlesFrom = topOfTitles(region, at);
  const before = region.rows[titlesFrom - 1];
  const own = region.rows[at] === undefined ? [] : filledColumns(region, region.rows[at]);
  return {
    isSetOff: isSetOff(region, at),
    isTitled: titlesFrom < at && !adjoinsAbove(region.rows, titlesFrom),
    isClosed: before !== undefined && sumWording(firstText(region, before)) !== null,
    fitsAbove: own.every((column) => previous.columns.some((of) => of.column === column)),
  };
}

/** The position of the first of the texts alone above a row; its own where there is none. */
function topOfTitles(region: Region, at: number): number {
  let top = at;
  for (let row = region.rows[top - 1]; row !== undefined; row = region.rows[top - 1]) {
    const [column, ...others] = filledColumns(region, row);
    const cell = column === undefined ? undefined : row.cells[column];
    if (others.length > 0 || shapeOf(cell) !== 'text' || sumWording(cell?.text ?? '') !== null) break;
    top -= 1;
  }
  return top;
}

/** Whether the row has texts in the columns where the table above has figures. */
function hasTextsOverFigures({ rows }: Region, row: SheetRow, previous: HeaderBlock): boolean {
  const sample = rows[previous.last + 1]?.cells ?? [];
  const figures = previous.columns.filter(({ column }) => isFigureLike(shapeOf(sample[column])));
  const texts = figures.filter(({ column }) => shapeOf(row.cells[column]) === 'text').length;
  return texts > 0 && texts === figures.length;
}
