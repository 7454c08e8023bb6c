import { refuse } from '#src/domain/refusal.js';
import { headText, type MarkedHead, type StateMark } from '#src/journal/state-mark.js';
import type { Reader } from '../database.js';
import { stateOfHeads } from '../queries/state.js';
import type { Tip } from '../segments/tips.js';
import { highestHeads } from './heads.js';

/** So many ways to read a mark are tried. Each takes a fork under a number that was marked before it came in. */
const mostReadings = 4096;

/**
 * The heads that a mark means. A number that two events share by now, since a fork came in later, is the event with which
 * the hash of the mark comes out. Refuses `state-unknown`: events are not here, or the hash is that of another state.
 */
export async function headsOfMark(reader: Reader, mark: StateMark, text: string): Promise<readonly Tip[]> {
  const candidates = await Promise.all(mark.heads.map((head) => eventsMarked(reader, head)));
  const missing = mark.heads.filter((_, at) => candidates[at]?.length === 0).map(headText);
  if (missing.length > 0) refuse('state-unknown', { text, missing });
  let tried = 0;
  for (const heads of readings(candidates)) {
    if (stateOfHeads(highestHeads(heads).map(({ hash }) => hash)) === mark.state) return heads;
    tried += 1;
    if (tried === mostReadings) break;
  }
  return refuse('state-unknown', { text, missing: [] });
}

function eventsMarked(reader: Reader, { tag, sequence, hash }: MarkedHead): Promise<Tip[]> {
  const all = reader
    .selectFrom('event')
    .select(['replica', 'incarnation', 'sequence', 'hash'])
    .where('tag', '=', tag)
    .where('sequence', '=', sequence);
  return (hash === null ? all : all.where('hash', '>=', hash).where('hash', '<', `${hash}g`)).execute();
}

/** Every way to take one of each. */
function* readings<Item>(choices: readonly (readonly Item[])[]): Generator<readonly Item[], void> {
  const [first, ...others] = choices;
  if (first === undefined) return yield [];
  for (const item of first) for (const rest of readings(others)) yield [item, ...rest];
}
