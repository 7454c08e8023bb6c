import { groupBy } from '#src/domain/group-by.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { inBatches } from '../batches.js';
import { compiledAs } from '../compiled.js';
import type { Writer } from '../database.js';

type Numbered = Pick<JournalEvent, 'replica' | 'incarnation' | 'sequence'>;

/**
 * Notes where one number stands for two events: a copied file was written to in two places. Of each incarnation the
 * first such number is kept.
 * @param events in the journal already
 */
export async function noteForks(writer: Writer, events: readonly Numbered[]): Promise<void> {
  const writers = groupBy(events, ({ replica, incarnation }) => `${replica} ${incarnation}`);
  for (const ofWriter of writers.values()) {
    for (const batch of inBatches(ofWriter)) {
      const forked = await firstForked(writer, batch);
      if (forked !== null) await keepFirst(writer, forked);
    }
  }
}

/** @param events of one incarnation */
async function firstForked(writer: Writer, events: readonly Numbered[]): Promise<Numbered | null> {
  const [first] = events;
  if (first === undefined) return null;
  const { replica, incarnation } = first;
  const sequences = events.map(({ sequence }) => sequence);
  const query = compiledAs(
    `forked among ${sequences.length}`,
    () =>
      writer
        .selectFrom('event')
        .select('sequence')
        .where('replica', '=', replica)
        .where('incarnation', '=', incarnation)
        .where('sequence', 'in', sequences)
        .groupBy('sequence')
        .having((row) => row(row.fn.countAll<number>(), '>', row.lit(1)))
        .orderBy('sequence'),
    [replica, incarnation, ...sequences],
  );
  const { rows } = await writer.executeQuery(query);
  return rows[0] ? { ...first, sequence: rows[0].sequence } : null;
}

async function keepFirst(writer: Writer, { replica, incarnation, sequence }: Numbered): Promise<void> {
  await writer
    .insertInto('forked_number')
    .values({ replica, incarnation, sequence })
    .onConflict((conflict) =>
      conflict
        .columns(['replica', 'incarnation'])
        .doUpdateSet({ sequence })
        .where('forked_number.sequence', '>', sequence),
    )
    .execute();
}
