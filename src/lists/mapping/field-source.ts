import type { Finding } from '#src/domain/import/finding.js';
import { foldName } from '#src/domain/name.js';
import type { Cell, SheetRow } from '../model.js';
import type { Field, FieldValue } from '../record.js';
import type { RoledRow } from '../understand/understood.js';
import type { ColumnReading } from '../values/column.js';
import { readCell } from '../values/read-cell.js';
import type { Slot } from './record-row.js';
import type { RowFindings } from './row-findings.js';
import { yearIn } from './title.js';

/** Where a field comes from, row by row in the order of the table. */
export interface FieldSource {
  readonly name: string;
  readonly field: Field;
  /** What people call the source: the title of a column, else the field. */
  readonly title: string;
  /** From 0; null where it is no column. */
  readonly column: number | null;
  readonly take: (row: RoledRow, findings: RowFindings) => Slot;
  /** The rows from here on are another group: nothing above counts for them. */
  readonly end: () => void;
}

/** A text that holds for all rows or for a group of them, such as a constant. */
export interface SharedText {
  readonly text: string;
  /** Null where it does not stand in a cell of the table. */
  readonly cell: string | null;
}

/** How texts that people write into profiles are read: as everywhere else on the command line. */
const asPeopleWrite: ColumnReading = {
  numbers: null,
  days: { slashed: 'day-first', dotted: 'day-first', yearsFrom: 2000 },
  scale: 1,
  round: false,
};

/** Reads a text that is shared by rows. A year is found in it also where more stands around: `WiN 2019`. */
export function readShared(
  { text, cell }: SharedText,
  { name, field, sheet }: { name: string; field: Field; sheet: string },
  findings: RowFindings,
): FieldValue | undefined {
  const written = field.type === 'year' ? String(yearIn(text) ?? text) : text;
  const asCell: Cell = { kind: 'text', value: written, text, extra: null };
  const context = { type: field.type, field, reading: asPeopleWrite, title: name, sheet, at: cell ?? '' };
  const read = readCell(asCell, context);
  if (read.kind === 'value') return { value: read.value, text, cell };
  if (read.kind === 'finding') {
    findings.add(name, cell === null ? { ...read.finding, place: { sheet, cell } } : read.finding);
  }
  return undefined;
}

/** File references of natural persons by their names, folded. */
export type PersonReferences = ReadonlyMap<string, string>;

/** The reference in place of the name of a person, which is kept nowhere. */
export function withoutPerson(read: FieldValue, references: PersonReferences): FieldValue {
  if (references.size === 0) return read;
  const reference = references.get(foldName(String(read.value)));
  return reference === undefined ? read : { ...read, value: reference, text: reference };
}

/** The same value for all rows: a constant, or what the name of the sheet says. */
export class FixedSource implements FieldSource {
  readonly name: string;
  readonly field: Field;
  readonly title: string;
  readonly column = null;
  readonly #value: FieldValue | undefined;

  constructor(name: string, field: Field, value: FieldValue | undefined) {
    this.name = name;
    this.field = field;
    this.title = name;
    this.#value = value;
  }

  take(): Slot {
    return this.#value;
  }

  end(): void {}
}

/** Where the labels of a field stand, and what a row without one means. */
export interface LabelSpec {
  /** From 0, the outermost. */
  readonly level: number;
  readonly sheet: string;
  /** Undefined: the row has no value. */
  readonly fallback: FieldValue | undefined;
  /** Whether rows may do without a value. */
  readonly optional: boolean;
  readonly references: PersonReferences;
}

/**
 * What the texts above groups of rows say. Whoever said that they give the field knows that every row has one: a row
 * without one is noticed (`value-missing`), since its label may not have been seen as one.
 */
export class LabelSource implements FieldSource {
  readonly name: string;
  readonly field: Field;
  readonly title: string;
  readonly column = null;
  readonly #spec: LabelSpec;
  #cell: string | null = null;
  #value: FieldValue | undefined;

  constructor(name: string, field: Field, spec: LabelSpec) {
    this.name = name;
    this.field = field;
    this.title = name;
    this.#spec = spec;
  }

  take({ row, groups }: RoledRow, findings: RowFindings): Slot {
    const { level, sheet, fallback, optional, references } = this.#spec;
    const label = groups[level];
    if (!label) {
      if (fallback === undefined && !optional) findings.add(this.name, this.#missing(row));
      return fallback;
    }
    if (label.cell !== this.#cell) {
      this.#cell = label.cell;
      const read = readShared(label, { name: this.name, field: this.field, sheet }, findings);
      this.#value = read && withoutPerson(read, references);
    }
    return this.#value;
  }

  #missing({ index }: SheetRow): Finding {
    const place = { sheet: this.#spec.sheet, cell: String(index + 1) };
    const facts = { field: this.name, title: this.title };
    return { code: 'value-missing', facts, place, text: null, reading: null };
  }

  end(): void {}
}
