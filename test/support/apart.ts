import type { Draft } from '#src/domain/events/all.js';
import type { Envelope } from '#src/journal/envelope.js';
import { numberOf } from '#src/journal/number.js';
import { Ledger } from '#src/store/ledger.js';
import { receive } from '#src/store/receive.js';
import { placeIn } from './ledgers.js';
import type { Desk } from './llq.js';
import { MemoryWriter } from './writer.js';

/** A colleague has written this elsewhere, without knowing of what the desk has, and it comes in. Returns the numbers. */
export function comesIn(desk: Desk, ...drafts: readonly Draft[]): Promise<string[]> {
  return comesFrom(desk, 'replica-b', drafts);
}

/**
 * As `comesIn`, from any computer that was not heard of before.
 * @param changes make of the events what this program does not write
 */
export async function comesFrom(
  desk: Desk,
  replica: string,
  drafts: readonly Draft[],
  changes: Partial<Envelope> = {},
): Promise<string[]> {
  const ledger = await Ledger.open(placeIn(desk.folder));
  try {
    const colleague = new MemoryWriter(replica);
    const { ledger: name } = ledger.local;
    const events = drafts.map((draft) => colleague.write(draft, { ledger: name, ...changes }));
    await ledger.write((writer) => receive(writer, events));
    return events.map(numberOf);
  } finally {
    ledger.close();
  }
}
