import type { Cell, ListFile, Merge, SheetRow } from '#src/lists/model.js';
import type { Fields, ListRecord } from '#src/lists/record.js';
import type { FoundTable, GroupLabel, RowRole, UnderstoodSheet } from '#src/lists/understand/understood.js';

/** What stands in a cell of a made list; null leaves it empty. Days are marked: `{ day: '2021-03-15' }`. */
export type Written = string | number | null | { readonly day: string };

export interface MadeRow {
  readonly cells: readonly Written[];
  readonly role?: RowRole;
  readonly groups?: readonly GroupLabel[];
}

export interface MadeTable {
  /** Titles of the columns; several header rows as a list of texts. */
  readonly header: readonly (string | readonly string[])[];
  readonly rows: readonly (readonly Written[] | MadeRow)[];
  readonly sheet?: string;
  readonly titles?: readonly string[];
}

/** A table as it would be found on a sheet: header in row 1, rows from row 2 on. */
export function tableOf({ header, rows, sheet = 'Tabelle1', titles = [] }: MadeTable): FoundTable {
  const columns = header.map((levels, column) => {
    const said = typeof levels === 'string' ? [levels] : levels;
    return { column, title: said.join(' '), levels: said, hidden: false };
  });
  return {
    sheet,
    titles: titles.map((text, at) => ({ text, cell: `A${at + 1}` })),
    headerRows: [0],
    columns,
    rows: rows.map((row, at) => {
      const { cells, role = 'data', groups = [] }: MadeRow = isMadeRow(row) ? row : { cells: row };
      return { row: rowOf(cells, at + 1), role, groups };
    }),
    sumsAbove: [],
  };
}

export function fileOf(tables: readonly FoundTable[], merges: readonly Merge[] = []): ListFile {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))].map((name) => ({
    name,
    visibility: 'visible' as const,
    rows: tables.filter(({ sheet }) => sheet === name).flatMap(({ rows }) => rows.map(({ row }) => row)),
    merges,
    hiddenColumns: [],
  }));
  return { name: 'liste.xlsx', kind: 'xlsx', byteLength: 1, hash: '0'.repeat(64), sheets };
}

/** The sheet of the first table, as it would be understood. */
export function sheetOf(tables: readonly FoundTable[]): UnderstoodSheet {
  const [sheet] = fileOf(tables).sheets;
  if (!sheet) throw new Error('a sheet needs a table');
  return { sheet, tables, findings: [], grandTotals: [] };
}

/** The values of a record by field, and those that have a place of their own with it. */
export function valuesOf({ values }: ListRecord): Record<string, unknown> {
  return Object.fromEntries([...values].map(([field, { value }]) => [field, value]));
}

/** What payments have, in short. */
export const payments: Fields = {
  amount: { type: 'amount', required: true, words: ['Betrag', 'Auszahlung', 'Summe', 'amount'] },
  area: { type: 'name', required: true, words: ['Gebiet', 'Fördergebiet', 'area'], noun: 'area' },
  recipient: {
    type: 'name',
    required: false,
    words: ['Träger', 'Empfänger', 'recipient'],
    noun: 'recipient',
  },
  date: { type: 'day-or-period', required: false, words: ['Datum', 'Tag', 'date'] },
  year: { type: 'year', required: false, words: ['Jahr', 'Haushaltsjahr', 'year'] },
  purpose: { type: 'text', required: false, words: ['Zweck', 'Projekt', 'purpose'] },
  reference: { type: 'text', required: false, words: ['Nr.', 'Beleg', 'reference'] },
};

/** What budgets have, in short. */
export const budgets: Fields = {
  year: { type: 'year', required: true, words: ['Jahr', 'Haushaltsjahr', 'year'] },
  amount: { type: 'amount', required: true, words: ['Anschlag', 'Ansatz', 'Soll', 'amount'] },
  line: { type: 'text', required: false, words: ['Haushaltsstelle', 'Hst.', 'budget line'] },
  purpose: { type: 'text', required: false, words: ['Zweckbestimmung', 'purpose'] },
};

function isMadeRow(row: readonly Written[] | MadeRow): row is MadeRow {
  return !Array.isArray(row);
}

function rowOf(cells: readonly Written[], index: number): SheetRow {
  return { index, hidden: false, cells: cells.map(cellOf) };
}

function cellOf(written: Written): Cell | undefined {
  if (written === null) return undefined;
  if (typeof written === 'string') return { kind: 'text', value: written, text: written, extra: null };
  if (typeof written === 'number')
    return { kind: 'number', value: written, text: String(written), extra: null };
  return { kind: 'day', value: written.day, text: written.day, extra: null };
}
