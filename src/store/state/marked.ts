import { refuse } from '#src/domain/refusal.js';
import { parseStateMark } from '#src/journal/state-mark.js';
import type { Reader } from '../database.js';
import { tipsOf, type Tip } from '../segments/tips.js';
import { eventsOfHeads } from './events.js';
import { headsOfMark } from './find.js';
import { onTablesOf } from './fold.js';

/**
 * Runs `work` on an earlier state of the journal, made anew from its events; on the journal itself where it is still in that
 * state. Refuses `state-unreadable` and `state-unknown`.
 */
export async function inMarkedState<T>(
  reader: Reader,
  text: string,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  const mark = parseStateMark(text) ?? refuse('state-unreadable', { text });
  const heads = await headsOfMark(reader, mark, text);
  if (areSame(heads, await tipsOf(reader))) return work(reader);
  return onTablesOf(eventsOfHeads(reader, heads, text), work);
}

function areSame(heads: readonly Tip[], tips: readonly Tip[]): boolean {
  const named = new Set(heads.map(({ hash }) => hash));
  return named.size === tips.length && tips.every(({ hash }) => named.has(hash));
}
