import type { Day } from '#src/domain/day.js';
import { daysOf, type DayOrPeriod } from '#src/domain/day-or-period.js';
import { officeDay } from '#src/domain/office-day.js';
import type { JournalEvent } from './envelope.js';
import type { Posting, Understood } from './understand.js';

/** The day on which something was recorded, as the writer's clock claimed it. */
export function recordingDay({ recordedAt }: Pick<JournalEvent, 'recordedAt'>): Day {
  return officeDay(new Date(recordedAt));
}

/** A posting that says itself when it was. */
export type DatedPosting = Extract<Posting, { readonly data: { readonly bookedOn: string | null } }>;

/** When a posting says that it was; null for an event that does not say so. */
export function bookingDate(event: Understood | null): DayOrPeriod | null {
  if (!isDatedPosting(event)) return null;
  const { data } = event;
  const when = 'period' in data ? (data.bookedOn ?? data.period) : data.bookedOn;
  return when as DayOrPeriod | null; // checked when the event was written
}

export function isDatedPosting(event: Understood | null): event is DatedPosting {
  return event !== null && 'bookedOn' in event.data;
}

/** The day that counts for a key date: of a posting its own, the last one of a period; of everything else that of its recording. */
export function dayOfEvent(event: JournalEvent, understood: Understood | null): Day {
  const when = bookingDate(understood);
  return when === null ? recordingDay(event) : daysOf(when).to;
}
