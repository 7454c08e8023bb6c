import type { Draft } from '#src/domain/events/all.js';
import { subjectOf } from '#src/journal/subject-of.js';
import type { Understood } from '#src/journal/understand.js';
import type { Writer } from './database.js';
import { eventsOfSubject } from './queries/event.js';

/** The heads of subjects as their writer sees them: the events that no other event of the subject has seen. */
export class Heads {
  readonly #writer: Writer;
  /** What was written a moment ago and is not in the journal yet has seen all that is there: it is the only head. */
  readonly #written = new Map<string, string>();

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /** The `base` of an event: hashes, ascending. A posting has seen nothing, an end only what it ends. */
  async seenBy(draft: Draft): Promise<string[]> {
    if (draft.type === 'posting.reversed') return [draft.data.of];
    const subject = subjectOf(draft);
    if (subject === null) return [];
    const written = this.#written.get(subject);
    return written === undefined ? this.#stored(subject) : [written];
  }

  add({ subject, hash }: Understood): void {
    if (subject !== null) this.#written.set(subject, hash);
  }

  async #stored(subject: string): Promise<string[]> {
    const events = await eventsOfSubject(this.#writer, subject);
    const seen = new Set(events.flatMap(({ base }) => base));
    return events
      .map(({ hash }) => hash)
      .filter((hash) => !seen.has(hash))
      .toSorted();
  }
}
