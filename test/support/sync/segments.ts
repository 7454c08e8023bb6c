import type { JournalEvent } from '#src/journal/envelope.js';
import { createKeys } from '#src/sync/segment/keys.js';
import { sealLines } from '#src/sync/segment/lines.js';
import type { Expected } from '#src/sync/segment/read.js';
import type { SegmentContents } from '#src/sync/segment/write.js';
import { payment, reversal, supplement } from '../drafts.js';
import { ledgerName } from '../ledgers.js';
import { MemoryWriter } from '../writer.js';

export const replica = 'replica-0';
export const keys = createKeys(new Uint8Array(32).fill(7));
export const otherKeys = createKeys(new Uint8Array(32).fill(8));

/** What a reader expects that has not heard of any replica yet. */
export const anyKey: Expected = { ledger: ledgerName, keyOf: () => null };

/** What a reader expects that knows the replica. */
export const knownKey: Expected = { ledger: ledgerName, keyOf: () => keys.publicKey };

/** Events of one replica, each after the one before it. */
export function chainOf(
  length: number,
  changes: (at: number) => Partial<JournalEvent> = () => ({}),
): JournalEvent[] {
  const writer = new MemoryWriter(replica);
  return Array.from({ length }, (_, at) => writer.write(payment(100 + at), changes(at)));
}

/** Three events: a supplement, a payment, and its reversal. */
export function shortChain(): JournalEvent[] {
  const writer = new MemoryWriter(replica);
  const events = [writer.write(supplement(5_000_000)), writer.write(payment(1_250_000))];
  return [...events, writer.write(reversal(events[1]?.hash ?? '', 'Müller hat schon gezahlt'))];
}

/** The contents of a segment with these events. */
export function contentsOf(
  events: readonly JournalEvent[],
  changes: Partial<SegmentContents> = {},
): SegmentContents {
  return {
    ledger: ledgerName,
    replica,
    incarnation: events[0]?.incarnation ?? 1,
    first: events[0]?.sequence ?? 1,
    prev: events[0]?.prev ?? null,
    events,
    seen: [],
    recordedAt: '2027-04-01T08:00:00.000Z',
    program: '0.1.0',
    ...changes,
  };
}

/** The lines of a segment without the last one. */
export function linesOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes).toString().split('\n').slice(0, -2);
}

/** Lines hashed and signed, as if a writer had meant them so. */
export function resealed(lines: readonly string[], { privateKey } = keys): Uint8Array {
  return sealLines(lines, privateKey).bytes;
}
