import type { HeaderBlock } from '../header/header-block.js';
import { continuesTable } from '../header/header-repeats.js';
import { adjoinsAbove, filledColumns, firstText, type Region } from '../cells/region.js';
import { hasFootnoteMark } from '../rows/footnote.js';
import { shapeOf } from '../cells/shape.js';
import { sumWording } from '../sums/sum-words.js';

/** A header with what stands above it and what follows until the next. Positions; the ends are not included. */
export interface Stretch {
  readonly block: HeaderBlock;
  readonly above: { readonly from: number; readonly to: number };
  readonly below: { readonly from: number; readonly to: number };
}

/** The stretches of a region, those of one table together: a repeated header goes on with the table before. */
export function tableStretches(region: Region, blocks: readonly HeaderBlock[]): Stretch[][] {
  const tables: Stretch[][] = [];
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1];
    const next = blocks[index + 1];
    const stretch: Stretch = {
      block,
      above: { from: previous === undefined ? 0 : titlesFrom(region, previous, block), to: block.first },
      below: {
        from: block.last + 1,
        to: next === undefined ? region.rows.length : titlesFrom(region, block, next),
      },
    };
    const open = tables.at(-1);
    if (open !== undefined && previous !== undefined && continuesTable(region, { previous, block }))
      open.push(stretch);
    else tables.push([stretch]);
  }
  return tables;
}

/** Where the titles of a header begin: texts alone directly above it, back to the rows of the table before. */
function titlesFrom(region: Region, previous: HeaderBlock, { first }: HeaderBlock): number {
  let from = first;
  while (from - 1 > previous.last && isTitle(region, from - 1)) from -= 1;
  if (from === previous.last + 1 || !adjoinsAbove(region.rows, from) || isSum(region, from - 1)) return from;
  return afterGap(region, from, first);
}

/** What adjoins the table above belongs to it, as far as a blank row follows before the header. */
function afterGap({ rows }: Region, from: number, first: number): number {
  for (let at = from + 1; at <= first; at++) if (!adjoinsAbove(rows, at)) return at;
  return from;
}

function isTitle(region: Region, at: number): boolean {
  const row = region.rows[at];
  if (row === undefined) return false;
  const cells = filledColumns(region, row).flatMap((column) => row.cells[column] ?? []);
  const isText = cells.every((cell) => shapeOf(cell) === 'text' || shapeOf(cell) === 'day');
  return cells.length <= 2 && isText && !isSum(region, at) && !hasFootnoteMark(cells[0]?.text ?? '');
}

function isSum(region: Region, at: number): boolean {
  const row = region.rows[at];
  return row !== undefined && sumWording(firstText(region, row)) !== null;
}
