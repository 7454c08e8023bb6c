import type { Draft, EventContents, EventType, PostingType, StatementType } from '#src/domain/events/all.js';
import type { EndContents } from '#src/domain/events/money.js';
import type { JournalEvent } from './envelope.js';
import { eventTypes, isEventType, type EventKind } from './event-types.js';
import { subjectOf } from './subject-of.js';

/** An event of a type and version that this program knows, with data of the right shape. */
export type Understood<Types extends EventType = EventType> = {
  [T in Types]: Omit<JournalEvent, 'type' | 'subject' | 'data'> & {
    readonly type: T;
    readonly subject: T extends PostingType ? null : string;
    readonly data: EventContents[T];
  };
}[Types];

export type Statement = Understood<StatementType>;
export type Posting = Understood<PostingType>;
export type End = Understood<keyof EndContents>;

/**
 * What this program makes of each event: typed data, or null where the type or version is unknown, the data
 * has another shape, or the subject is not the one that the data speaks of. What is not understood is kept and
 * passed on all the same.
 */
export async function understand(events: readonly JournalEvent[]): Promise<(Understood | null)[]> {
  const { dataSchemas } = await import('./schemas/all.js'); // the schema library is no part of an everyday payment
  return events.map((event) => {
    if (!isEventType(event.type) || event.version !== eventTypes[event.type].version) return null;
    const parsed = dataSchemas[event.type].safeParse(event.data);
    if (!parsed.success) return null;
    const draft = { type: event.type, data: parsed.data } as Draft; // the schema is the one of this type
    return subjectOf(draft) === event.subject ? ({ ...event, ...draft } as Understood) : null; // and so is the subject
  });
}

export function isStatement(event: Understood): event is Statement {
  return kindOf(event) === 'statement';
}

export function isPosting(event: Understood): event is Posting {
  return kindOf(event) === 'posting';
}

export function isEnd(event: Understood): event is End {
  return kindOf(event) === 'end';
}

function kindOf(event: Understood): EventKind {
  return eventTypes[event.type].kind;
}
