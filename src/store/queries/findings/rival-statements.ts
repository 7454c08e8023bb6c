import type { RivalStatement } from '#src/domain/findings/concurrent-edit.js';
import { numberOf } from '#src/journal/number.js';
import { compareEvents } from '#src/journal/order.js';
import { forKeys } from '../../compiled.js';
import type { Reader } from '../../database.js';
import { storedEvent } from '../event.js';

/** Statements that contradict each other, by subject and then in the order of events. */
export async function rivalStatements(reader: Reader): Promise<RivalStatement[]> {
  const heads = await reader.selectFrom('rival_head').select('event').execute();
  const hashes = heads.map(({ event }) => event);
  const rows = await forKeys(reader, 'rival statements', hashes, (keys) =>
    reader.selectFrom('event').select(['hash', 'bytes']).where('hash', 'in', keys),
  );
  return rows
    .map(storedEvent)
    .toSorted(compareEvents)
    .map((event) => ({
      subject: event.subject ?? '',
      hash: event.hash,
      number: numberOf(event),
      type: event.type,
      data: event.data as RivalStatement['data'], // the data of every statement are an object
    }));
}
