import type { Table } from './table.js';

/** A list for people and spreadsheets, and the object that scripts get: the same rows. */
export interface List<Row> {
  readonly table: Table<Row>;
  readonly json: object;
}
