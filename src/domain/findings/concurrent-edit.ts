import { groupBy } from '../group-by.js';
import type { Noticed } from './noticed.js';

/** A statement that another one contradicts, neither having seen the other. */
export interface RivalStatement {
  readonly subject: string;
  readonly hash: string;
  readonly number: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ConcurrentEdit {
  readonly type: string;
  /** The budget year that it speaks of; null for what belongs to none. */
  readonly year: number | null;
  /** The numbers of the statements, in their order. */
  readonly numbers: readonly string[];
  /** The number of the one that holds for the time being: the last in order. */
  readonly holds: string;
  /** The members of the data in which they differ. */
  readonly differing: readonly string[];
}

/** @param statements in the order of events */
export function concurrentEdits(
  statements: readonly RivalStatement[],
): Noticed<'concurrent-edit', ConcurrentEdit>[] {
  return [...groupBy(statements, ({ subject }) => subject)].map(([subject, rivals]) => {
    const last = rivals.at(-1);
    const hashes = rivals.map(({ hash }) => hash);
    return {
      kind: 'concurrent-edit',
      key: [subject, ...hashes.toSorted()],
      subject,
      events: hashes,
      facts: {
        type: last?.type ?? '',
        year: yearIn(last?.data['year']),
        numbers: rivals.map(({ number }) => number),
        holds: last?.number ?? '',
        differing: differingMembers(rivals),
      },
    };
  });
}

function yearIn(year: unknown): number | null {
  return typeof year === 'number' ? year : null;
}

/** The members that are not the same in all; data come from canonical bytes, so equal values have equal texts. */
function differingMembers(rivals: readonly RivalStatement[]): string[] {
  const members = new Set(rivals.flatMap(({ data }) => Object.keys(data)));
  return [...members]
    .filter((member) => new Set(rivals.map(({ data }) => JSON.stringify(data[member]))).size > 1)
    .toSorted();
}
