import type { Year } from '#src/domain/year.js';
import { withFacts } from '#src/messages/in-both.js';
import { overviewNotes, overviewTitle } from '#src/messages/report/overview.js';
import type { Words } from '#src/messages/phrase.js';
import type { PartRows } from '#src/render/part-charts.js';
import { addPartSheet } from '#src/render/part-sheet.js';
import type { FillWorkbook, ReportBody } from '#src/render/report.js';
import { bookingPart } from '../bookings/booking-part.js';
import type { BookingRow } from '../bookings/booking-rows.js';
import { cellsBehind } from '../bookings/rows-behind.js';
import { overviewParts } from './parts.js';
import type { OverviewRows } from './rows.js';

/** What an overview was asked for, by codes. */
export interface OverviewScope {
  readonly year: Year;
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
}

/**
 * A year's budget, allocation and payments from every side, with bars and charts, and the bookings behind them.
 * @param bookings null where they are too many
 */
export function overviewReport(
  rows: OverviewRows,
  bookings: readonly BookingRow[] | null,
  { year, programme, municipality }: OverviewScope,
): ReportBody {
  const title = withFacts(overviewTitle, { year });
  const [main, ...others] = overviewParts(rows, title, () => null);
  return {
    name: 'overview',
    title,
    year,
    scope: { programme, municipality },
    parts: [main, ...others, ...(bookings === null ? [] : [bookingPart(title, bookings)])],
    json: { year, ...rows, changes: rows.programmes, bookings },
    foot: notesOf(rows, bookings),
    ...(bookings !== null && { fillWorkbook: linkedSheets(rows, title, bookings) }),
  };
}

function notesOf({ programmes }: OverviewRows, bookings: readonly BookingRow[] | null): Words[] {
  const isUnguarded = programmes.some(({ guarded }) => !guarded);
  return [
    ...(isUnguarded ? [overviewNotes.unguarded] : []),
    ...(programmes.length === 0
      ? []
      : [bookings === null ? overviewNotes.manyBookings : overviewNotes.bookings]),
  ];
}

/** A sheet for each part, whose amounts lead to the bookings on the last one. */
function linkedSheets(rows: OverviewRows, title: Words, bookings: readonly BookingRow[]): FillWorkbook {
  return (book, ground) => {
    const bare = { ...ground, foot: [] };
    let place: PartRows | null = null;
    const parts = overviewParts(
      rows,
      title,
      cellsBehind(bookings, () => place),
    );
    for (const [at, part] of parts.entries()) addPartSheet(book, part, at === 0 ? ground : bare);
    place = addPartSheet(book, bookingPart(title, bookings), bare);
  };
}
