import type { EventType } from '#src/domain/events/all.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import { storedEvent } from './event.js';
import { repayments } from './import-uses.js';
import { importedEvent, type ImportedEvent } from './standing-import.js';

/** An event of an import that somebody ended by hand, and the number of that end. */
export type ReversedImport = ImportedEvent & { readonly reversedBy: string };

/** What batches brought and somebody reversed by hand since: it was no later import that did it. */
export async function reversedByHand(
  reader: Reader,
  batches: readonly string[],
  type: EventType,
): Promise<ReversedImport[]> {
  const rows = await reader
    .selectFrom('origin')
    .innerJoin('event', 'event.hash', 'origin.event')
    .innerJoin('reversal', 'reversal.target', 'origin.event')
    .innerJoin('event as end', 'end.hash', 'reversal.event')
    .leftJoin('origin as of_end', 'of_end.event', 'reversal.event')
    .select(['event.hash', 'event.bytes', 'end.tag', 'end.sequence'])
    .where('origin.batch', 'in', batches)
    .where('event.type', '=', type)
    .where('of_end.event', 'is', null)
    .orderBy('origin.lamport')
    .orderBy('origin.event')
    .execute();
  return rows.map(({ tag, sequence, ...row }) => ({
    ...importedEvent(storedEvent(row)),
    reversedBy: numberText(tag, sequence),
  }));
}

/** The numbers of the repayments that stand, by the hash of the payment that a batch brought. */
export async function repaymentsOfBatches(
  reader: Reader,
  batches: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const batch of batches) {
    const rows = await reader
      .selectFrom(repayments(reader, batch).as('pair'))
      .innerJoin('event', 'event.hash', 'pair.by')
      .select(['pair.needed', 'event.tag', 'event.sequence'])
      .orderBy('event.lamport')
      .orderBy('event.hash')
      .execute();
    for (const { needed, tag, sequence } of rows) {
      found.set(needed, [...(found.get(needed) ?? []), numberText(tag, sequence)]);
    }
  }
  return found;
}
