import { amountsOf } from '#src/domain/journal/amounts.js';
import type { Line } from '#src/domain/line.js';
import { recordingDay } from '#src/journal/dated.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { numberOf } from '#src/journal/number.js';
import { isEnd, understand, type Understood } from '#src/journal/understand.js';
import type { DiffBooking } from '#src/reports/diff/bookings.js';
import type { Reader } from '#src/store/database.js';
import { endedEvent, pagesInOrder } from '#src/store/queries/event.js';

export interface TwoStates {
  /** The hashes of the events of each. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** What books money and is in one of two states only, in the order of events. */
export async function differingBookings(
  reader: Reader,
  { before, after }: TwoStates,
): Promise<DiffBooking[]> {
  const bookings: DiffBooking[] = [];
  for await (const page of pagesInOrder(reader)) {
    const differing = page.filter(({ hash }) => before.has(hash) !== after.has(hash));
    const understood = await understand(differing);
    for (const [at, event] of differing.entries()) {
      const booking = await bookingOf(reader, event, understood[at] ?? null);
      if (booking) bookings.push({ ...booking, isIn: after.has(event.hash) ? 'after' : 'before' });
    }
  }
  return bookings;
}

async function bookingOf(
  reader: Reader,
  event: JournalEvent,
  understood: Understood | null,
): Promise<Omit<DiffBooking, 'isIn'> | null> {
  if (understood === null) return null;
  const reversed = isEnd(understood) ? await endedEvent(reader, event) : null;
  const [spoken = null] = reversed ? await understand([reversed]) : [understood];
  const line = spoken && largest(amountsOf(spoken));
  if (!line) return null;
  const { year, programme, municipality, track, area, cents } = line;
  return {
    number: numberOf(event),
    recordedOn: recordingDay(event),
    actor: event.actor,
    type: event.type,
    reverses: reversed && numberOf(reversed),
    year,
    programme,
    municipality,
    track,
    area,
    amountCents: cents,
  };
}

/** Of a move the line that takes the money in. */
function largest(lines: readonly Line[]): Line | undefined {
  return lines.toSorted((a, b) => b.cents - a.cents)[0];
}
