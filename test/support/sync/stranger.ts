import type { Draft } from '#src/domain/events/all.js';
import type { Envelope, JournalEvent } from '#src/journal/envelope.js';
import type { SigningKeys } from '#src/sync/segment/keys.js';
import { writeSegment, type SegmentContents, type WrittenSegment } from '#src/sync/segment/write.js';
import { MemoryWriter } from '../writer.js';
import { contentsOf, otherKeys } from './segments.js';

/** Somebody who can write to the shared folder, has keys of his own, and whom nobody has heard of. */
export class Stranger {
  readonly replica: string;
  readonly #ledger: string;
  readonly #keys: SigningKeys;
  readonly #writer: MemoryWriter;

  constructor(ledger: string, replica = 'stranger-1', keys = otherKeys) {
    this.replica = replica;
    this.#ledger = ledger;
    this.#keys = keys;
    this.#writer = new MemoryWriter(replica);
  }

  /** The next event of his chain; `changes` make of it what this program would not write. */
  write(draft: Draft, changes: Partial<Envelope> = {}): JournalEvent {
    return this.#writer.write(draft, { ledger: this.#ledger, ...changes });
  }

  /** A sound segment of some of these events. */
  segment(events: readonly JournalEvent[], changes: Partial<SegmentContents> = {}): WrittenSegment {
    const { replica } = this;
    return writeSegment(contentsOf(events, { ledger: this.#ledger, replica, ...changes }), this.#keys);
  }
}
