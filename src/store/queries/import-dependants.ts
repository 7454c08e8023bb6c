import type { EventType } from '#src/domain/events/all.js';
import type { Dependant } from '#src/domain/refusals/import.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import { registeredBy, repayments, restatements, usedNouns, usesOfRegistered } from './import-uses.js';

/** Enough to see what is the matter. */
const shown = 20;

/** What was recorded otherwise and stands on what a batch brought: the first of it, and how much it is. */
export interface Dependants {
  readonly first: readonly Dependant[];
  readonly count: number;
}

/**
 * Whatever would lose its ground if the batch were taken back: repayments of its payments; payments, lines, plans,
 * enrolments, managements, indicators, names and merges that use a recipient, an area or a track which nobody but the
 * batch has stated; and what others stated later of the same subjects. In the order of the batch's events; only of those
 * with the hashes `among`, where some are given.
 */
export async function dependantsOf(
  reader: Reader,
  batch: string,
  among?: readonly string[],
): Promise<Dependants> {
  let pairs = repayments(reader, batch).union(restatements(reader, batch));
  for (const noun of usedNouns) {
    // All that uses anything is looked through only where the batch has registered such a thing.
    const registered = await registeredBy(reader, batch, noun).limit(1).executeTakeFirst();
    if (registered) pairs = pairs.union(usesOfRegistered(reader, batch, noun));
  }
  let found = reader
    .selectFrom(pairs.as('pair'))
    .leftJoin('origin as own', (join) => join.onRef('own.event', '=', 'pair.by').on('own.batch', '=', batch))
    .innerJoin('event as of', 'of.hash', 'pair.needed')
    .innerJoin('event as by', 'by.hash', 'pair.by')
    .select(['of.tag', 'of.sequence', 'of.type'])
    .select(['by.tag as by_tag', 'by.sequence as by_sequence', 'by.type as by_type'])
    .select(({ fn }) => fn.countAll<number>().over().as('count'))
    .where('own.event', 'is', null);
  if (among) found = found.where('pair.needed', 'in', among);
  const rows = await found
    .orderBy('of.lamport')
    .orderBy('of.hash')
    .orderBy('by.lamport')
    .orderBy('by.hash')
    .limit(shown)
    .execute();
  const first = rows.map((row) => ({
    number: numberText(row.tag, row.sequence),
    type: row.type as EventType, // the tables hold only types that are known
    by: numberText(row.by_tag, row.by_sequence),
    byType: row.by_type as EventType,
  }));
  return { first, count: rows[0]?.count ?? 0 };
}
