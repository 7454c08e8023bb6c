import type { SheetRow } from '../../model.js';
import { isColumnNumbers, judgeRow, type RowEvidence, type RowJudgement } from './judge-row.js';
import { judgeRepeatedHeader } from './judge-repeated-header.js';
import type { JudgedRow, JudgedTable } from './judged-row.js';
import { RunningSums } from './running-sums.js';
import type { Stretch } from '../table/stretches.js';
import type { TableShape } from '../table/table-shape.js';
import { unsaidSums } from './unsaid-sums.js';

/** Judges all rows of a table but those of its first header and above it. */
export function judgeTable(
  shape: TableShape,
  stretches: readonly [Stretch, ...Stretch[]],
  given: Pick<RowEvidence, 'isSkipped' | 'isSaidData' | 'beginsSum' | 'fillsDown'>,
): JudgedTable {
  const evidence = { shape, sums: new RunningSums(shape.additive), ...given };
  const rows: JudgedRow[] = [];
  const open: SheetRow[] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (index > 0) rows.push(...judgeRepeatedHeader(shape.region, stretches[0].block, stretch));
    const below = shape.region.rows.slice(stretch.below.from, stretch.below.to);
    for (const [at, row] of below.entries()) {
      const { judged, isOpen } = at === 0 ? judgeFirstRow(row, evidence) : judgeRow(row, evidence);
      rows.push(judged);
      if (isOpen) open.push(row);
      countIn(judged, evidence.sums);
    }
  }
  const unsaid = unsaidSums(rows, evidence);
  return {
    rows: unsaid.rows.map((judged, at) => (given.isSaidData(judged.row) ? (rows[at] ?? judged) : judged)),
    open: [...open, ...unsaid.open].filter((row) => !given.isSaidData(row)),
  };
}

function judgeFirstRow(row: SheetRow, evidence: RowEvidence): RowJudgement {
  const isNumbers = isColumnNumbers(row, evidence.shape);
  return isNumbers ? { judged: { row, kind: 'column-numbers' }, isOpen: false } : judgeRow(row, evidence);
}

function countIn(judged: JudgedRow, sums: RunningSums): void {
  if (judged.kind === 'data') sums.add(judged.row);
  else if (judged.kind === 'sum' || judged.kind === 'alone') sums.endBlock();
}
