import { standingsAt } from '../availability.js';
import { blockedAt } from '../budget/amend.js';
import { negateCents } from '../cents.js';
import type { Draft, EventContents, EventType } from '../events/all.js';
import { refuseShort } from '../disbursement/rules.js';
import type { Line, Measure, Place } from '../line.js';
import { refuse } from '../refusal.js';
import type { Sum } from '../sums.js';

type Pot = Pick<Place, 'year' | 'programme' | 'municipality'>;

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

const giving: ReadonlySet<Measure> = new Set<Measure>(['moved', 'supplement', 'carry-in', 'repaid']);

/** Whether the line gave money to a track or an area. */
export function gaveMoney({ measure, track, cents }: Sum): boolean {
  return track !== null && cents > 0 && giving.has(measure);
}

/** The sums of a year, programme and municipality as they are without these lines. */
export function without(sums: readonly Sum[], lines: readonly Sum[], pot: Pot): Sum[] {
  const own = lines.filter((line) => isSamePot(line, pot));
  return [...sums, ...own.map((line) => ({ ...line, cents: negateCents(line.cents) }))];
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

/**
 * What a reversal takes from a track or an area again is not spent there yet. Refuses `exceeds-available`.
 * @param before the sums of the line's year, programme and municipality
 * @param after the same without the whole booking: between areas of one track nothing leaves the track
 */
export function takenBackIsNotSpent(line: Line, before: readonly Sum[], after: readonly Sum[]): void {
  const left = new Map(standingsAt(after, line).map((standing) => [standing.level, standing.availableCents]));
  const short = standingsAt(before, line).find(({ level, availableCents }) => {
    const then = left.get(level) ?? availableCents;
    return level !== 'programme' && then < 0 && then < availableCents;
  });
  if (short) refuseShort(short, line);
}

function isSamePot(one: Pot, other: Pot): boolean {
  return (
    one.year === other.year && one.programme === other.programme && one.municipality === other.municipality
  );
}
