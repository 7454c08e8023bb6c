import type { Finding } from '#src/domain/import/finding.js';
import type { FieldType } from '../record.js';
import { columnOf, type ColumnCells } from './cells.js';
import type { ColumnDecisions, ColumnReading } from './column.js';
import { dayOrderOf } from './day-order.js';
import { numberStyleOf } from './number-style.js';
import { scaleOf } from './scale.js';

/** What holds where neither numbers nor days are read. */
const unread: ColumnReading = { numbers: null, days: null, scale: 1, round: false };

/** How a column is read, and what has to be asked or said about it. */
export interface ReadingOf {
  readonly reading: ColumnReading;
  readonly findings: readonly Finding[];
}

/**
 * Decides how the cells of a column are read as fields of a type: what was decided beforehand holds, the rest is told by
 * the evidence of all its cells and by its title. What stays open is a question that names the column.
 */
export function readingOf(column: ColumnCells, type: FieldType, decisions: ColumnDecisions): ReadingOf {
  switch (type) {
    case 'amount':
    case 'decimal':
      return numberReading(column, type, decisions);
    case 'day':
    case 'day-or-period':
      return dayReading(column, decisions);
    case 'text':
    case 'name':
    case 'year':
    case 'choice':
      return { reading: { ...unread, round: decisions.round }, findings: [] };
  }
}

function numberReading(
  column: ColumnCells,
  type: 'amount' | 'decimal',
  decisions: ColumnDecisions,
): ReadingOf {
  const scale = decisions.scale ?? scaleOf(column.title) ?? 1;
  const { style, finding } =
    decisions.numbers === null
      ? numberStyleOf(column, { pointGroups: type === 'amount' && scale === 1 })
      : { style: decisions.numbers, finding: null };
  return {
    reading: { ...unread, numbers: style, scale, round: decisions.round },
    findings: [...scaledNote(column, scale), ...(finding === null ? [] : [finding])],
  };
}

function dayReading(column: ColumnCells, decisions: ColumnDecisions): ReadingOf {
  const { order, finding } =
    decisions.days === null ? dayOrderOf(column) : { order: decisions.days, finding: null };
  return {
    reading: { ...unread, days: order, round: decisions.round },
    findings: finding === null ? [] : [finding],
  };
}

function scaledNote({ sheet, title, cells }: ColumnCells, factor: number): readonly Finding[] {
  if (factor === 1) return [];
  const [first] = cells;
  const cell = first === undefined ? null : columnOf(first.at);
  return [
    { code: 'column-scaled', facts: { title, factor }, place: { sheet, cell }, text: title, reading: null },
  ];
}
