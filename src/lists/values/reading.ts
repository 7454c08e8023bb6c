import type { Finding } from '#src/domain/import/finding.js';
import type { FieldType } from '../record.js';
import { columnOf, type ColumnCells } from './cells.js';
import { centuryOf, noHints, type YearHints } from './century.js';
import { plainDays, type ColumnDecisions, type ColumnReading } from './column.js';
import { dayOrderOf } from './day-order.js';
import { numberStyleOf } from './number-style.js';
import { scaleOf } from './scale.js';

/** What holds where neither numbers nor days are read. */
const unread: ColumnReading = { numbers: null, days: plainDays, scale: 1, round: false };

/** How a column is read, and what has to be asked or said about it. */
export interface ReadingOf {
  readonly reading: ColumnReading;
  readonly findings: readonly Finding[];
}

/**
 * Decides how the cells of a column are read as fields of a type: what was decided beforehand holds, the rest is told by
 * the evidence of all its cells, by its title and by what is known about its years. What stays open is a question that
 * names the column.
 */
export function readingOf(
  column: ColumnCells,
  type: FieldType,
  decisions: ColumnDecisions,
  hints: YearHints = noHints,
): ReadingOf {
  switch (type) {
    case 'amount':
    case 'decimal':
      return numberReading(column, type, decisions);
    case 'day':
    case 'day-or-period':
      return dayReading(column, decisions, hints);
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

function dayReading(column: ColumnCells, decisions: ColumnDecisions, hints: YearHints): ReadingOf {
  const { orders, finding } = dayOrderOf(column, decisions.days);
  const century =
    decisions.yearsFrom === null
      ? centuryOf(column, hints)
      : { yearsFrom: decisions.yearsFrom, finding: null };
  return {
    reading: { ...unread, days: { ...orders, yearsFrom: century.yearsFrom }, round: decisions.round },
    findings: [finding, century.finding].filter((one) => one !== null),
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
