import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isRefusal } from '#src/domain/refusal.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Reader, Writer } from '#src/store/database.js';
import { projectionDigest } from '#src/store/digest.js';
import { rebuildProjections } from '#src/store/rebuild.js';
import { receive } from '#src/store/receive.js';
import { inScratchDatabase } from '#src/store/sqlite/scratch.js';
import { markOfState } from '#src/store/state/mark.js';
import { inMarkedState } from '#src/store/state/marked.js';
import { arbitraryDelivery, arbitraryHistory } from '../../support/arbitrary-history.js';
import { payment } from '../../support/drafts.js';
import { MemoryWriter } from '../../support/writer.js';

/** A state as it was seen: its mark, and a digest of all tables. */
interface Seen {
  readonly mark: string;
  readonly digest: string;
}

async function seenBy(reader: Reader): Promise<Seen> {
  return { mark: await markOfState(reader), digest: await projectionDigest(reader) };
}

/** What is seen after each event. */
async function seenOneByOne(writer: Writer, events: readonly JournalEvent[]): Promise<Seen[]> {
  const seen = [await seenBy(writer)];
  for (const event of events) {
    await receive(writer, [event]);
    seen.push(await seenBy(writer));
  }
  return seen;
}

async function marked(events: readonly JournalEvent[]): Promise<string> {
  return inScratchDatabase(async (writer) => {
    await receive(writer, events);
    return markOfState(writer);
  });
}

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.catch((thrown: unknown) => thrown);
  if (isRefusal(error, 'state-unknown') || isRefusal(error, 'state-unreadable')) {
    return { code: error.code, ...error.facts };
  }
  throw new Error('was not refused');
}

describe('the mark of a state', () => {
  it('brings every earlier state back, row for row, forks and merges among them, here and elsewhere', async () => {
    const delivery = arbitraryHistory.chain((events) =>
      fc.tuple(fc.constant(events), arbitraryDelivery(events)),
    );
    await fc.assert(
      fc.asyncProperty(delivery, async ([events, parcels]) => {
        const seen = await inScratchDatabase((writer) => seenOneByOne(writer, events));
        await inScratchDatabase(async (writer) => {
          for (const parcel of parcels) await receive(writer, parcel);
          await rebuildProjections(writer);
          for (const state of seen) expect(await inMarkedState(writer, state.mark, seenBy)).toEqual(state);
        });
      }),
      { numRuns: 15 },
    );
  });

  it('is the heads of all replicas, and a short hash', async () => {
    const [a, b] = [new MemoryWriter('replica-a'), new MemoryWriter('replica-b')];
    const events = [a.write(payment(1)), a.write(payment(2)), b.write(payment(3))];
    expect(await marked(events)).toMatch(/^[0-9A-Z]{3}-[12]\+[0-9A-Z]{3}-[12]~[0-9a-f]{12}$/);
    expect(await marked([])).toBe('~e3b0c44298fc');
  });

  it('names an event of a fork by its hash as well, and means the one that was there before the fork came in', async () => {
    const [original, copy] = [new MemoryWriter('replica-a'), new MemoryWriter('replica-a')];
    const [mine, theirs] = [original.write(payment(1)), copy.write(payment(2))];
    const before = await marked([mine]);
    const both = await marked([mine, theirs]);
    expect(
      both
        .split('~')[0]
        ?.split('+')
        .map((head) => head.slice(5)),
    ).toEqual([mine, theirs].map(({ hash }) => `:${hash.slice(0, 8)}`).toSorted());
    const paid = await inScratchDatabase(async (writer) => {
      await receive(writer, [theirs, mine]);
      return inMarkedState(writer, before, (reader) =>
        reader.selectFrom('disbursement').select('amount_cents').execute(),
      );
    });
    expect(paid).toEqual([{ amount_cents: 1 }]);
  });

  it('is read as people copy it', async () => {
    const event = new MemoryWriter('replica-a').write(payment(1));
    const mark = await marked([event]);
    await inScratchDatabase(async (writer) => {
      await receive(writer, [event]);
      for (const text of [` ${mark.toLowerCase()} `, mark.replace('-', '–')]) {
        expect(await inMarkedState(writer, text, markOfState)).toBe(mark);
      }
    });
  });

  it('is refused where it is none, where events are missing, and where its hash is of another state', async () => {
    const writerA = new MemoryWriter('replica-a');
    const [first, second] = [writerA.write(payment(1)), writerA.write(payment(2))];
    const mark = await marked([first, second]);
    await inScratchDatabase(async (writer) => {
      await receive(writer, [first]);
      const head = mark.split('~')[0] ?? '';
      expect(await refusalOf(inMarkedState(writer, mark, seenBy))).toEqual({
        code: 'state-unknown',
        text: mark,
        missing: [head],
      });
      await receive(writer, [second]);
      const other = `${head}~0123456789ab`;
      expect(await refusalOf(inMarkedState(writer, other, seenBy))).toEqual({
        code: 'state-unknown',
        text: other,
        missing: [],
      });
      for (const text of ['', 'K7Q-42', '0123456789ab', 'K7Q-42.3~0123456789ab', 'x~0123456789ab']) {
        expect(await refusalOf(inMarkedState(writer, text, seenBy))).toEqual({
          code: 'state-unreadable',
          text,
        });
      }
    });
  });

  it('is refused where a chain has a gap', async () => {
    const writerA = new MemoryWriter('replica-a');
    const [first, , third] = [1, 2, 3].map((amount) => writerA.write(payment(amount)));
    if (!first || !third) throw new Error('three events');
    const later = [first, third, writerA.write(payment(4))];
    const mark = await marked([first, third]);
    await inScratchDatabase(async (writer) => {
      await receive(writer, later);
      expect(await refusalOf(inMarkedState(writer, mark, seenBy))).toMatchObject({ code: 'state-unknown' });
    });
  });
});
