import type { Rows } from './rows.js';
import type { TableOf } from './table.js';

/** A list for people and spreadsheets, and the object that scripts get: the same rows. */
export interface ListOf<Row, RowsOfIt extends Rows<Row>> {
  readonly table: TableOf<Row, RowsOfIt>;
  readonly json: object;
}

export type List<Row> = ListOf<Row, readonly Row[]>;

/** A list whose rows may be made on the spot, from a connection that is at work while they are read. */
export interface LongList<Row> extends ListOf<Row, Rows<Row>> {
  /** The state of the journal that the rows are of, asked on that connection. */
  readonly state: () => Promise<string>;
}
