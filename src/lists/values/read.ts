import { firstYear, lastYear } from '#src/domain/day.js';
import type { Finding, FindingFacts } from '#src/domain/import/finding.js';
import type { Cell } from '../model.js';
import type { Field, FieldType, FieldValues } from '../record.js';
import type { ColumnReading } from './column.js';

/** What a cell is read as, and where it stands. */
export interface CellContext<T extends FieldType = FieldType> {
  readonly type: T;
  readonly field: Field;
  readonly reading: ColumnReading;
  readonly title: string;
  readonly sheet: string;
  readonly at: string;
}

/** What came of one cell. */
export type Read<T extends FieldType = FieldType> =
  | {
      readonly kind: 'value';
      readonly value: FieldValues[T];
      /** As it was read, for people: `1.234,56 €`, `2021-03-15`. */
      readonly reading: string;
    }
  | { readonly kind: 'blank' }
  | NoticedRead;

export interface NoticedRead {
  readonly kind: 'finding';
  readonly finding: Finding;
}

export const blankRead = { kind: 'blank' } as const;

/** Findings at a cell of which there is nothing more to say than the title of its column. */
type PlainCode = {
  [C in keyof FindingFacts]: { title: string } extends FindingFacts[C] ? C : never;
}[keyof FindingFacts];

/** The cell could not be read. */
export function noticed(code: PlainCode, cell: Cell, context: CellContext): NoticedRead {
  const { title } = context;
  return { kind: 'finding', finding: { code, facts: { title }, ...whereAndWhat(cell, context) } };
}

/** A year that the ledger does not know: more likely a slip than meant. */
export function outOfRange(cell: Cell, context: CellContext): NoticedRead {
  const facts = { title: context.title, firstYear, lastYear };
  return { kind: 'finding', finding: { code: 'year-out-of-range', facts, ...whereAndWhat(cell, context) } };
}

/** The parts that every finding at a cell has. */
export function whereAndWhat(
  cell: Cell,
  { sheet, at }: CellContext,
): Pick<Finding, 'place' | 'text' | 'reading'> {
  return { place: { sheet, cell: at }, text: cell.text, reading: null };
}
