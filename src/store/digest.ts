import { createHash } from 'node:crypto';
import type { Reader } from './database.js';
import { valuesOf } from './insert.js';
import type { ProjectionTables } from './tables.js';

/** The tables made from the journal, with the columns that put their rows in order. */
const projectionTables: {
  readonly [T in keyof ProjectionTables]: readonly (keyof ProjectionTables[T])[];
} = {
  municipality: ['code'],
  programme: ['code'],
  track: ['code'],
  area: ['code'],
  area_kind: ['area', 'part'],
  alias_name: ['subject'],
  enrolment: ['programme', 'area', 'part'],
  management: ['area', 'part'],
  indicator: ['area', 'indicator', 'year'],
  recipient: ['id'],
  budget: ['event'],
  planned_track: ['subject'],
  disbursement: ['event'],
  repayment: ['event'],
  line: ['event', 'part'],
  balance: ['year', 'programme', 'municipality', 'track', 'area', 'economic_kind', 'measure'],
  excess: ['event', 'level'],
  reversal: ['target'],
  unknown_event: ['event'],
  import_batch: ['event'],
  import_open_row: ['event'],
  origin: ['event'],
  settlement: ['event'],
  rival_head: ['subject', 'event'],
  forked_number: ['replica', 'incarnation'],
  alike_payment: ['reference', 'amount_cents'],
};

/** The names of the tables made from the journal. */
export function projectionNames(): (keyof ProjectionTables)[] {
  return Object.keys(projectionTables) as (keyof ProjectionTables)[]; // the record has exactly these keys
}

/** How many rows are read at a time: memory stays flat however long the journal is. */
const pageSize = 1000;

/**
 * SHA-256 over all rows of all projections, in order: equal on every replica that has the same events, and equal
 * after a rebuild. Rows are written as JSON lists of their values, columns by name.
 */
export async function projectionDigest(reader: Reader): Promise<string> {
  const digest = createHash('sha256');
  for (const table of projectionNames()) {
    digest.update(`${table}\n`);
    let columns: string[] | undefined;
    for await (const row of rowsInOrder(reader, table)) {
      columns ??= Object.keys(row).toSorted();
      digest.update(`${JSON.stringify(valuesOf([row], columns))}\n`);
    }
  }
  return digest.digest('hex');
}

function rowsInOrder(reader: Reader, table: keyof ProjectionTables): AsyncIterableIterator<object> {
  const order = projectionTables[table] as readonly string[]; // column names of this very table
  const all = reader.selectFrom(table).selectAll();
  const ordered = order.reduce((query, column) => query.orderBy(reader.dynamic.ref(column)), all);
  return ordered.stream(pageSize);
}
