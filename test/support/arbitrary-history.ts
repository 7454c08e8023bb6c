import * as fc from 'fast-check';
import { cents } from '#src/domain/cents.js';
import type { Draft } from '#src/domain/events/all.js';
import type { Envelope, JournalEvent } from '#src/journal/envelope.js';
import { subjectOf } from '#src/journal/subject-of.js';
import { area, budget, draft, line, listed, move, payment, reversal, supplement } from './drafts.js';
import { MemoryWriter } from './writer.js';

/** One event to come: who writes it, how much of the others that one has seen, and what it says. */
interface Step {
  /** The last of them is a copy of the first. */
  readonly writer: number;
  readonly sees: boolean;
  readonly say: (earlier: readonly JournalEvent[]) => { draft: Draft; changes?: Partial<Envelope> };
}

const amount = fc.integer({ min: 1, max: 1_000_000 });
const name = fc.constantFrom('Aumund', 'Gröpelingen', 'Groepelingen', 'Überseestadt');
const code = fc.constantFrom('aumund', 'groepelingen');
const anyIndex = fc.nat({ max: 1000 });

const plan = fc.array(fc.record({ code, share: fc.nat({ max: 500 }) }), { maxLength: 3 }).map((areas) =>
  draft('allocation.planned', {
    areas: areas.map(({ code: of, share }) => ({
      area: of,
      amountCents: cents(share),
      weight: null,
      share: null,
      clamped: null,
      remainder: null,
      rank: null,
      extraCent: false,
      indicators: [],
    })),
    undistributedCents: cents(areas.length),
  }),
);

const byHand: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(name, code).map(([drawn, of]) => area(drawn, of)) },
  fc
    .tuple(name, fc.boolean())
    .map(([drawn, withdrawn]) => draft('alias-name.stated', { name: drawn, withdrawn })),
  name.map((drawn) => draft('recipient.stated', { name: drawn })),
  amount.map(budget),
  amount.map(supplement),
  plan,
  amount.map((drawn) => payment(drawn)),
  amount.map((drawn) => draft('disbursement.recorded', { lines: [line(drawn)] })),
  fc.tuple(amount, code).map(([drawn, to]) => move(drawn, to)),
  name.map((batch) => draft('import.booked', { batch })),
  name.map((batch) => draft('import.row-left-open', { batch })),
  amount.map((drawn) => draft('finding.settled', { acceptedCents: cents(drawn) })),
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      draft('disbursement.recorded'),
      draft('disbursement.recorded', { reference: null }),
    ),
  },
);

const independent: fc.Arbitrary<Draft> = fc.oneof(
  byHand,
  fc.tuple(byHand, fc.integer({ min: 1, max: 99 })).map(([drawn, row]) => listed(drawn, row)),
);

type Say = Step['say'];

const saying: fc.Arbitrary<Say> = fc.oneof(
  { weight: 6, arbitrary: independent.map((drawn): Say => () => ({ draft: drawn })) },
  {
    weight: 3,
    arbitrary: anyIndex.map((at): Say => (earlier) => ({ draft: reversal(hashAt(earlier, at)) })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(anyIndex, amount).map(([at, drawn]): Say => (earlier) => ({
      draft: draft('repayment.recorded', { of: hashAt(earlier, at), lines: [line(drawn)] }),
    })),
  },
  { weight: 1, arbitrary: name.map((drawn): Say => () => ({ draft: area(drawn), changes: { version: 2 } })) },
);

function hashAt(earlier: readonly JournalEvent[], index: number): string {
  return earlier[index % Math.max(earlier.length, 1)]?.hash ?? '00'.repeat(32);
}

const step: fc.Arbitrary<Step> = fc.record({
  writer: fc.nat({ max: 3 }),
  sees: fc.boolean(),
  say: saying,
});

/**
 * What three replicas and a copy of one of them write, partly without knowing of each other: statements, postings, ends,
 * and unknown events.
 */
export const arbitraryHistory: fc.Arbitrary<readonly JournalEvent[]> = fc
  .array(step, { minLength: 1, maxLength: 25 })
  .map((steps) => {
    const writers = [0, 1, 2, 0].map((at) => new MemoryWriter(`replica-${at}`));
    const events: JournalEvent[] = [];
    for (const { writer, sees, say } of steps) {
      const author = writers[writer] ?? new MemoryWriter('nobody');
      if (sees) for (const event of events) author.sees(event);
      const { draft: said, changes } = say(events);
      const base = sees ? headsOf(subjectOf(said), events) : [];
      events.push(author.write(said, { base, ...changes }));
    }
    return events;
  });

/** What a writer who has all of these events names as seen. */
function headsOf(subject: string | null, events: readonly JournalEvent[]): string[] {
  const ofSubject = events.filter((event) => subject !== null && event.subject === subject);
  const seen = new Set(ofSubject.flatMap(({ base }) => base));
  return ofSubject.map(({ hash }) => hash).filter((hash) => !seen.has(hash));
}

/** Events in another order, in parcels of different sizes, some of them twice. */
export function arbitraryDelivery(events: readonly JournalEvent[]): fc.Arbitrary<JournalEvent[][]> {
  const order = fc.shuffledSubarray([...events], { minLength: events.length });
  const again = fc.shuffledSubarray([...events]);
  const parcels = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });
  return fc.tuple(order, again, parcels).map(([first, second, sizes]) => cut([...first, ...second], sizes));
}

function cut(events: readonly JournalEvent[], sizes: readonly number[]): JournalEvent[][] {
  const parcels: JournalEvent[][] = [];
  for (let from = 0, turn = 0; from < events.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    parcels.push(events.slice(from, from + size));
    from += size;
  }
  return parcels;
}
