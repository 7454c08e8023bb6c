import { countDescribing } from '../table/column-evidence.js';
import type { SumEvidence } from './judge-sum.js';
import type { JudgedTable, JudgedRow, JudgedSum } from './judged-row.js';
import { outlineSums } from './outline-sums.js';
import type { SheetRow } from '../../model.js';

/** With fewer rows a row is the sum of the others by chance. */
const fewestRows = 3;

/** So many rows below the total are what is left of a budget or the like; more are a list that goes on. */
const mostRowsBelow = 5;

/**
 * Looks once more at rows that were taken for data, now that all are known: those that are sums of others without
 * saying so become sums where that is no chance, and are open where it may be.
 */
export function unsaidSums(rows: readonly JudgedRow[], evidence: SumEvidence): JudgedTable {
  const outline = outlineSums(rows, evidence);
  const ends = sumsAtTheEnds(outline.rows, evidence);
  const open = new Set([...outline.open, ...ends.open, ...rowsBelowTotal(ends.rows, evidence)]);
  return { rows: ends.rows, open: [...open] };
}

/**
 * The first and the last row of data may be the sum of all others. The first is one if it says nothing at all, which
 * the last was tested for before; a row that says something is open.
 */
function sumsAtTheEnds(rows: readonly JudgedRow[], { shape, sums }: SumEvidence): JudgedTable {
  const [first, last] = [rows.findIndex(isData), rows.findLastIndex(isData)];
  const isSum = (at: number) => {
    const row = rows[at]?.row;
    return row !== undefined && sums.rows > fewestRows && sums.isSumOfOthers(row);
  };
  const top = isSum(first) ? rows[first]?.row : undefined;
  if (top !== undefined && countDescribing(top, shape.describing) === 0) {
    const sum: JudgedRow = { row: top, kind: 'sum', wording: null, summed: 'all', rows: sums.rows - 1 };
    return { rows: rows.with(first, sum), open: [] };
  }
  const isLastOpen = isSum(last) && !rows.slice(last).some(({ kind }) => kind === 'sum');
  const bottom = isLastOpen ? rows[last]?.row : undefined;
  return { rows, open: [top, bottom].filter((row) => row !== undefined) };
}

/** A few rows with figures below the sum of all rows, which say no more than it does: `Ansatz`, `Rest`. */
function rowsBelowTotal(rows: readonly JudgedRow[], { shape }: SumEvidence): SheetRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === 'sum');
  const total = rows[last];
  if (total?.kind !== 'sum' || !isTotal(total)) return [];
  const below = rows.slice(last + 1).filter(isData);
  const areThin = below.every(({ row }) => countDescribing(row, shape.describing) <= 1);
  return areThin && below.length <= mostRowsBelow ? below.map(({ row }) => row) : [];
}

function isTotal({ wording, summed, rows }: JudgedSum): boolean {
  return summed === 'all' && rows > 1 && wording?.kind !== 'carry' && wording?.kind !== 'part';
}

function isData({ kind }: JudgedRow): boolean {
  return kind === 'data';
}
