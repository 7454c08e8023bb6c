import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Reader, Writer } from '#src/store/database.js';
import { projectionDigest } from '#src/store/digest.js';
import { rebuildProjections } from '#src/store/rebuild.js';
import { receive } from '#src/store/receive.js';
import { inScratchDatabase } from '#src/store/sqlite/scratch.js';
import { arbitraryDelivery, arbitraryHistory } from '../support/arbitrary-history.js';
import { area, budget, draft, line, payment, reversal } from '../support/drafts.js';
import { MemoryWriter } from '../support/writer.js';

/** Receives parcels of events in an empty database, and looks at it. */
function received<T>(parcels: readonly JournalEvent[][], look: (writer: Writer) => Promise<T>): Promise<T> {
  return inScratchDatabase(async (writer) => {
    for (const parcel of parcels) await receive(writer, parcel);
    return look(writer);
  });
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

/** The sums as the table has them, and as they follow from the lines. */
async function sums(reader: Reader) {
  const columns = ['year', 'programme', 'municipality', 'track', 'area', 'economic_kind', 'measure'] as const;
  const kept = await reader
    .selectFrom('balance')
    .select([...columns, 'cents'])
    .execute();
  const lines = await reader
    .selectFrom('line')
    .select([...columns, 'cents'])
    .where('counted', '=', 1)
    .execute();
  const counted = new Map<string, number>();
  for (const { cents, ...place } of lines) {
    const key = JSON.stringify(place);
    counted.set(key, (counted.get(key) ?? 0) + cents);
  }
  return {
    kept: new Map(kept.map(({ cents, ...place }) => [JSON.stringify(place), cents])),
    counted: new Map([...counted].filter(([, sum]) => sum !== 0)),
  };
}

describe('what several replicas wrote apart', () => {
  it('comes to the same in every order of arrival, and after a rebuild', async () => {
    const delivery = arbitraryHistory.chain((events) =>
      fc.tuple(fc.constant(events), arbitraryDelivery(events)),
    );
    await fc.assert(
      fc.asyncProperty(delivery, async ([events, parcels]) => {
        const inOrder = await received([[...events]], projectionDigest);
        const [shuffled, rebuilt] = await received(parcels, async (writer) => {
          const digest = await projectionDigest(writer);
          await rebuildProjections(writer);
          return [digest, await projectionDigest(writer)];
        });
        expect(shuffled).toBe(inOrder);
        expect(rebuilt).toBe(inOrder);
      }),
      { numRuns: 60 },
    );
  });

  it('has at all times sums that are those of the counted lines', async () => {
    const delivery = arbitraryHistory.chain(arbitraryDelivery);
    await fc.assert(
      fc.asyncProperty(delivery, async (parcels) => {
        await inScratchDatabase(async (writer) => {
          for (const parcel of parcels) {
            await receive(writer, parcel);
            const { kept, counted } = await sums(writer);
            expect(kept).toEqual(counted);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('comes to the same in each of 120 orders: rival budgets, an end before what it ends, a repayment before its payment', async () => {
    const [a, b] = [new MemoryWriter('replica-a'), new MemoryWriter('replica-b')];
    const paid = a.write(payment(500));
    const set = a.write(budget(1000));
    const events = [
      paid,
      set,
      b.write(budget(2000)),
      b.write(reversal(set.hash, 'b')),
      b.write(draft('repayment.recorded', { of: paid.hash, lines: [line(100)] })),
    ];
    const digests = new Set<string>();
    for (const order of permutations(events)) {
      digests.add(
        await received(
          order.map((event) => [event]),
          projectionDigest,
        ),
      );
    }
    expect(digests.size).toBe(1);
  });

  it('names the end that is first in order, whichever comes first', async () => {
    const [a, b] = [new MemoryWriter('replica-a'), new MemoryWriter('replica-b')];
    const paid = a.write(payment(500));
    const early = b.write(reversal(paid.hash, 'b'));
    const late = a.write(reversal(paid.hash, 'a'));
    expect([early.lamport, late.lamport]).toEqual([1, 2]);
    for (const order of permutations([paid, early, late])) {
      const row = await received(
        order.map((event) => [event]),
        (writer) =>
          writer.selectFrom('disbursement').select(['amount_cents', 'reversed_by']).executeTakeFirst(),
      );
      expect(row).toEqual({ amount_cents: 500, reversed_by: early.hash });
    }
  });

  it('holds the statement that is last in order, even if it comes first', async () => {
    const [a, b] = [new MemoryWriter('replica-a'), new MemoryWriter('replica-b')];
    const [first, second] = [a.write(area('eins')), b.write(area('zwei'))];
    for (const order of permutations([first, second])) {
      const names = await received([order], (writer) => writer.selectFrom('area').select('name').execute());
      expect(names).toEqual([{ name: 'zwei' }]);
    }
  });

  it('takes every event once, and says how many were new', async () => {
    const a = new MemoryWriter('replica-a');
    const [one, two] = [a.write(payment(1)), a.write(payment(2))];
    const counts = await inScratchDatabase(async (writer) => [
      await receive(writer, [one, one]),
      await receive(writer, [two, one]),
      await receive(writer, []),
    ]);
    expect(counts).toEqual([1, 1, 0]);
  });

  it('keeps both branches of a fork, under one number', async () => {
    const [original, copy] = [new MemoryWriter('replica-a'), new MemoryWriter('replica-a')];
    const sequences = await received([[original.write(payment(1)), copy.write(payment(2))]], (writer) =>
      writer.selectFrom('event').select('sequence').execute(),
    );
    expect(sequences).toEqual([{ sequence: 1 }, { sequence: 1 }]);
  });
});
