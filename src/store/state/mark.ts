import { compareText } from '#src/domain/compare.js';
import { tagOf } from '#src/journal/number.js';
import { markedHashDigits, stateMarkText, type MarkedHead } from '#src/journal/state-mark.js';
import type { Reader } from '../database.js';
import { journalState } from '../queries/state.js';
import { tipsOf, type Tip } from '../segments/tips.js';

/** The mark of the state that a reader sees: equal wherever the same events are, and by it they are found again. */
export async function markOfState(reader: Reader): Promise<string> {
  const tips = await tipsOf(reader);
  const heads = await Promise.all(tips.map((tip) => markedHead(reader, tip)));
  return stateMarkText({ heads: heads.toSorted(compareHeads), state: await journalState(reader) });
}

async function markedHead(
  reader: Reader,
  { replica, incarnation, sequence, hash }: Tip,
): Promise<MarkedHead> {
  const tag = tagOf(replica, incarnation);
  const { count } = await reader
    .selectFrom('event')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tag', '=', tag)
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow();
  return { tag, sequence, hash: count > 1 ? hash.slice(0, markedHashDigits) : null };
}

function compareHeads(a: MarkedHead, b: MarkedHead): number {
  return compareText(a.tag, b.tag) || a.sequence - b.sequence || compareText(a.hash ?? '', b.hash ?? '');
}
