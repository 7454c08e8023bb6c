import { adjoinsAbove, filledColumns, type Region } from '../cells/region.js';
import { shapeOf } from '../cells/shape.js';
import type { HeaderBlock } from '../header/header-block.js';
import type { Stretch } from '../table/stretches.js';
import { judgeRepeatedHeader } from './judge-repeated-header.js';
import type { JudgedRow } from './judged-row.js';

/**
 * The text directly above the first header, where the header is repeated for each block and has a label directly above
 * it each time: then that text is the label of the first block, and no title. Empty where it is none.
 */
export function labelAboveFirst(
  region: Region,
  [first, ...repeats]: readonly [Stretch, ...Stretch[]],
): JudgedRow[] {
  const label = textAbove(region, first.block);
  const isLabelled = (repeat: Stretch): boolean => {
    const above = judgeRepeatedHeader(region, first.block, repeat).findLast(({ kind }) => kind !== 'header');
    return above?.kind === 'alone' && adjoinsAbove(region.rows, repeat.block.first);
  };
  return label !== null && repeats.length > 0 && repeats.every(isLabelled) ? [label] : [];
}

function textAbove(region: Region, { first }: HeaderBlock): JudgedRow | null {
  const row = region.rows[first - 1];
  if (row === undefined || !adjoinsAbove(region.rows, first)) return null;
  const [column, ...others] = filledColumns(region, row);
  const isText = column !== undefined && others.length === 0 && shapeOf(row.cells[column]) === 'text';
  return isText ? { row, kind: 'alone', column } : null;
}
