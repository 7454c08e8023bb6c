import type { Cents } from '#src/domain/cents.js';
import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import type { Day } from '#src/domain/day.js';
import { withFacts } from '#src/messages/in-both.js';
import { eventName } from '#src/messages/journal.js';
import { lateCount, lateWords } from '#src/messages/report.js';
import type { Words } from '#src/messages/phrase.js';
import { part, type Part } from '#src/render/report.js';
import type { Table } from '#src/render/table.js';
import { amountColumn, areaColumn, dayColumn, textColumn, titles } from './lists/columns.js';

/** A posting that is dated up to a key date and was recorded after it. */
export interface LateRow {
  readonly number: string;
  readonly date: DayOrPeriod;
  readonly recordedOn: Day;
  readonly type: string;
  readonly programme: string;
  readonly track: string | null;
  readonly area: string | null;
  readonly amountCents: Cents;
}

/** What came in later than the day of a report. */
export function lateTable(rows: readonly LateRow[]): Table<LateRow> {
  return {
    name: 'late',
    title: lateWords.title,
    rows,
    columns: [
      textColumn('number'),
      dayColumn(),
      { key: 'recordedOn', title: lateWords.recordedOn, type: 'day', value: (row) => row.recordedOn },
      { key: 'type', title: titles.event, type: 'text', value: ({ type }, lang) => eventName(type, lang) },
      textColumn('programme', true),
      textColumn('track'),
      areaColumn(),
      amountColumn(),
    ],
  };
}

/** The same as the part below a report. */
export function latePart(rows: readonly LateRow[]): Part {
  return part(lateTable(rows), { label: lateWords.title });
}

/** What came in later than the day of a report, which is null where none was asked for. */
export interface Late {
  readonly late: readonly LateRow[];
  readonly asOf: Day | null;
}

/** The sentence that points to it; none where nothing came in late. */
export function lateNotes({ late, asOf }: Late): Words[] {
  return asOf === null || late.length === 0 ? [] : [lateSentence(late, asOf)];
}

/** One sentence that points to it. */
export function lateSentence(rows: readonly LateRow[], asOf: Day): Words {
  const facts = { count: rows.length, asOf };
  return withFacts(lateCount, facts);
}
