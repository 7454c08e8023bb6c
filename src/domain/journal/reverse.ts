import { blockedAt } from '../budget/amend.js';
import { negateCents } from '../cents.js';
import type { Draft, EventContents, EventType } from '../events/all.js';
import { refuse } from '../refusal.js';
import type { Sum } from '../sums.js';

/** A posting, or a `budget set`, as it stands: what a reversal must know of it. */
export interface Reversible {
  readonly number: string;
  readonly hash: string;
  readonly type: string;
  readonly data: unknown;
  /** The number of the reversal that ended it already. */
  readonly reversedBy: string | null;
  /** The numbers of repayments of it that still count. */
  readonly repayments: readonly string[];
}

const reversibleTypes: ReadonlySet<string> = new Set<EventType>([
  'budget.set',
  'budget.amended',
  'allocation.moved',
  'disbursement.recorded',
  'repayment.recorded',
  'finding.settled',
]);

/**
 * The end of a booking. Refuses `reversal-is-final`, `not-reversible`, `already-reversed`, and `has-repayments` (they
 * are reversed first, since a repayment cannot stand without its payment).
 */
export function reversalOf(target: Reversible, reason: string): Draft {
  const { number, type, reversedBy, repayments } = target;
  if (type === 'posting.reversed') refuse('reversal-is-final', { number });
  if (!reversibleTypes.has(type)) refuse('not-reversible', { number, type });
  if (reversedBy !== null) refuse('already-reversed', { number, by: reversedBy });
  if (repayments.length > 0) refuse('has-repayments', { number, repayments });
  return { type: 'posting.reversed', data: { of: target.hash, reason } };
}

/** What a booking says of what is there; nothing for payments, whose reversal only gives money back. */
export function linesOf({ type, data }: Pick<Reversible, 'type' | 'data'>): readonly Sum[] {
  switch (type) {
    case 'allocation.moved': {
      const { lines } = data as EventContents['allocation.moved']; // type and data belong together, here and below
      return lines.map((line) => ({ ...line, measure: 'moved' }));
    }
    case 'budget.amended': {
      const { kind, lines } = data as EventContents['budget.amended'];
      return lines.map((line) => ({ ...line, measure: kind }));
    }
    case 'budget.set': {
      const { amountCents: cents, ...place } = data as EventContents['budget.set'];
      return [{ ...place, track: null, area: null, cents, measure: 'original' }];
    }
    case 'repayment.recorded': {
      const { restores, lines } = data as EventContents['repayment.recorded'];
      return restores ? lines.map((line) => ({ ...line, measure: 'repaid' })) : [];
    }
    default:
      return [];
  }
}

/**
 * The money of a block was not freed again: ending the block as well would make more available than there is. Refuses
 * `block-lifted`.
 * @param after the sums of the line's year, programme and municipality without the block
 */
export function blockIsNotLifted(
  line: Sum,
  after: readonly Sum[],
  { number }: Pick<Reversible, 'number'>,
): void {
  if (line.measure !== 'block') return;
  const blocked = blockedAt(after, line);
  if (blocked < 0) refuse('block-lifted', { number, liftedCents: negateCents(blocked) });
}
