import type { LedgerCreated } from '#src/domain/events/master-data.js';
import { subjects } from '#src/domain/subject.js';
import type { Reader } from '../database.js';
import { eventsOfSubject, storedEvent } from './event.js';

/** The name of the template with which the ledger was made. */
export async function templateOfLedger(reader: Reader): Promise<string> {
  const [created] = await eventsOfSubject(reader, subjects.ledger());
  return (created?.data as LedgerCreated | undefined)?.template ?? 'empty'; // the subject has no other type of event
}

/** The identifier of the ledger, as every one of its events has it; null where there is none. */
export async function idOfLedger(reader: Reader): Promise<string | null> {
  const row = await reader
    .selectFrom('event')
    .select(['hash', 'bytes'])
    .orderBy('hash')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : storedEvent(row).ledger;
}
