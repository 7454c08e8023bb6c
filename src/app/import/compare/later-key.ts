import type { Origin } from '#src/domain/events/origin.js';
import { rowKey } from '#src/lists/mapping/row-key.js';
import type { ListRecord } from '#src/lists/record.js';

/** The columns that the key of a list stands in, by sheet: letters, in the order of the key fields. */
export type KeyColumns = ReadonlyMap<string, readonly string[]>;

/** Where the keys of a list stand; left out are sheets of which some row has its key elsewhere than in columns of its own. */
export function keyColumnsOf(records: Iterable<ListRecord>, key: readonly string[]): KeyColumns {
  const columns = new Map<string, readonly string[]>();
  if (key.length === 0) return columns;
  const mixed = new Set<string>();
  for (const record of records) {
    const { sheet } = record.place;
    if (record.key === null || mixed.has(sheet)) continue;
    const letters = keyLetters(record, key);
    const known = columns.get(sheet) ?? letters;
    if (letters === null || known === null || letters.join() !== known.join()) mixed.add(sheet);
    else columns.set(sheet, known);
  }
  for (const sheet of mixed) columns.delete(sheet);
  return columns;
}

/** Null where a part of the key does not stand in the row. */
function keyLetters({ values, key, place }: ListRecord, fields: readonly string[]): string[] | null {
  const parts = fields.flatMap((field) => values.get(field) ?? []);
  const cells = parts.flatMap(({ cell }) => cell ?? []);
  const isWhole = rowKey(parts.map(({ text }) => text)) === key;
  const isOfRow = cells.length === fields.length && cells.every((cell) => rowOf(cell) === rowOf(place.cell));
  return isWhole && isOfRow ? cells.map((cell) => cell.replace(/\d+$/, '')) : null;
}

/**
 * The key of a row that was read before its profile named one: by what stood in the columns that hold the key now. Null
 * where something of it is missing. Only for lists of one layout.
 */
export function laterKeyOf(
  { sheet, cell, cells }: Pick<Origin, 'sheet' | 'cell' | 'cells'>,
  columns: KeyColumns,
): string | null {
  const letters = columns.get(sheet);
  const parts = letters?.flatMap((column) => cells[`${column}${rowOf(cell)}`] ?? []);
  return letters && parts?.length === letters.length ? rowKey(parts) : null;
}

/** `17` of `D17`. */
function rowOf(cell: string): string {
  return cell.replace(/^[A-Z]+/, '');
}
