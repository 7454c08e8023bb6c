import { zeroCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import type { Day } from '#src/domain/day.js';
import type { Words } from '#src/messages/phrase.js';

/** What a movement does to the year's money. */
export interface Effect {
  readonly budgetCents: Cents;
  readonly blockedCents: Cents;
  readonly allocatedCents: Cents;
}

export const noEffect: Effect = {
  budgetCents: zeroCents,
  blockedCents: zeroCents,
  allocatedCents: zeroCents,
};

/** One line of the list of movements. Track and area are codes. */
export interface Movement {
  readonly what: Words;
  readonly track: string | null;
  readonly area: string | null;
  readonly amountCents: Cents;
  /** Null for what is a part of the line above, does not count any more, or counts elsewhere. */
  readonly effect: Effect | null;
  readonly decision: string | null;
  readonly reason: Words | null;
  /** The number of the reversal, null while the movement counts. */
  readonly reversedBy: string | null;
}

/** What one event did, as one line with its parts. `number` and `date` are null for what is only proposed. */
export interface MovementGroup {
  readonly number: string | null;
  readonly date: Day | null;
  readonly recordedAt: string;
  readonly movements: readonly Movement[];
}

/** In the order of their days, then of when and under which number they were recorded; proposals come last. */
export function inOrder(groups: readonly MovementGroup[]): readonly MovementGroup[] {
  return groups.toSorted(
    (a, b) =>
      compareText(a.date ?? '9999', b.date ?? '9999') ||
      compareText(a.recordedAt, b.recordedAt) ||
      (a.number ?? '').localeCompare(b.number ?? '', 'en', { numeric: true }),
  );
}

/** The day that the writer's clock claimed, in UTC: the same wherever the report is made. */
export function dayOfRecording(recordedAt: string): Day {
  return recordedAt.slice(0, 10) as Day; // an ISO moment begins with its day
}

/** A text that people wrote: the same in every language. */
export function asWritten(text: string | null): Words | null {
  return text === null || text === '' ? null : { de: text, en: text };
}
