import * as fc from 'fast-check';
import { cents } from '#src/domain/cents.js';
import { asDay } from '#src/domain/day.js';
import type { Draft } from '#src/domain/events/all.js';
import type { Place } from '#src/domain/line.js';
import { parsePeriod } from '#src/domain/period.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { draft, line, reversal } from './drafts.js';
import { MemoryWriter } from './writer.js';

/** What names, purposes and references of persons hold, and those of organisations do not. */
export const personalText = 'GEHEIM';

/** The days on which something is booked for persons, and recorded: nothing of organisations falls on them. */
export const personalDay = '-23';

type PaidData = Extract<Draft, { type: 'disbursement.recorded' }>['data'];

type Write = (author: MemoryWriter, earlier: readonly JournalEvent[]) => JournalEvent;

interface Step {
  /** The last of them is a copy of the first. */
  readonly writer: number;
  readonly sees: boolean;
  readonly write: Write;
}

/** Programmes, municipalities, tracks and areas of the template, and some that nobody registered; city-wide money among them. */
const places: readonly (Partial<Place> & { readonly track: string })[] = [
  { track: 'quartierszentren', area: 'tenever' },
  { track: 'quartierszentren', area: 'nirgendwo' },
  { track: 'innovationstopf', area: null },
  { track: 'innovationstopf', area: null, municipality: 'bremerhaven' },
  { track: 'win-gebietsbudget', area: 'tenever', programme: 'win' },
  { track: 'bhv-innovationstopf', area: null, municipality: 'bremerhaven' },
  { track: 'unbekannt', area: 'tenever', programme: 'anderes', municipality: 'woanders' },
];

const place = fc
  .record({ of: fc.constantFrom(...places), year: fc.constantFrom(2025, 2026, 2027) })
  .map(({ of, year }) => ({ ...of, year }));

/** The first two are organisations, the next two persons; of the last there is no statement. */
const recipients = ['verein', 'treff', 'akte-1', 'akte-2', 'fremd'] as const;
const recipient = fc.constantFrom(...recipients);
const isPersonal = (id: string): boolean => id !== 'verein' && id !== 'treff';

const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 1_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -1000, max: -1 }) }, // old lists have them
);

/** Without a day: what old lists tell instead. */
const period = fc.constantFrom('2027-03', '2026-Q1', '2025', null, null, null);

const payment: fc.Arbitrary<Write> = fc
  .record({ place, recipient, amount, period, month: fc.constantFrom('01', '06') })
  .map((of) => (author) => {
    const personal = isPersonal(of.recipient);
    const day = `2027-${of.month}${personal ? personalDay : '-11'}`;
    const paid = draft('disbursement.recorded', {
      lines: [line(of.amount, of.place)],
      bookedOn: of.period === null ? asDay(day) : null,
      period: of.period === null ? null : parsePeriod(of.period),
      recipient: of.recipient,
      purpose: personal ? `Zweck ${personalText}` : 'Sommerfest',
      reference: personal ? `Beleg ${personalText}` : null,
      historic: of.period !== null,
      exceeds: [],
    });
    return author.write(paid, { recordedAt: `${day}T09:30:00.000Z` });
  });

const repayment: fc.Arbitrary<Write> = fc
  .record({ at: fc.nat(1000), back: fc.integer({ min: 1, max: 5000 }), restores: fc.boolean() })
  .map(({ at, back, restores }) => (author, earlier) => {
    const paid = earlier.filter(({ type }) => type === 'disbursement.recorded');
    const of = paid[at % Math.max(paid.length, 1)];
    if (of === undefined) return author.write(draft('recipient.stated'));
    const { lines: paidLines, recipient: payee } = of.data as unknown as PaidData; // as it was drafted
    const lines = paidLines.map((one) => ({
      ...one,
      year: one.year + (restores ? 0 : 1),
      cents: cents(back),
    }));
    const day = `2027-08${isPersonal(payee) ? personalDay : '-12'}`;
    const repaid = { of: of.hash, lines, restores, bookedOn: asDay(day), reason: 'Rest' };
    return author.write(draft('repayment.recorded', repaid), { recordedAt: `${day}T09:30:00.000Z` });
  });

const end: fc.Arbitrary<Write> = fc
  .nat(1000)
  .map((at) => (author, earlier) => author.write(reversal(earlier[at % earlier.length]?.hash ?? '')));

/** Registers, merges into any other, or takes a merge back. */
const recipientStated: fc.Arbitrary<Write> = fc
  .record({
    id: fc.constantFrom(...recipients.slice(0, -1)),
    into: fc.constantFrom(null, null, ...recipients.slice(0, -1)),
  })
  .map(({ id, into }) => (author) => {
    const kind = isPersonal(id) ? 'file-reference' : 'organisation';
    const name = isPersonal(id) ? `${personalText} ${id}` : `Probe ${id}`;
    const mergedInto = into === id ? null : into;
    return author.write(draft('recipient.stated', { id, name, kind, mergedInto, reason: null }));
  });

const step: fc.Arbitrary<Step> = fc.record({
  writer: fc.nat({ max: 3 }),
  sees: fc.boolean(),
  write: fc.oneof(
    { weight: 8, arbitrary: payment },
    { weight: 3, arbitrary: repayment },
    { weight: 3, arbitrary: end },
    { weight: 3, arbitrary: recipientStated },
  ),
});

/** Payments, what came back, what was taken back, and recipients merged, of three replicas and a copy of one of them. */
export const arbitraryPayments: fc.Arbitrary<readonly JournalEvent[]> = fc
  .array(step, { minLength: 1, maxLength: 40 })
  .map((steps) => {
    const writers = [0, 1, 2, 0].map((at) => new MemoryWriter(`replica-${at}`));
    const events: JournalEvent[] = [];
    for (const { writer, sees, write } of steps) {
      const author = writers[writer] ?? new MemoryWriter('nobody');
      if (sees) for (const event of events) author.sees(event);
      events.push(write(author, events));
    }
    return events;
  });
