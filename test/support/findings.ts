import { allFindings } from '#src/app/finding/all.js';
import { cents } from '#src/domain/cents.js';
import type { Draft } from '#src/domain/events/all.js';
import type { Finding } from '#src/domain/findings/finding.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Writer } from '#src/store/database.js';
import { receive } from '#src/store/receive.js';
import { inScratchDatabase } from '#src/store/sqlite/scratch.js';
import { budget, draft, line } from './drafts.js';
import { MemoryWriter } from './writer.js';

export const today = new Date('2027-03-20T09:00:00Z');

/** A programme with 100.00 in 2027, of which Gröpelingen has 60.00 in Quartierszentren and the track 40.00 without an area. */
export const world: readonly Draft[] = [
  draft('municipality.stated', { code: 'bremen' }),
  draft('programme.stated'),
  draft('track.stated', { code: 'quartierszentren', from: null, to: null }),
  draft('area.stated', { code: 'groepelingen', from: null, to: null }),
  draft('recipient.stated', { id: 'h7k2m9' }),
  budget(10_000),
  plan(6_000, 4_000),
];

/** What Quartierszentren has in 2027: for Gröpelingen, and without an area. */
export function plan(areaCents: number, undistributedCents: number): Draft {
  return draft('allocation.planned', {
    amountCents: cents(areaCents + undistributedCents),
    undistributedCents: cents(undistributedCents),
    areas: [
      {
        area: 'groepelingen',
        amountCents: cents(areaCents),
        weight: null,
        share: null,
        clamped: null,
        remainder: null,
        rank: null,
        extraCent: false,
        indicators: [],
      },
    ],
  });
}

/** Two colleagues who have the same world, and from then on write without knowing of each other. */
export interface Apart {
  readonly a: MemoryWriter;
  readonly b: MemoryWriter;
  /** All that they had in common. */
  readonly before: readonly JournalEvent[];
}

export function apart(): Apart {
  const [a, b] = [new MemoryWriter('replica-a'), new MemoryWriter('replica-b')];
  const before = world.map((one) => a.write(one));
  const last = before.at(-1);
  if (last) b.sees(last);
  return { a, b, before };
}

/** Looks at an empty database that has received these events, a few at a time. */
export function merged<T>(
  events: readonly JournalEvent[],
  look: (writer: Writer) => Promise<T>,
  size = 3,
): Promise<T> {
  return inScratchDatabase(async (writer) => {
    for (let from = 0; from < events.length; from += size)
      await receive(writer, events.slice(from, from + size));
    return look(writer);
  });
}

/** What is found in a database. */
export async function findingsIn(writer: Writer, now = today): Promise<Finding[]> {
  return (await allFindings(writer, now)).map(({ finding }) => finding);
}

/** The findings once these events have come together, whatever came first. */
export async function findings(events: readonly JournalEvent[]): Promise<Finding[]> {
  const [found, reversed] = await Promise.all([
    merged(events, findingsIn),
    merged(events.toReversed(), findingsIn),
  ]);
  if (JSON.stringify(found) !== JSON.stringify(reversed))
    throw new Error('the findings depend on the order of arrival');
  return found;
}

/** A payment to Gröpelingen, with nothing else that is special about it. */
export function paid(
  amountCents: number,
  contents: Parameters<typeof draft<'disbursement.recorded'>>[1] = {},
) {
  return draft('disbursement.recorded', {
    lines: [line(amountCents)],
    exceeds: [],
    reference: null,
    reason: null,
    ...contents,
  });
}
