import { amountsOf } from '#src/domain/journal/amounts.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { numberOf } from '#src/journal/number.js';
import { understand } from '#src/journal/understand.js';
import type { Shown } from '#src/render/facts.js';
import { explanationSheet, type Explanation } from '#src/reports/facts/explanation.js';
import type { Reader } from '#src/store/database.js';
import { endedEvent, endsOf } from '#src/store/queries/event.js';
import { eventByNumber } from '#src/store/queries/event-number.js';
import { fileNameOf } from '#src/store/queries/import-batch.js';
import type { Context } from '../context.js';
import { eventRow } from '../journal/list.js';

/** What a booking is and where it comes from, down to the cells of a list. Refuses numbers that are not in the journal. */
export async function explainBooking(context: Context, number: string): Promise<Shown> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const event = await eventByNumber(reader, number);
    const [understood = null] = await understand([event]);
    return explanationSheet(await explanationOf(reader, event), {
      amounts: understood ? amountsOf(understood) : [],
      booked: understood?.type === 'import.booked' ? understood.data : null,
    });
  });
}

async function explanationOf(reader: Reader, event: JournalEvent): Promise<Explanation> {
  const ended = await endedEvent(reader, event);
  const [end] = await endsOf(reader, event.hash);
  return {
    ...eventRow(event),
    reverses: ended && numberOf(ended),
    reversedBy: end ? numberOf(end) : null,
    origin: await originOf(reader, event),
  };
}

async function originOf(reader: Reader, { origin }: JournalEvent): Promise<Explanation['origin']> {
  if (origin === undefined) return null;
  const { batch, file, sheet, cell, cells } = origin;
  return { batch, file, fileName: await fileNameOf(reader, origin), sheet, cell, cells };
}
