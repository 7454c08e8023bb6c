import type { Selectable } from 'kysely';
import { groupBy } from '#src/domain/group-by.js';
import type { MasterDataContents } from '#src/domain/events/master-data.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { isStatement, understand, type Statement } from '#src/journal/understand.js';
import { forKeys } from '../compiled.js';
import type { Writer } from '../database.js';
import { eventsOfSubjects } from '../queries/event.js';
import type { ProjectionTables, Tables } from '../tables.js';
import { namedEnds } from './ends.js';
import { masterDataRows, type Source } from './master-data-rows.js';
import { budgetSetRow, moneyStatementRows } from './money-rows.js';
import { rivalHeads } from './rival-heads.js';
import type { Rows } from './rows.js';

/** The tables whose rows belong to a statement's subject, by the first part of the subject's name. */
const tablesOfSubject: Readonly<Record<string, readonly SubjectTable[]>> = {
  municipality: ['municipality'],
  programme: ['programme'],
  track: ['track'],
  area: ['area', 'area_kind'],
  'alias-name': ['alias_name'],
  enrolment: ['enrolment'],
  management: ['management'],
  indicator: ['indicator'],
  recipient: ['recipient'],
  budget: ['budget'],
  allocation: ['planned_track'],
};

type MasterData = MasterDataContents[keyof MasterDataContents];
type SubjectTable = {
  [T in keyof ProjectionTables]: 'subject' extends keyof ProjectionTables[T] ? T : never;
}[keyof ProjectionTables];

/** What a re-fold takes out of the sums, and the rows that it puts in their place. */
interface Folded {
  readonly removed: readonly Selectable<Tables['line']>[];
  readonly rows: readonly Rows[];
}

/** Removes the rows of subjects and makes them anew from all their statements: the last one that stands holds. */
export async function foldSubjects(writer: Writer, subjects: readonly string[]): Promise<Folded> {
  const events = await eventsOfSubjects(writer, subjects);
  const removed = await removeRows(writer, subjects, events);
  const statements = await statementsAmong(events);
  const ended = await namedEnds(writer, statements);
  const bySubject = groupBy(statements, ({ subject }) => subject);
  const eventsBySubject = groupBy(events, ({ subject }) => subject);
  const rows = [...bySubject].map(([subject, group]) =>
    rowsOfSubject(group, eventsBySubject.get(subject) ?? [], ended),
  );
  return { removed, rows };
}

async function removeRows(
  writer: Writer,
  subjects: readonly string[],
  events: readonly JournalEvent[],
): Promise<Folded['removed']> {
  for (const [kind, ofKind] of groupBy(subjects, (subject) => subject.split(':', 1)[0] ?? '')) {
    for (const table of tablesOfSubject[kind] ?? []) {
      await forKeys(writer, `remove subjects from ${table}`, ofKind, (keys) =>
        writer.deleteFrom(table).where('subject', 'in', keys),
      );
    }
  }
  await forKeys(writer, 'remove rival heads', subjects, (keys) =>
    writer.deleteFrom('rival_head').where('subject', 'in', keys),
  );
  const hashes = events.map(({ hash }) => hash);
  const removed = await forKeys(writer, 'lines of events', hashes, (keys) =>
    writer.selectFrom('line').selectAll().where('event', 'in', keys),
  );
  await forKeys(writer, 'remove lines', hashes, (keys) =>
    writer.deleteFrom('line').where('event', 'in', keys),
  );
  return removed;
}

async function statementsAmong(events: readonly JournalEvent[]): Promise<Statement[]> {
  const understood = await understand(events);
  return understood.filter((event) => event !== null).filter(isStatement);
}

/**
 * @param statements of one subject, in their order
 * @param events all of that subject
 * @param ended the end of each of them that was ended
 */
function rowsOfSubject(
  statements: readonly Statement[],
  events: readonly JournalEvent[],
  ended: ReadonlyMap<string, string>,
): Rows {
  const standing = statements.filter(({ hash }) => !ended.has(hash));
  const holding = standing.at(-1);
  const rows = holding ? rowsOf(holding, sourceOf(holding)) : {};
  const reversedSets = statements.flatMap((statement) => {
    const by = ended.get(statement.hash);
    return by !== undefined && statement.type === 'budget.set'
      ? [budgetSetRow(statement.data, sourceOf(statement), by)]
      : [];
  });
  return {
    ...rows,
    budget: [...(rows.budget ?? []), ...reversedSets],
    rival_head: rivalHeads(standing, events).map(({ subject, hash }) => ({ subject, event: hash })),
  };
}

function sourceOf({ subject, hash }: Statement): Source {
  return { subject, event: hash };
}

function rowsOf(statement: Statement, from: Source): Rows {
  if (statement.type === 'budget.set') return moneyStatementRows[statement.type](statement.data, from);
  if (statement.type === 'allocation.planned')
    return moneyStatementRows[statement.type](statement.data, from);
  const project = masterDataRows[statement.type] as (data: MasterData, from: Source) => Rows; // type and data belong together
  return project(statement.data, from);
}
