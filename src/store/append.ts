import type { Draft } from '#src/domain/events/all.js';
import type { Canonical } from '#src/journal/canonical.js';
import { envelopeFormat, type JournalEvent } from '#src/journal/envelope.js';
import { eventTypes } from '#src/journal/event-types.js';
import { numberOf, tagOf } from '#src/journal/number.js';
import { seal } from '#src/journal/seal.js';
import { subjectOf } from '#src/journal/subject-of.js';
import { isStatement, understand, type Understood } from '#src/journal/understand.js';
import type { Writer } from './database.js';
import { Heads } from './heads.js';
import { insertRows } from './insert.js';
import { project } from './projections/project.js';
import { storedEvent } from './queries/event.js';

/** Who writes, and where its chain stands: everything of an envelope that is not decided by the intention. */
export interface Pen {
  readonly ledger: string;
  readonly replica: string;
  readonly incarnation: number;
  /** The sequence of the last event of this incarnation, 0 before the first. */
  readonly sequence: number;
  readonly prev: string | null;
  /** The highest Lamport counter in the journal. */
  readonly lamport: number;
  readonly actor: string;
  readonly recordedAt: string;
}

export interface Appended {
  readonly sequence: number;
  readonly hash: string;
  readonly number: string;
  readonly type: Draft['type'];
  readonly recordedAt: string;
}

/** Writes what was decided to the journal and brings the tables up to it. */
export async function append(writer: Writer, pen: Pen, drafts: readonly Draft[]): Promise<Appended[]> {
  const events: Understood[] = [];
  const heads = new Heads(writer);
  let { sequence, prev, lamport } = pen;
  for (const draft of drafts) {
    sequence += 1;
    lamport += 1;
    const event = sealed({ ...pen, sequence, prev, lamport }, draft, await heads.seenBy(draft));
    heads.add(event);
    events.push(event);
    prev = event.hash;
  }
  await insertEvents(writer, events);
  await project(writer, events);
  if (events.some(isStatement)) await everythingIsUnderstood(events);
  return events.map(appendedOf);
}

/**
 * What nobody could read again must not be written. Statements are folded from what lies in the journal, for which the
 * schemas are loaded anyway; a payment alone is held to its form by its type.
 */
async function everythingIsUnderstood(events: readonly Understood[]): Promise<void> {
  const understood = await understand(events.map(storedEvent));
  const failed = events.find((_, at) => understood[at] === null);
  if (failed) throw new TypeError(`the data of ${failed.type} do not have the form of their type`);
}

function sealed(pen: Pen, draft: Draft, base: readonly string[]): Understood {
  const { ledger, replica, incarnation, sequence, prev, lamport, actor, recordedAt } = pen;
  const event = seal({
    format: envelopeFormat,
    ledger,
    replica,
    incarnation,
    sequence,
    lamport,
    recordedAt,
    actor,
    type: draft.type,
    version: eventTypes[draft.type].version,
    subject: subjectOf(draft),
    base,
    prev,
    data: draft.data as unknown as Canonical, // event data are plain JSON by their types; interfaces lack the index signature
  });
  return { ...event, ...draft } as Understood; // the draft's type and data belong together
}

function appendedOf(event: Understood): Appended {
  const { sequence, hash, type, recordedAt } = event;
  return { sequence, hash, number: numberOf(event), type, recordedAt };
}

/** Puts events into the journal table as they are. */
export async function insertEvents(
  writer: Writer,
  events: readonly Omit<JournalEvent, 'data'>[],
): Promise<void> {
  const rows = events.map((event) => ({
    hash: event.hash,
    replica: event.replica,
    incarnation: event.incarnation,
    sequence: event.sequence,
    lamport: event.lamport,
    tag: tagOf(event.replica, event.incarnation),
    type: event.type,
    recorded_at: event.recordedAt,
    actor: event.actor,
    subject: event.subject,
    bytes: event.bytes,
  }));
  await insertRows(writer, 'event', rows);
}
