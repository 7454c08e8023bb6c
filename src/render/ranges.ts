import { columnLetters } from '#src/domain/cell-address.js';

/** Cells below each other in one column of a sheet. */
export interface CellRange {
  readonly sheet: string;
  /** From 0. */
  readonly column: number;
  /** Row numbers as Excel shows them, from 1, both included. */
  readonly first: number;
  readonly last: number;
}

/** The range as formulas of its own sheet write it: `D7:D20`, or `D7` for a single cell. */
export function inSheet({ column, first, last }: CellRange): string {
  const letters = columnLetters(column);
  return first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;
}

/** The range as formulas of any sheet and charts write it: `'Zuteilung 2027'!$D$7:$D$20`. */
export function fromAnywhere({ sheet, column, first, last }: CellRange): string {
  const start = `$${columnLetters(column)}$${first}`;
  const end = first === last ? '' : `:$${columnLetters(column)}$${last}`;
  return `${quotedSheetName(sheet)}!${start}${end}`;
}

/** A sheet's name as formulas write it: an apostrophe in it is doubled. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The formula that adds up cells of its own sheet. */
export function sum(range: CellRange): string {
  return `SUM(${inSheet(range)})`;
}
