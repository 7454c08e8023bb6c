import { foldName } from '#src/domain/name.js';
import { cellAddress } from '#src/domain/cell-address.js';
import type { Cell, Merge, SheetRow } from '../model.js';
import type { Field, FieldType, FieldValue } from '../record.js';
import type { RoledRow } from '../understand/understood.js';
import type { ColumnReading } from '../values/column.js';
import { blankRead, type CellContext, type Read } from '../values/read.js';
import { readCell } from '../values/read-cell.js';
import type { FieldSource } from './field-source.js';
import type { Slot } from './record-row.js';
import type { RowFindings } from './row-findings.js';

/** Of a column of numbers of receipts no cell comes twice. */
const mostKnown = 10_000;

/** A column and how it is read. */
export interface ColumnSpec {
  readonly name: string;
  readonly field: Field;
  readonly title: string;
  readonly column: number;
  readonly sheet: string;
  readonly reading: ColumnReading;
  /** Whether a blank cell means what stands above it. */
  readonly fillsDown: boolean;
  /** Cells of the sheet that were merged: a blank one means what stands in the first. */
  readonly merges: readonly Merge[];
  /** What a blank cell means otherwise. */
  readonly fallback: FieldValue | undefined;
  /** File references of natural persons by their names, folded. */
  readonly references: ReadonlyMap<string, string>;
}

/** A field that a column gives. */
export class ColumnSource implements FieldSource {
  readonly name: string;
  readonly field: Field;
  readonly title: string;
  readonly column: number;
  readonly #spec: ColumnSpec;
  readonly #context: ColumnContext;
  readonly #mergedFrom: ReadonlyMap<number, number>;
  readonly #known = new Map<Cell, Read>();
  /** The last filled cell above, where blank ones can mean it. */
  #above: { readonly row: SheetRow; readonly slot: Exclude<Slot, undefined> } | null = null;

  constructor(spec: ColumnSpec) {
    this.name = spec.name;
    this.field = spec.field;
    this.title = spec.title;
    this.column = spec.column;
    this.#spec = spec;
    this.#context = new ColumnContext(spec);
    this.#mergedFrom = mergedRows(spec);
  }

  take({ row }: RoledRow, findings: RowFindings): Slot {
    const cell = row.cells[this.column];
    const read = cell === undefined ? blankRead : this.#read(cell, row.index);
    if (read.kind === 'blank') return this.#blankIn(row);
    if (read.kind === 'finding') {
      findings.add(this.name, read.finding);
      this.#above = null;
      return undefined;
    }
    const slot = this.#withoutPerson(read.value, row);
    if (this.#spec.fillsDown || this.#mergedFrom.size > 0) this.#above = { row, slot };
    return slot;
  }

  end(): void {
    this.#above = null;
  }

  /** Cells of the same text are one object (`cellDecoder`): programmes and areas, which stand in many rows, are read once. */
  #read(cell: Cell, row: number): Read {
    const before = this.#known.get(cell);
    if (before !== undefined) return before;
    const read = readCell(cell, this.#context.in(row));
    const isPlaced = read.kind === 'finding';
    if (!isPlaced && this.#known.size < mostKnown) this.#known.set(cell, read);
    return read;
  }

  #blankIn(row: SheetRow): Slot {
    const above = this.#above;
    const isMeant = this.#spec.fillsDown || this.#mergedFrom.get(row.index) === above?.row.index;
    if (above === null || !isMeant) return this.#spec.fallback;
    if (typeof above.slot === 'object') return above.slot;
    const text = above.row.cells[this.column]?.text ?? '';
    const slot = { value: above.slot, text, cell: cellAddress(above.row.index, this.column) };
    this.#above = { row: above.row, slot };
    return slot;
  }

  #withoutPerson(value: FieldValue['value'], row: SheetRow): Exclude<Slot, undefined> {
    if (this.#spec.references.size === 0) return value;
    const reference = this.#spec.references.get(foldName(String(value)));
    if (reference === undefined) return value;
    return { value: reference, text: reference, cell: cellAddress(row.index, this.column) };
  }
}

/** The context of all cells of a column; one object, since a list has a million cells. */
class ColumnContext implements CellContext {
  readonly type: FieldType;
  readonly field: Field;
  readonly reading: ColumnReading;
  readonly title: string;
  readonly sheet: string;
  readonly #column: number;
  #row = 0;

  constructor({ field, reading, title, sheet, column }: ColumnSpec) {
    this.type = field.type;
    this.field = field;
    this.reading = reading;
    this.title = title;
    this.sheet = sheet;
    this.#column = column;
  }

  in(row: number): this {
    this.#row = row;
    return this;
  }

  get at(): string {
    return cellAddress(this.#row, this.#column);
  }
}

/** By row, the row in which the merged cell of the column begins. */
function mergedRows({ merges, column }: ColumnSpec): ReadonlyMap<number, number> {
  const ofColumn = merges.filter(({ firstColumn }) => firstColumn === column);
  return new Map(
    ofColumn.flatMap(({ firstRow, lastRow }) =>
      Array.from({ length: lastRow - firstRow }, (_, at): [number, number] => [firstRow + 1 + at, firstRow]),
    ),
  );
}
