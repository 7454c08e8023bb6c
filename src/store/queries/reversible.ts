import type { Reversible } from '#src/domain/journal/reverse.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { numberOf, numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import { numberOrNull } from './number.js';

/** What a reversal of this event must know. */
export async function reversible(reader: Reader, event: JournalEvent): Promise<Reversible> {
  const { hash, type, data } = event;
  return {
    number: numberOf(event),
    hash,
    type,
    data,
    reversedBy: await reversalNumber(reader, hash),
    repayments: await standingRepayments(reader, hash),
  };
}

/** The number of the reversal of an event; null while it stands. */
async function reversalNumber(reader: Reader, hash: string): Promise<string | null> {
  const row = await reader
    .selectFrom('reversal')
    .innerJoin('event', 'event.hash', 'reversal.event')
    .select(['event.tag', 'event.sequence'])
    .where('reversal.target', '=', hash)
    .executeTakeFirst();
  return numberOrNull(row?.tag ?? null, row?.sequence ?? null);
}

async function standingRepayments(reader: Reader, hash: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('repayment')
    .innerJoin('event', 'event.hash', 'repayment.event')
    .select(['event.tag', 'event.sequence'])
    .where('repayment.of', '=', hash)
    .where('repayment.reversed_by', 'is', null)
    .orderBy('event.lamport')
    .execute();
  return rows.map((row) => numberText(row.tag, row.sequence));
}
