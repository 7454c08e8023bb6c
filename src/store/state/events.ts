import { groupBy } from '#src/domain/group-by.js';
import { refuse } from '#src/domain/refusal.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { numberOf } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import { storedEvent } from '../queries/event.js';
import type { Tip } from '../segments/tips.js';

/** How many events are read at a time. */
const pageSize = 1000;

/** What a state has of one incarnation of a replica: all up to a number, but for these branches of a fork. */
interface Reach {
  readonly replica: string;
  readonly incarnation: number;
  readonly last: number;
  readonly without: ReadonlySet<string>;
}

/**
 * All events that the heads of a state follow, page by page. Each incarnation is a chain from its first event on; of one
 * that was forked, the branches without a head are left out. Refuses `state-unknown` where a chain has a gap here.
 * @param text the mark, as it was given
 */
export async function* eventsOfHeads(
  reader: Reader,
  heads: readonly Tip[],
  text: string,
): AsyncGenerator<readonly JournalEvent[], void> {
  for (const ofOne of groupBy(heads, ({ replica, incarnation }) => `${replica}/${incarnation}`).values()) {
    const [head] = ofOne;
    if (!head) continue;
    const last = Math.max(...ofOne.map(({ sequence }) => sequence));
    const reach = { ...head, last, without: new Set<string>() };
    const without = (await isOneChain(reader, reach))
      ? reach.without
      : await besides(reader, reach, { heads: ofOne, text });
    yield* eventsWithin(reader, { ...reach, without });
  }
}

/** Whether there is exactly one event under each number. */
async function isOneChain(reader: Reader, { replica, incarnation, last }: Reach): Promise<boolean> {
  const { events, numbers } = await reader
    .selectFrom('event')
    .select(({ fn }) => [
      fn.countAll<number>().as('events'),
      fn.count<number>('sequence').distinct().as('numbers'),
    ])
    .where('replica', '=', replica)
    .where('incarnation', '=', incarnation)
    .where('sequence', '<=', last)
    .executeTakeFirstOrThrow();
  return events === last && numbers === last;
}

interface Asked {
  readonly heads: readonly Tip[];
  readonly text: string;
}

/** The events of a forked incarnation that none of the heads follows. */
async function besides(reader: Reader, reach: Reach, { heads, text }: Asked): Promise<ReadonlySet<string>> {
  const prevs = new Map<string, string | null>();
  for await (const page of eventsWithin(reader, reach)) {
    for (const { hash, prev } of page) prevs.set(hash, prev);
  }
  const followed = new Set<string>();
  for (const head of heads) {
    const chain = chainTo(head.hash, prevs);
    if (chain.length < head.sequence) refuse('state-unknown', { text, missing: [numberOf(head)] });
    for (const hash of chain) followed.add(hash);
  }
  return new Set([...prevs.keys()].filter((hash) => !followed.has(hash)));
}

/** An event of an incarnation and all that it follows there. */
function chainTo(hash: string, prevs: ReadonlyMap<string, string | null>): string[] {
  const chain: string[] = [];
  for (let at: string | null = hash; at !== null && prevs.has(at); at = prevs.get(at) ?? null) chain.push(at);
  return chain;
}

async function* eventsWithin(reader: Reader, reach: Reach): AsyncGenerator<readonly JournalEvent[], void> {
  const { replica, incarnation, last, without } = reach;
  for (let after = 0; after < last; after += pageSize) {
    const rows = await reader
      .selectFrom('event')
      .select(['hash', 'bytes'])
      .where('replica', '=', replica)
      .where('incarnation', '=', incarnation)
      .where('sequence', '>', after)
      .where('sequence', '<=', Math.min(last, after + pageSize))
      .orderBy('sequence')
      .orderBy('hash')
      .execute();
    yield rows.filter(({ hash }) => !without.has(hash)).map(storedEvent);
  }
}
