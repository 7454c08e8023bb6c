import type { Selectable } from 'kysely';
import type { MasterDataContents } from '#src/domain/events/master-data.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { isStatement, understand, type Statement } from '#src/journal/understand.js';
import type { Writer } from '../database.js';
import { eventsOfSubject } from '../queries/event.js';
import type { ProjectionTables, Tables } from '../tables.js';
import { namedEnds } from './ends.js';
import { masterDataRows, type Source } from './master-data-rows.js';
import { budgetSetRow, moneyStatementRows } from './money-rows.js';
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
  readonly rows: Rows;
}

/** Removes the rows of one subject and makes them anew from all its statements: the last one that stands holds. */
export async function foldSubject(writer: Writer, subject: string): Promise<Folded> {
  const events = await eventsOfSubject(writer, subject);
  const removed = await removeRows(writer, subject, events);
  const statements = await statementsAmong(events);
  const ended = await namedEnds(writer, statements);
  const holding = statements.findLast((statement) => !ended.has(statement.hash));
  const rows = holding ? rowsOf(holding, { subject, event: holding.hash }) : {};
  const reversedSets = statements.flatMap((statement) => {
    const by = ended.get(statement.hash);
    return by !== undefined && statement.type === 'budget.set'
      ? [budgetSetRow(statement.data, { subject, event: statement.hash }, by)]
      : [];
  });
  return { removed, rows: { ...rows, budget: [...(rows.budget ?? []), ...reversedSets] } };
}

async function removeRows(
  writer: Writer,
  subject: string,
  events: readonly JournalEvent[],
): Promise<Folded['removed']> {
  for (const table of tablesOfSubject[subject.split(':', 1)[0] ?? ''] ?? []) {
    await writer.deleteFrom(table).where('subject', '=', subject).execute();
  }
  const hashes = events.map((event) => event.hash);
  const removed = await writer.selectFrom('line').selectAll().where('event', 'in', hashes).execute();
  await writer.deleteFrom('line').where('event', 'in', hashes).execute();
  return removed;
}

async function statementsAmong(events: readonly JournalEvent[]): Promise<Statement[]> {
  const understood = await understand(events);
  return understood.filter((event) => event !== null).filter(isStatement);
}

function rowsOf(statement: Statement, from: Source): Rows {
  if (statement.type === 'budget.set') return moneyStatementRows[statement.type](statement.data, from);
  if (statement.type === 'allocation.planned')
    return moneyStatementRows[statement.type](statement.data, from);
  const project = masterDataRows[statement.type] as (data: MasterData, from: Source) => Rows; // type and data belong together
  return project(statement.data, from);
}
