import type { LedgerCreated } from '#src/domain/events/master-data.js';
import { subjects } from '#src/domain/subject.js';
import type { Reader } from '../database.js';
import { eventsOfSubject } from './event.js';

/** The name of the template with which the ledger was made. */
export async function templateOfLedger(reader: Reader): Promise<string> {
  const [created] = await eventsOfSubject(reader, subjects.ledger());
  return (created?.data as LedgerCreated | undefined)?.template ?? 'empty'; // the subject has no other type of event
}
