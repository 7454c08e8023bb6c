import type { EventContents, EventType } from '#src/domain/events/all.js';
import { compareEvents } from '#src/journal/order.js';
import type { Books, ToldEvent } from '../books.js';
import { hashesAt } from '../books.js';
import type { Computer } from '../computer.js';

/** An event as it was reported, without anything that the program made of it since. */
export interface Reported {
  readonly hash: string;
  readonly replica: string;
  readonly incarnation: number;
  readonly sequence: number;
  readonly lamport: number;
  readonly type: string;
  readonly subject: string | null;
  readonly base: readonly string[];
  readonly data: unknown;
}

/** What was reported as booked and is at this computer, in the order of events. */
export function reportedAt(computer: Computer, { told }: Books): Reported[] {
  const here = hashesAt(computer);
  const reported = [...told.values()].filter(({ hash }) => here.has(hash)).map(reportedOf);
  return reported.toSorted(compareEvents);
}

/** Those that nobody has reversed. */
export function standingAmong(reported: readonly Reported[]): Reported[] {
  const ended = new Set(ofType(reported, 'posting.reversed').map(({ data }) => data.of));
  return reported.filter(({ hash }) => !ended.has(hash));
}

/** Those of one type, whose data are then known. */
export function ofType<T extends EventType>(
  reported: readonly Reported[],
  type: T,
): (Reported & { readonly data: EventContents[T] })[] {
  return reported.filter((event) => event.type === type) as (Reported & { data: EventContents[T] })[]; // type and data belong together
}

function reportedOf({ hash, bytes }: ToldEvent): Reported {
  return { ...(JSON.parse(bytes) as Omit<Reported, 'hash'>), hash }; // an envelope
}
