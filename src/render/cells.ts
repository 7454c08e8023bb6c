import type { Cents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import type { Column, LinkTarget } from './table.js';
import type { Tone } from './tone.js';

/** What a row, or a single cell in it, is there for; styles hang on it. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'header'
  | 'group'
  | 'data'
  | 'faint'
  | 'total'
  | 'note'
  | 'warning'
  | 'blank'
  | ToneRole;

/** A cell that says how urgent its row is. */
export type ToneRole = `tone-${Tone}`;

export type CellType = Column<never>['type'];

interface CellOf<Type, Value> {
  readonly type: Type;
  /** What the cell shows; for a formula its result, computed by us. */
  readonly value: Value;
  /** In English, arguments apart by commas, without the equals sign: `SUM(B5:B9)`. */
  readonly formula?: string;
  /** Where a cell differs from the role of its row. */
  readonly role?: Role;
  /** How many columns the cell covers; 1 unless told. */
  readonly span?: number;
  /** Of a title whose column has other numbers or texts than its own below it; by its column unless told. */
  readonly align?: 'left' | 'right';
  /** Name of the sheet that a click leads to. */
  readonly link?: string;
  /** The cell there, such as `D17`, or cells, such as `D17:D20`; `A1` unless told. */
  readonly linkCell?: string;
}

/** A cell of a sheet. Amounts are cents, days `YYYY-MM-DD`, percentages fractions (0.125 is 12.5 %). */
export type Cell =
  | CellOf<'text', string>
  | CellOf<'amount', Cents>
  | CellOf<'day', Day>
  | CellOf<'integer' | 'percent' | 'decimal', number>;

/** A text, shown as it is whatever it begins with: never a formula. */
export function text(
  value: string,
  more: Pick<Cell, 'role' | 'span' | 'align' | 'link' | 'linkCell'> = {},
): Cell {
  return { type: 'text', value, ...more };
}

/** An amount in cents, shown in euros; with `formula`, its result. */
export function amount(value: Cents, formula?: string): Cell {
  return { type: 'amount', value, ...optional(formula) };
}

/** A whole number that is no amount; with `formula`, its result. */
export function integer(value: number, formula?: string): Cell {
  return { type: 'integer', value, ...optional(formula) };
}

/** A share as a fraction: 0.125 is shown as 12.5 %; with `formula`, its result. */
export function percent(value: number, formula?: string): Cell {
  return { type: 'percent', value, ...optional(formula) };
}

/**
 * A number with any decimals, such as a weight. A whole one is a cell of its own kind: the number format of the others
 * would leave a mark behind it (`5.000,`).
 */
export function decimal(value: number): Cell {
  return { type: Number.isInteger(value) ? 'integer' : 'decimal', value };
}

/** The same cell, from which a click leads to what is behind it; null where nothing is. */
export function linkedTo(cell: Cell, target: LinkTarget | null | undefined): Cell {
  return target ? { ...cell, link: target.sheet, linkCell: target.cells } : cell;
}

export function day(value: Day): Cell {
  return { type: 'day', value };
}

function optional(formula: string | undefined): { formula?: string } {
  return formula === undefined ? {} : { formula };
}
