import { countDescribing } from '../table/column-evidence.js';
import type { JudgedTable, JudgedRow } from './judged-row.js';
import { RunningSums } from './running-sums.js';
import type { SumEvidence } from './judge-sum.js';
import type { TableShape } from '../table/table-shape.js';

/**
 * In an outline the row of a group states its sum, above its rows or below them, and says nothing but the name of the
 * group. Two such rows are no chance: they are sums. One alone is open, and so are
 * all where names stand only in the first row of their group.
 */
export function outlineSums(
  rows: readonly JudgedRow[],
  { shape, fillsDown }: Pick<SumEvidence, 'shape' | 'fillsDown'>,
): JudgedTable {
  if (shape.usuallyDescribed < 2) return { rows, open: [] };
  const thin = new Set(rows.filter((judged) => isThin(judged, shape)));
  if (thin.size === 0) return { rows, open: [] };
  const sums = new Map([
    ...sumsOfRowsBefore(rows, thin, shape),
    ...sumsOfRowsBefore(rows.toReversed(), thin, shape),
  ]);
  if (sums.size === 1 || fillsDown) return { rows, open: [...sums.keys()].map(({ row }) => row) };
  return {
    rows: rows.map((judged): JudgedRow => {
      const summed = sums.get(judged);
      if (summed === undefined) return judged;
      return { row: judged.row, kind: 'sum', wording: null, summed: 'block', rows: summed };
    }),
    open: [],
  };
}

/** Rows of data that say less than others. */
function isThin({ kind, row }: JudgedRow, { describing, usuallyDescribed }: TableShape): boolean {
  return kind === 'data' && countDescribing(row, describing) < usuallyDescribed;
}

/** The thin rows that are the sum of the rows since the thin row or sum before, with the number of those rows. */
function sumsOfRowsBefore(
  rows: readonly JudgedRow[],
  thin: ReadonlySet<JudgedRow>,
  { additive }: TableShape,
): ReadonlyMap<JudgedRow, number> {
  const found = new Map<JudgedRow, number>();
  const sums = new RunningSums(additive);
  for (const judged of rows) {
    if (thin.has(judged)) {
      if (sums.isSumOfBlock(judged.row)) found.set(judged, sums.rowsIn('block'));
      sums.endBlock();
    } else if (judged.kind === 'data') sums.add(judged.row);
    else sums.endBlock();
  }
  return found;
}
