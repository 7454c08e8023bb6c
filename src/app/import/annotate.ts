import type { ListPlace } from '#src/domain/import/finding.js';
import type { Cell, Sheet, SheetRow } from '#src/lists/model.js';
import type { CopiedCell, CopiedRow, MarkedCopy } from '#src/render/marked-copy.js';
import type { WorkbookProperties } from '#src/render/workbook.js';
import { annotatedCopy, type CellPlace } from '#src/reports/import/annotated-copy.js';
import type { ImportSession } from './session.js';

/**
 * Describes a copy of a list with the doubtful cells marked: values only, without formulas, macros and links. Sheets,
 * rows and columns that the list hides are shown, so that every mark can be reached.
 */
export function annotateList(
  { file, checked: { findings }, list }: Pick<ImportSession, 'file' | 'checked' | 'list'>,
  lang: WorkbookProperties['lang'],
): MarkedCopy {
  const tables = list?.interpretation.tables.map(({ table }) => table) ?? [];
  const headers = file.sheets.map(
    ({ name }) => new Set(tables.filter(({ sheet }) => sheet === name).flatMap((table) => table.headerRows)),
  );
  const sheets = file.sheets.map((sheet, at) => ({
    name: sheet.name,
    headerRows: headers[at] ?? new Set(),
    isFaint: sheet.visibility !== 'visible',
    rows: copiedRows(sheet),
  }));
  const locate = (place: ListPlace): CellPlace | null => locateIn({ sheets: file.sheets, headers }, place);
  return annotatedCopy({ file: file.name, hash: file.hash, findings, sheets, locate }, lang);
}

/** Made anew for each reading, one row at a time: the list itself is in memory already. */
function copiedRows({ rows }: Sheet): Iterable<CopiedRow> {
  return {
    *[Symbol.iterator]() {
      for (const { index, cells } of rows) {
        yield { index, cells: cells.map((cell) => (cell === undefined ? undefined : copied(cell))) };
      }
    },
  };
}

function copied({ kind, value, text, extra }: Cell): CopiedCell {
  const format = extra?.format ?? null;
  if (kind === 'number' && typeof value === 'number') return { kind, value, format };
  if (kind === 'boolean' && typeof value === 'boolean') return { kind, value, format };
  if (kind === 'day') return { kind, value: String(value), format };
  // A formula without a value shows itself: as a text it computes nothing.
  return {
    kind: 'text',
    value: kind === 'no-value' ? `=${String(value)}` : textOf(value, text),
    format: null,
  };
}

function textOf(value: Cell['value'], shown: string): string {
  return typeof value === 'string' ? value : shown;
}

/** Letters of a column, the number of a row, or both. */
const address = /^([A-Z]{0,3})(\d{0,7})$/u;

function locateIn(
  {
    sheets,
    headers,
  }: { readonly sheets: readonly Sheet[]; readonly headers: readonly ReadonlySet<number>[] },
  { sheet: name, cell }: ListPlace,
): CellPlace | null {
  const sheet = sheets.findIndex((one) => one.name === name);
  const rows = sheets[sheet]?.rows;
  const [, letters = '', digits = ''] = (cell === null ? null : address.exec(cell)) ?? [];
  if (rows === undefined || `${letters}${digits}` === '') return null;
  const column = letters === '' ? null : columnOf(letters);
  if (digits === '') return column === null ? null : titleOf(rows, column, { sheet, header: headers[sheet] });
  const row = Number(digits) - 1;
  if (column !== null) return { sheet, row, column };
  const first = rowWith(rows, row)?.cells.findIndex((one) => one !== undefined) ?? -1;
  return first < 0 ? null : { sheet, row, column: first };
}

/** The cell that a whole column goes by: the lowest of its titles, else the first that is filled. */
function titleOf(
  rows: readonly SheetRow[],
  column: number,
  { sheet, header }: { readonly sheet: number; readonly header: ReadonlySet<number> | undefined },
): CellPlace | null {
  const filled = rows.filter(({ cells }) => cells[column] !== undefined);
  const title = filled.findLast(({ index }) => header?.has(index)) ?? filled[0];
  return title === undefined ? null : { sheet, row: title.index, column };
}

/** By halving: a list has as many findings as rows, at worst. */
function rowWith(rows: readonly SheetRow[], index: number): SheetRow | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rows[middle]?.index ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.index === index ? rows[low] : undefined;
}

/** From 0: `A` is 0, `AA` is 26. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
