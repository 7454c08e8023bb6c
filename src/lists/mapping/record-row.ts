import { cellAddress } from '#src/domain/cell-address.js';
import type { SheetRow } from '../model.js';
import type { FieldValue, ListRecord } from '../record.js';

/** A value as it is kept: bare where it stands in the row's own cell, with its place where it comes from elsewhere. */
export type Slot = FieldValue | FieldValue['value'] | undefined;

/** What all records of a table have alike, kept once. One slot for each field. */
export interface RecordLayout {
  readonly sheet: string;
  readonly fields: readonly string[];
  /** The column that gives the field, from 0; null where it comes from elsewhere. */
  readonly columns: readonly (number | null)[];
  /** The column of the amount, by which a record is placed; null where none gives it. */
  readonly amountColumn: number | null;
  /** Fields whose texts name natural persons, and those of them that can be kept all the same. */
  readonly persons: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The values of one record. Texts and addresses are taken from the row when they are asked for: a list of 100,000 rows
 * keeps a few numbers for each instead of a map full of objects.
 */
export class RowValues implements ReadonlyMap<string, FieldValue> {
  readonly #layout: RecordLayout;
  readonly #row: SheetRow;
  readonly #slots: readonly Slot[];

  constructor(layout: RecordLayout, row: SheetRow, slots: readonly Slot[]) {
    this.#layout = layout;
    this.#row = row;
    this.#slots = slots;
  }

  get size(): number {
    return this.#slots.filter((slot) => slot !== undefined).length;
  }

  get(field: string): FieldValue | undefined {
    const at = this.#layout.fields.indexOf(field);
    return at < 0 ? undefined : this.#valueAt(at);
  }

  /** A value alone: its text and its address are not made. */
  bare(field: string): FieldValue['value'] | undefined {
    const slot = this.#slots[this.#layout.fields.indexOf(field)];
    return typeof slot === 'object' ? slot.value : slot;
  }

  has(field: string): boolean {
    return this.get(field) !== undefined;
  }

  *entries(): MapIterator<[string, FieldValue]> {
    for (const [at, field] of this.#layout.fields.entries()) {
      const value = this.#valueAt(at);
      if (value !== undefined) yield [field, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [field] of this.entries()) yield field;
  }

  *values(): MapIterator<FieldValue> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, FieldValue]> {
    return this.entries();
  }

  forEach(each: (value: FieldValue, field: string, values: ReadonlyMap<string, FieldValue>) => void): void {
    for (const [field, value] of this) each(value, field, this);
  }

  /** Sheet and leading cell: that of the amount, else the first that gives a field, else the first filled one. */
  place(): ListRecord['place'] {
    const { sheet, columns, amountColumn } = this.#layout;
    const { index, cells } = this.#row;
    const isFilled = (column: number | null): boolean => column !== null && cells[column] !== undefined;
    const own = isFilled(amountColumn) ? amountColumn : columns.find(isFilled);
    const first = cells.findIndex((cell) => cell !== undefined);
    return { sheet, cell: cellAddress(index, own ?? Math.max(0, first)) };
  }

  /** Every cell that belongs to the record, also one that could not be read, with its text; no names of persons. */
  *cells(): Generator<readonly [cell: string, text: string]> {
    for (const [at, field] of this.#layout.fields.entries()) {
      const placed = this.#valueAt(at) ?? this.#unreadAt(at);
      const kept = this.#layout.persons.get(field);
      const isKept = kept === undefined || kept.has(placed?.text ?? '');
      if (placed && placed.cell !== null && isKept) yield [placed.cell, placed.text];
    }
  }

  #valueAt(at: number): FieldValue | undefined {
    const slot = this.#slots[at];
    if (slot === undefined || typeof slot === 'object') return slot;
    const own = this.#unreadAt(at);
    return { value: slot, text: own?.text ?? '', cell: own?.cell ?? null };
  }

  #unreadAt(at: number): { readonly text: string; readonly cell: string } | undefined {
    const column = this.#layout.columns[at] ?? null;
    const cell = column === null ? undefined : this.#row.cells[column];
    if (column === null || cell === undefined) return undefined;
    return { text: cell.text, cell: cellAddress(this.#row.index, column) };
  }
}

/** A record of a row. Its place and its cells are made each time they are asked for. */
export class RowRecord implements ListRecord {
  readonly values: RowValues;
  readonly key: string | null;
  readonly open: boolean;

  constructor(values: RowValues, key: string | null, open: boolean) {
    this.values = values;
    this.key = key;
    this.open = open;
  }

  value(field: string): FieldValue['value'] | undefined {
    return this.values.bare(field);
  }

  get place(): ListRecord['place'] {
    return this.values.place();
  }

  get cells(): ListRecord['cells'] {
    return { [Symbol.iterator]: () => this.values.cells() };
  }
}
