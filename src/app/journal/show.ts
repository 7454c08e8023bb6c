import { numberOf } from '#src/journal/number.js';
import type { Shown } from '#src/render/facts.js';
import { eventSheet } from '#src/reports/facts/event.js';
import { endedEvent, endsOf } from '#src/store/queries/event.js';
import { eventByNumber } from '#src/store/queries/event-number.js';
import type { Context } from '../context.js';
import { eventRow } from './list.js';

/** Refuses numbers that are not in the journal. */
export async function showEvent(context: Context, number: string): Promise<Shown> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const event = await eventByNumber(reader, number);
    const target = await endedEvent(reader, event);
    const { replica, incarnation, sequence, lamport, version, base, prev, origin = null } = event;
    return eventSheet({
      ...eventRow(event),
      replica,
      incarnation,
      sequence,
      lamport,
      version,
      base,
      prev,
      origin,
      endedBy: (await endsOf(reader, event.hash)).map(numberOf),
      ends: target && numberOf(target),
    });
  });
}
