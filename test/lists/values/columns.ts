import type { Cell, CellKind } from '#src/lists/model.js';
import type { Field, FieldType } from '#src/lists/record.js';
import type { ColumnCells } from '#src/lists/values/cells.js';
import { plainDays, undecided, type ColumnDecisions, type ColumnReading } from '#src/lists/values/column.js';
import type { Read } from '#src/lists/values/read.js';
import { readCell } from '#src/lists/values/read-cell.js';
import { readingOf } from '#src/lists/values/reading.js';

/** A text, a number, or a cell made by one of the functions below. */
export type Written = string | number | Cell;

export const plainField: Field = { type: 'text', required: false, words: [] };

export const asPlain: ColumnReading = { numbers: null, days: plainDays, scale: 1, round: false };

export function ofKind(kind: CellKind, value: string | number | boolean, format: string | null = null): Cell {
  const extra = format === null ? null : { format, formula: null, comment: null };
  return { kind, value, text: String(value), extra };
}

export function cellOf(written: Written): Cell {
  if (typeof written === 'object') return written;
  return ofKind(typeof written === 'string' ? 'text' : 'number', written);
}

/** A column D from row 2 on. */
export function column(cells: readonly Written[], title = 'Betrag'): ColumnCells {
  return {
    sheet: 'Liste',
    title,
    cells: cells.map((written, row) => ({ cell: cellOf(written), at: `D${row + 2}` })),
  };
}

/** Reads one cell on its own, as D2. */
export function read<T extends FieldType>(
  type: T,
  written: Written,
  reading: Partial<ColumnReading> = {},
  field: Field = plainField,
): Read<T> {
  const context = {
    type,
    field,
    reading: { ...asPlain, ...reading },
    title: 'Betrag',
    sheet: 'Liste',
    at: 'D2',
  };
  return readCell(cellOf(written), context);
}

/** Reads a whole column by its evidence: each value, `null` for a blank, the code of what was noticed. */
export function readAll(
  type: FieldType,
  cells: readonly Written[],
  options: Partial<ColumnDecisions> & { readonly title?: string } = {},
): readonly (string | number | null)[] {
  const { title = 'Betrag', ...decisions } = options;
  const all = column(cells, title);
  const { reading } = readingOf(all, type, { ...undecided, ...decisions });
  return [...all.cells].map(({ cell, at }) => {
    const one = readCell(cell, { type, field: plainField, reading, title, sheet: all.sheet, at });
    if (one.kind === 'value') return one.value;
    return one.kind === 'blank' ? null : one.finding.code;
  });
}

/** The codes that are said about a column, or asked. */
export function saidOf(
  type: FieldType,
  cells: readonly Written[],
  options: Partial<ColumnDecisions> & { readonly title?: string } = {},
): readonly string[] {
  const { title = 'Betrag', ...decisions } = options;
  return readingOf(column(cells, title), type, { ...undecided, ...decisions }).findings.map(
    ({ code }) => code,
  );
}
