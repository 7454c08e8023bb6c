import { cellAddress } from '#src/domain/cell-address.js';
import { cleanText } from '../../values/clean-text.js';
import type { JudgedRow } from './judged-row.js';
import type { GroupLabel, RoledRow, RowRole } from '../understood.js';

interface Label extends GroupLabel {
  readonly column: number;
}

/**
 * Gives each row the labels that hold for it. Labels that follow each other without data between are nested, and the
 * next as many labels replace the innermost of them; a label further left ends those that stand further right.
 */
export function withGroups(rows: readonly JudgedRow[], roles: readonly RowRole[]): RoledRow[] {
  let groups: readonly Label[] = [];
  let shown: readonly GroupLabel[] = [];
  let run: Label[] = [];
  return rows.map((judged, at): RoledRow => {
    const role = roles[at] ?? 'note';
    const label = labelOf(judged, role);
    if (label !== null) run.push(label);
    else if (run.length > 0 && (role === 'data' || role === 'subtotal' || role === 'total')) {
      groups = nest(groups, run);
      shown = groups.map(({ text, cell }) => ({ text, cell }));
      run = [];
    }
    return { row: judged.row, role, groups: shown };
  });
}

function labelOf(judged: JudgedRow, role: RowRole): Label | null {
  const isLabel = role === 'group-label' || judged.kind === 'header';
  if (!isLabel || (judged.kind !== 'alone' && judged.kind !== 'header') || judged.column === null)
    return null;
  const { row, column } = judged;
  const text = cleanText(row.cells[column]?.text ?? '').replace(/\s*:$/, '');
  return text === '' ? null : { text, cell: cellAddress(row.index, column), column };
}

function nest(groups: readonly Label[], run: readonly Label[]): readonly Label[] {
  const leftmost = Math.min(...run.map(({ column }) => column));
  const isIndented = groups.some(({ column }) => column > leftmost);
  const kept = isIndented
    ? groups.filter(({ column }) => column < leftmost)
    : groups.slice(0, Math.max(0, groups.length - run.length));
  return [...kept, ...run];
}
