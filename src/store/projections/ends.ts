import type { Selectable } from 'kysely';
import { compareEvents } from '#src/journal/order.js';
import type { End, Understood } from '#src/journal/understand.js';
import { forKeys } from '../compiled.js';
import type { Reader, Writer } from '../database.js';
import { insertRows } from '../insert.js';
import type { Tables } from '../tables.js';

type LineRow = Selectable<Tables['line']>;

/** What the ends of a page took out of the tables. */
interface Ended {
  /** The lines that counted until now. */
  readonly uncounted: readonly LineRow[];
  /** The subjects of statements that were ended: they must be folded without them. */
  readonly refold: readonly string[];
}

/** The tables of postings that name their end. */
const endedTables = [
  'budget',
  'disbursement',
  'repayment',
  'import_batch',
  'import_open_row',
  'settlement',
] as const;

/**
 * Notes ends. However many of one target arrive, it ends once; the first in order is the one that is named.
 */
export async function reverse(writer: Writer, ends: readonly End[]): Promise<Ended> {
  const named = await newlyNamed(writer, ends);
  const targets = named.map((end) => end.data.of);
  await forKeys(writer, 'forget reversals', targets, (keys) =>
    writer.deleteFrom('reversal').where('target', 'in', keys),
  );
  await insertRows(
    writer,
    'reversal',
    named.map(({ hash, data }) => ({ event: hash, target: data.of, reason: data.reason })),
  );
  const subjects = await subjectsOf(writer, targets);
  const postings = targets.filter((target) => !subjects.has(target));
  return { uncounted: await uncount(writer, postings), refold: [...subjects.values()] };
}

/** The end that is named for each of these events, where one has arrived: hash of the end by hash of the event. */
export async function namedEnds(
  reader: Reader,
  events: readonly Understood[],
): Promise<ReadonlyMap<string, string>> {
  const hashes = events.map(({ hash }) => hash);
  const found = await forKeys(reader, 'named ends', hashes, (keys) =>
    reader.selectFrom('reversal').select(['target', 'event']).where('target', 'in', keys),
  );
  return new Map(found.map(({ target, event }) => [target, event]));
}

/** Of each target the first of these ends, unless an earlier one is named for it already. */
async function newlyNamed(writer: Writer, ends: readonly End[]): Promise<End[]> {
  const first = new Map<string, End>();
  for (const end of ends) {
    const rival = first.get(end.data.of);
    if (rival === undefined || compareEvents(end, rival) < 0) first.set(end.data.of, end);
  }
  const present = await forKeys(writer, 'order of named ends', [...first.keys()], (keys) =>
    writer
      .selectFrom('reversal')
      .innerJoin('event', 'event.hash', 'reversal.event')
      .select(['reversal.target', 'event.lamport', 'event.replica', 'event.incarnation', 'event.sequence'])
      .select('event.hash')
      .where('reversal.target', 'in', keys),
  );
  const rivals = new Map(present.map((rival) => [rival.target, rival]));
  return [...first.values()].filter((end) => {
    const rival = rivals.get(end.data.of);
    return rival === undefined || compareEvents(end, rival) < 0;
  });
}

/** The subjects of those events that are statements (or ends); a posting has none, nor has what is not here yet. */
async function subjectsOf(writer: Writer, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await forKeys(writer, 'subjects of events', hashes, (keys) =>
    writer.selectFrom('event').select(['hash', 'subject']).where('hash', 'in', keys),
  );
  return new Map(rows.flatMap(({ hash, subject }) => (subject === null ? [] : [[hash, subject]])));
}

async function uncount(writer: Writer, targets: readonly string[]): Promise<LineRow[]> {
  const counted = await forKeys(writer, 'lines that count', targets, (keys) =>
    writer
      .selectFrom('line')
      .selectAll()
      .where('event', 'in', keys)
      .where((row) => row('counted', '=', row.lit(1))),
  );
  for (const table of ['line', 'excess'] as const) {
    await forKeys(writer, `uncount ${table}`, targets, (keys) =>
      writer
        .updateTable(table)
        .set((row) => ({ counted: row.lit(0) }))
        .where('event', 'in', keys),
    );
  }
  for (const table of endedTables) {
    await forKeys(writer, `name the end in ${table}`, targets, (keys) =>
      writer
        .updateTable(table)
        .set((row) => ({
          reversed_by: row
            .selectFrom('reversal')
            .select('reversal.event')
            .whereRef('target', '=', `${table}.event`),
        }))
        .where('event', 'in', keys),
    );
  }
  return counted;
}
