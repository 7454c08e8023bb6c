import type { Draft } from '#src/domain/events/all.js';
import type { Canonical } from '#src/journal/canonical.js';
import { envelopeFormat, listedFormat, type Envelope, type JournalEvent } from '#src/journal/envelope.js';
import { eventTypes } from '#src/journal/event-types.js';
import { seal } from '#src/journal/seal.js';
import { subjectOf } from '#src/journal/subject-of.js';
import { ledgerName } from './ledgers.js';

/** A replica without a database: writes a sound chain of events in memory, for others to receive. */
export class MemoryWriter {
  readonly replica: string;
  #lamport = 0;
  #last: JournalEvent | null = null;

  constructor(replica: string) {
    this.replica = replica;
  }

  /** From now on this writer's events come after `event`. */
  sees(event: JournalEvent): void {
    this.#lamport = Math.max(this.#lamport, event.lamport);
  }

  /** Writes an event; `changes` make of it what this program does not write. */
  write(draft: Draft, changes: Partial<Envelope> = {}): JournalEvent {
    this.#lamport += 1;
    this.#last = seal({
      format: envelopeFormat,
      ledger: ledgerName,
      replica: this.replica,
      incarnation: 1,
      sequence: (this.#last?.sequence ?? 0) + 1,
      lamport: this.#lamport,
      recordedAt: '2027-03-15T09:30:00.000Z',
      actor: 'schmidt',
      type: draft.type,
      version: eventTypes[draft.type].version,
      subject: subjectOf(draft),
      base: [],
      prev: this.#last?.hash ?? null,
      data: draft.data as unknown as Canonical, // event data are plain JSON
      ...(draft.origin ? { format: listedFormat, origin: draft.origin } : {}),
      ...changes,
    });
    return this.#last;
  }
}
