import { addCents, zeroCents, type Cents } from '#src/domain/cents.js';
import type { EventContents } from '#src/domain/events/all.js';
import type { Reader } from '../database.js';
import { storedEvent } from './event.js';

/** What a batch did beside its own bookings, and what is left of it to do. */
export interface BatchEffect {
  /** How many bookings and statements it took back, and their amounts. */
  readonly reversed: number;
  readonly reversedCents: Cents;
  /** How many of the rows that it left open still are. */
  readonly open: number;
}

const noEffect: BatchEffect = { reversed: 0, reversedCents: zeroCents, open: 0 };

/** The effects of all batches by their names; a batch that took nothing back and left nothing open has none. */
export async function effectsOfBatches(reader: Reader): Promise<(batch: string) => BatchEffect> {
  const effects = new Map<string, BatchEffect>();
  const change = (batch: string, more: (before: BatchEffect) => Partial<BatchEffect>): void => {
    const before = effects.get(batch) ?? noEffect;
    effects.set(batch, { ...before, ...more(before) });
  };
  for (const { batch, open } of await openRowsOfBatches(reader)) change(batch, () => ({ open }));
  for (const { batch, reversed, cents } of await reversedByBatches(reader)) {
    change(batch, () => ({ reversed, reversedCents: cents ?? zeroCents }));
  }
  for (const { batch, cents } of await plansReversedByBatches(reader)) {
    change(batch, ({ reversedCents }) => ({ reversedCents: addCents(reversedCents, cents) }));
  }
  return (batch) => effects.get(batch) ?? noEffect;
}

function openRowsOfBatches(reader: Reader) {
  return reader
    .selectFrom('import_open_row')
    .select(['batch', ({ fn }) => fn.countAll<number>().as('open')])
    .where('reversed_by', 'is', null)
    .groupBy('batch')
    .execute();
}

/** What ends that came from a list have ended; rows that were open are no bookings. */
function endedByBatches(reader: Reader) {
  return reader
    .selectFrom('reversal')
    .innerJoin('origin', 'origin.event', 'reversal.event')
    .innerJoin('event', 'event.hash', 'reversal.target')
    .where('event.type', '!=', 'import.row-left-open');
}

function reversedByBatches(reader: Reader) {
  return endedByBatches(reader)
    .leftJoin('disbursement', 'disbursement.event', 'event.hash')
    .leftJoin('budget', 'budget.event', 'event.hash')
    .select(['origin.batch', ({ fn }) => fn.countAll<number>().as('reversed')])
    .select(({ fn }) =>
      fn.sum<Cents | null>(fn.coalesce('disbursement.amount_cents', 'budget.amount_cents')).as('cents'),
    )
    .groupBy('origin.batch')
    .execute();
}

/** No table keeps a plan that was ended: there are few of them, and their events have the amounts. */
async function plansReversedByBatches(reader: Reader) {
  const rows = await endedByBatches(reader)
    .select(['origin.batch', 'event.hash', 'event.bytes'])
    .where('event.type', '=', 'allocation.planned')
    .execute();
  return rows.map(({ batch, ...row }) => {
    const { amountCents } = storedEvent(row).data as unknown as EventContents['allocation.planned']; // by its type
    return { batch, cents: amountCents };
  });
}
