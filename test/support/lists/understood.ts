import type { Sheet } from '#src/lists/model.js';
import { understandSheet } from '#src/lists/understand/understand-sheet.js';
import type {
  FoundTable,
  RowRole,
  SheetDecisions,
  UnderstoodSheet,
} from '#src/lists/understand/understood.js';
import { sheetOf, type Written } from './sheet-of.js';

export const undecided: SheetDecisions = {
  header: null,
  skipRowsWith: [],
  dataRowsWith: [],
  sumWords: [],
  fillDown: [],
};

/** A sheet, or what one is made of, understood. */
export function understood(
  given: Sheet | readonly (readonly Written[])[],
  decisions = undecided,
): UnderstoodSheet {
  return understandSheet('rows' in given ? given : sheetOf(given), decisions);
}

/** The only table of a sheet. */
export function onlyTable(given: Sheet | readonly (readonly Written[])[], decisions = undecided): FoundTable {
  const [table, ...others] = understood(given, decisions).tables;
  if (table === undefined || others.length > 0) throw new Error('the sheet has no table, or several');
  return table;
}

/** Header rows as Excel counts them, from 1. */
export function headersOf({ tables }: UnderstoodSheet): number[][] {
  return tables.map(({ headerRows }) => headerRows.map((row) => row + 1));
}

export function titlesOf({ columns }: FoundTable): string[] {
  return columns.map(({ title }) => title);
}

/** The role of each row, from the first below the header. */
export function rolesOf({ rows }: FoundTable): RowRole[] {
  return rows.map(({ role }) => role);
}

/** The first texts of the rows of data. */
export function dataOf({ rows }: FoundTable): string[] {
  return rows.flatMap(({ role, row }) =>
    role === 'data' ? [row.cells.find((cell) => cell !== undefined)?.text ?? ''] : [],
  );
}

/** The labels that hold for the rows of data of the only table, joined. */
export function groupPathsOf(grid: readonly (readonly Written[])[]): string[] {
  return onlyTable(grid).rows.flatMap(({ role, groups }) =>
    role === 'data' ? [groups.map(({ text }) => text).join(' > ')] : [],
  );
}
