import type { StateChange } from '#src/domain/reporting/state-changes.js';
import { withFacts } from '#src/messages/in-both.js';
import { diffWords, statesLine } from '#src/messages/report-diff.js';
import { part, type ReportBody } from '#src/render/report.js';
import { bookingsTable, type DiffBooking } from './bookings.js';
import { changesTable } from './changes.js';

/** Two states and what is between them. */
export interface StateDiff {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly StateChange[];
  readonly bookings: readonly DiffBooking[];
}

export function diffBody({ before, after, changes, bookings }: StateDiff): ReportBody {
  const states = { before, after };
  return {
    name: 'diff',
    title: diffWords.title,
    year: null,
    scope: {},
    parts: [
      part(changesTable(changes), { label: diffWords.changesPart }),
      part(bookingsTable(bookings), { label: diffWords.bookingsPart }),
    ],
    json: { before, after, changes, bookings },
    foot: [withFacts(statesLine, states)],
  };
}
