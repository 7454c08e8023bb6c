import type { Draft } from '#src/domain/events/all.js';
import { groupBy } from '#src/domain/group-by.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { subjectOf } from '#src/journal/subject-of.js';
import type { Writer } from './database.js';
import { eventsOfSubjects } from './queries/event.js';

/** The heads of subjects as their writer sees them: the events that no other event of the subject has seen. */
export class Heads {
  readonly #bySubject: Map<string, readonly string[]>;

  private constructor(bySubject: Map<string, readonly string[]>) {
    this.#bySubject = bySubject;
  }

  /** Looks up what the journal has of the subjects of these drafts. */
  static async of(writer: Writer, drafts: readonly Draft[]): Promise<Heads> {
    const subjects = new Set(drafts.flatMap((draft) => subjectWithHeads(draft) ?? []));
    const stored = await eventsOfSubjects(writer, [...subjects]);
    const groups = [...groupBy(stored, ({ subject }) => subject ?? '')];
    return new Heads(new Map(groups.map(([subject, events]) => [subject, headsAmong(events)])));
  }

  /** The `base` of an event: hashes, ascending. A posting has seen nothing, an end only what it ends. */
  seenBy(draft: Draft, subject: string | null): readonly string[] {
    if (draft.type === 'posting.reversed') return [draft.data.of];
    return subject === null ? [] : (this.#bySubject.get(subject) ?? []);
  }

  /** What was written a moment ago has seen all that is there: it is the only head. */
  add({ subject, hash }: Pick<JournalEvent, 'subject' | 'hash'>): void {
    if (subject !== null) this.#bySubject.set(subject, [hash]);
  }
}

/** The subject whose heads the event names as seen; a posting has none, and an end has seen only what it ends. */
function subjectWithHeads(draft: Draft): string | null {
  return draft.type === 'posting.reversed' ? null : subjectOf(draft);
}

function headsAmong(events: readonly JournalEvent[]): string[] {
  const seen = new Set(events.flatMap(({ base }) => base));
  return events
    .map(({ hash }) => hash)
    .filter((hash) => !seen.has(hash))
    .toSorted();
}
