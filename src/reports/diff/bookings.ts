import type { Cents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import { diffWords, isInWords } from '#src/messages/report-diff.js';
import { eventName } from '#src/messages/journal.js';
import type { Table } from '#src/render/table.js';
import { amountColumn, areaColumn, textColumn, titles, yearColumn } from '../lists/columns.js';

/** A booking that is in one of two states only. */
export interface DiffBooking {
  readonly number: string;
  readonly isIn: 'before' | 'after';
  readonly recordedOn: Day;
  readonly actor: string;
  readonly type: string;
  /** The number of the booking that it takes back; its place and amount are told then. */
  readonly reverses: string | null;
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string | null;
  readonly area: string | null;
  readonly amountCents: Cents;
}

/** In the order of events. */
export function bookingsTable(rows: readonly DiffBooking[]): Table<DiffBooking> {
  return {
    name: 'bookings',
    title: diffWords.bookings,
    rows,
    columns: [
      textColumn('number'),
      {
        key: 'isIn',
        title: diffWords.isIn,
        type: 'text',
        value: ({ isIn }, lang) => isInWords[isIn][lang],
        dispensable: true,
      },
      { key: 'recordedOn', title: diffWords.recordedOn, type: 'day', value: (row) => row.recordedOn },
      { key: 'actor', title: diffWords.actor, type: 'text', value: (row) => row.actor, dispensable: true },
      { key: 'type', title: titles.event, type: 'text', value: ({ type }, lang) => eventName(type, lang) },
      {
        key: 'reverses',
        title: diffWords.reverses,
        type: 'text',
        value: (row) => row.reverses,
        dispensable: true,
      },
      yearColumn(),
      textColumn('programme', true),
      textColumn('municipality', true),
      textColumn('track'),
      areaColumn(),
      amountColumn(),
    ],
  };
}
