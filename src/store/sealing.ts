import type { Draft } from '#src/domain/events/all.js';
import type { Canonical } from '#src/journal/canonical.js';
import { envelopeFormat, listedFormat, type Envelope } from '#src/journal/envelope.js';
import { eventTypes } from '#src/journal/event-types.js';
import { seal } from '#src/journal/seal.js';
import { subjectOf } from '#src/journal/subject-of.js';
import type { Understood } from '#src/journal/understand.js';
import type { Writer } from './database.js';
import { Heads } from './heads.js';

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

/** The last event of the own chain; the Lamport counter may be that of another's. */
type Tip = Pick<Pen, 'sequence' | 'lamport' | 'prev'>;

/** Makes events of what was decided, one after the other; nothing is written yet. */
export async function sealed(writer: Writer, pen: Pen, drafts: readonly Draft[]): Promise<Understood[]> {
  const heads = await Heads.of(writer, drafts);
  const events: Understood[] = [];
  let tip: Tip = pen;
  for (const draft of drafts) {
    const event = sealOne(pen, tip, draft, heads);
    heads.add(event);
    events.push(event);
    tip = { sequence: event.sequence, lamport: event.lamport, prev: event.hash };
  }
  return events;
}

/** Where the chain stands after this event. */
export function movedOn(pen: Pen, { sequence, lamport, hash }: Understood): Pen {
  return { ...pen, sequence, lamport, prev: hash };
}

function sealOne(pen: Pen, tip: Tip, draft: Draft, heads: Heads): Understood {
  const { type, data, origin } = draft;
  const subject = subjectOf(draft);
  // In the order in which the keys are written, which spares sorting them.
  const envelope: Envelope = {
    actor: pen.actor,
    base: heads.seenBy(draft, subject),
    data: data as unknown as Canonical, // event data are plain JSON by their types; interfaces lack the index signature
    format: envelopeFormat,
    incarnation: pen.incarnation,
    lamport: tip.lamport + 1,
    ledger: pen.ledger,
    prev: tip.prev,
    recordedAt: pen.recordedAt,
    replica: pen.replica,
    sequence: tip.sequence + 1,
    subject,
    type,
    version: eventTypes[type].version,
  };
  const event = seal(origin === undefined ? envelope : { origin, ...envelope, format: listedFormat });
  return event as unknown as Understood; // the draft's type and data belong together
}
