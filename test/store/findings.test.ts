import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { groupBy } from '#src/domain/group-by.js';
import { canonicalText } from '#src/journal/canonical.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { isEnd, isStatement, understand, type Statement } from '#src/journal/understand.js';
import type { Writer } from '#src/store/database.js';
import { rebuildProjections } from '#src/store/rebuild.js';
import { receive } from '#src/store/receive.js';
import { inScratchDatabase } from '#src/store/sqlite/scratch.js';
import { arbitraryDelivery, arbitraryHistory } from '../support/arbitrary-history.js';

/** What the tables hold, and what they must hold by their definitions. */
interface Held {
  readonly rivals: readonly string[];
  readonly forks: readonly string[];
  readonly alike: readonly string[];
}

async function held(writer: Writer): Promise<Held> {
  const rivals = await writer.selectFrom('rival_head').selectAll().execute();
  const forks = await writer.selectFrom('forked_number').selectAll().execute();
  const alike = await writer.selectFrom('alike_payment').selectAll().execute();
  return {
    rivals: rivals.map(({ event }) => event).toSorted(),
    forks: forks.map((row) => `${row.replica} ${row.incarnation} ${row.sequence}`).toSorted(),
    alike: alike.map((row) => `${row.reference} ${row.amount_cents}`).toSorted(),
  };
}

async function expected(events: readonly JournalEvent[]): Promise<Held> {
  return { rivals: await rivalsAmong(events), forks: forksAmong(events), alike: await alikeAmong(events) };
}

/** A statement that stands is a head if no other that stands has it among what its writer had seen, whatever lies between. */
async function rivalsAmong(events: readonly JournalEvent[]): Promise<string[]> {
  const understood = (await understand(events)).filter((event) => event !== null);
  const ended = new Set(understood.filter(isEnd).map(({ data }) => data.of));
  const standing = understood.filter(isStatement).filter(({ hash }) => !ended.has(hash));
  const byHash = new Map(events.map((event) => [event.hash, event]));
  const below = (hash: string): string[] =>
    (byHash.get(hash)?.base ?? []).flatMap((seen) => [seen, ...below(seen)]);
  const groups = [...groupBy(standing, ({ subject }) => subject).values()];
  return groups
    .map((group) => {
      const seen = new Set(group.flatMap(({ hash }) => below(hash)));
      return group.filter(({ hash }) => !seen.has(hash));
    })
    .filter((heads) => new Set(heads.map(contentOf)).size > 1)
    .flat()
    .map(({ hash }) => hash)
    .toSorted();
}

function contentOf({ data }: Statement): string {
  return canonicalText(data as never);
}

function forksAmong(events: readonly JournalEvent[]): string[] {
  const writers = groupBy(events, ({ replica, incarnation }) => `${replica} ${incarnation}`);
  return [...writers].flatMap(([writer, written]) => {
    const forked = written
      .map(({ sequence }) => sequence)
      .filter((sequence, at, all) => all.indexOf(sequence) !== at);
    return forked.length === 0 ? [] : [`${writer} ${Math.min(...forked)}`];
  });
}

async function alikeAmong(events: readonly JournalEvent[]): Promise<string[]> {
  const understood = (await understand(events)).filter((event) => event !== null);
  const payments = understood.flatMap(({ type, data, replica, incarnation }) => {
    if (type !== 'disbursement.recorded') return [];
    const { reference, lines } = data;
    return reference === null ? [] : [{ pair: `${reference} ${lines[0]?.cents}`, replica, incarnation }];
  });
  return [...groupBy(payments, ({ pair }) => pair)]
    .filter(([, group]) => new Set(group.map((one) => `${one.replica} ${one.incarnation}`)).size > 1)
    .map(([pair]) => pair)
    .toSorted();
}

describe('the tables that findings are told by', () => {
  it('hold what their definitions say, in every order of arrival and after a rebuild', async () => {
    const met = { rivals: 0, forks: 0, alike: 0 };
    const delivery = arbitraryHistory.chain((events) =>
      fc.tuple(fc.constant(events), arbitraryDelivery(events)),
    );
    await fc.assert(
      fc.asyncProperty(delivery, async ([events, parcels]) => {
        const wanted = await expected([...new Map(events.map((event) => [event.hash, event])).values()]);
        for (const name of ['rivals', 'forks', 'alike'] as const) met[name] += wanted[name].length;
        await inScratchDatabase(async (writer) => {
          for (const parcel of parcels) await receive(writer, parcel);
          expect(await held(writer)).toEqual(wanted);
          await rebuildProjections(writer);
          expect(await held(writer)).toEqual(wanted);
        });
      }),
      { numRuns: 120, seed: 11 }, // of all three tables something is in it,
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(0);
  });
});
