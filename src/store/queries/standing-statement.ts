import { compareEvents } from '#src/journal/order.js';
import { numberOf } from '#src/journal/number.js';
import { isStatement, understand, type Statement } from '#src/journal/understand.js';
import { groupBy } from '#src/domain/group-by.js';
import { namedEnds } from '../projections/ends.js';
import type { Reader } from '../database.js';
import { inBatches } from '../batches.js';
import { eventsOfSubjects } from './event.js';

/** The statement that holds for a subject, by its number. */
export interface StandingStatement {
  readonly number: string;
  readonly statement: Statement;
}

/** What holds for each of these subjects, where anything does. */
export async function standingStatements(
  reader: Reader,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, StandingStatement>> {
  const standing = new Map<string, StandingStatement>();
  for (const batch of inBatches([...new Set(subjects)])) {
    const events = await understand(await eventsOfSubjects(reader, batch));
    const statements = events.filter((event) => event !== null).filter(isStatement);
    const ended = await namedEnds(reader, statements);
    const counting = statements.filter(({ hash }) => !ended.has(hash));
    for (const [subject, rivals] of groupBy(counting, (statement) => statement.subject)) {
      const [last] = rivals.toSorted(compareEvents).slice(-1);
      if (last) standing.set(subject, { number: numberOf(last), statement: last });
    }
  }
  return standing;
}
