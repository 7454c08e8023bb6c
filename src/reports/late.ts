import type { Cents } from '#src/domain/cents.js';
import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import type { Day } from '#src/domain/day.js';
import { eventName } from '#src/messages/journal.js';
import { lateCount, lateWords } from '#src/messages/report.js';
import type { Words } from '#src/messages/phrase.js';
import { part, type Part } from '#src/render/report.js';
import type { Table } from '#src/render/table.js';
import { amountColumn, areaColumn, textColumn, titles } from './lists/columns.js';

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
      { key: 'date', title: titles.date, type: 'day', value: (row) => row.date },
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

/** One sentence that points to it. */
export function lateSentence(rows: readonly LateRow[], asOf: Day): Words {
  const facts = { count: rows.length, asOf };
  return { de: lateCount.de(facts), en: lateCount.en(facts) };
}
