import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { JournalEvent } from '#src/journal/envelope.js';
import { segmentsOf, type SegmentCut } from '#src/sync/segment/cut.js';
import { readSegment } from '#src/sync/segment/read.js';
import { writeSegment } from '#src/sync/segment/write.js';
import { anyKey, chainOf, contentsOf, keys } from '../../support/sync/segments.js';

async function cutsOf(...pages: (readonly JournalEvent[])[]): Promise<SegmentCut[]> {
  const cuts: SegmentCut[] = [];
  for await (const cut of segmentsOf(pages)) cuts.push(cut);
  return cuts;
}

function lengths(cuts: readonly SegmentCut[]): number[] {
  return cuts.map(({ events }) => events.length);
}

function recordedIn(month: string): Partial<JournalEvent> {
  return { recordedAt: `2027-${month}-15T09:30:00.000Z` };
}

describe('a journal is cut into segments', () => {
  it('of at most 2,000 events', async () => {
    const small = chainOf(4001, () => ({ data: null }));
    expect(lengths(await cutsOf(small))).toEqual([2000, 2000, 1]);
  });

  it('of at most a million bytes, or one event', async () => {
    const sizes = [400_000, 400_000, 400_000, 1_500_000, 10];
    const chain = chainOf(5, (at) => ({ actor: 'x'.repeat(sizes[at] ?? 0) }));
    expect(lengths(await cutsOf(chain))).toEqual([2, 1, 1, 1]);
  });

  it('by month, also where the clock went back', async () => {
    const months = ['01', '01', '02', '02', '02', '01'];
    const chain = chainOf(6, (at) => recordedIn(months[at] ?? ''));
    expect(lengths(await cutsOf(chain))).toEqual([2, 3, 1]);
  });

  it('by incarnation, and where an event does not follow from the one before', async () => {
    const changes: Partial<JournalEvent>[] = [
      {},
      {},
      { incarnation: 2, sequence: 1 },
      {},
      { prev: 'ab'.repeat(32) },
    ];
    const later = { incarnation: 2 };
    const chain = chainOf(5, (at) => (at > 2 ? { ...later, ...changes[at] } : (changes[at] ?? {})));
    expect(lengths(await cutsOf(chain))).toEqual([2, 2, 1]);
  });

  it('not at all where it is empty', async () => {
    expect(await cutsOf()).toEqual([]);
    expect(await cutsOf([], [])).toEqual([]);
  });

  it('alike, in whatever parcels it comes, without losing anything', async () => {
    const anyMonths = fc.array(fc.constantFrom('01', '02'), { maxLength: 30 });
    const anyParcels = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 30, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(anyMonths, anyParcels, async (months, parcels) => {
        const chain = chainOf(months.length, (at) => recordedIn(months[at] ?? ''));
        let from = 0;
        const pages = parcels.map((size) => chain.slice(from, (from += size)));
        const cuts = await cutsOf(...pages);
        expect(cuts).toEqual(await cutsOf(chain));
        expect(cuts.flatMap(({ events }) => events)).toEqual(chain);
        for (const cut of cuts) {
          const { bytes } = writeSegment({ ...contentsOf([]), ...cut }, keys);
          expect(readSegment(bytes, anyKey)).toMatchObject(cut);
        }
      }),
      { numRuns: 30 },
    );
  });
});
