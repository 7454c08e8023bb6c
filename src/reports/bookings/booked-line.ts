import type { Cents } from '#src/domain/cents.js';
import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import type { Sum } from '#src/domain/sums.js';
import type { ExtractOrigin } from '../journal/row.js';

/** A line that counts, with what is known of the booking that it is of; the keys are those of the JSON. */
export interface BookedLine extends Omit<Sum, 'cents'> {
  readonly amountCents: Cents;
  readonly number: string;
  readonly hash: string;
  readonly type: string;
  /** When it was booked, or the period of an old list; of budgets and plans, which have no day, that of the recording. */
  readonly date: DayOrPeriod;
  /** As the writer's clock claimed it, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly actor: string;
  /** The name of who was paid, or paid back. */
  readonly recipient: string | null;
  readonly purpose: string | null;
  readonly reference: string | null;
  readonly reason: string | null;
  readonly decision: string | null;
  /** Where in which list it was read; null for what was recorded by hand. */
  readonly origin: ExtractOrigin | null;
}
