import type { Lang } from '#src/messages/phrase.js';
import { columnsLeftOut, renderWords } from '#src/messages/render.js';
import { plainStyle } from './style.js';
import type { Style } from './style.js';
import { isNumeric } from './table.js';
import type { Table } from './table.js';
import { indentOf, renderGrid } from './terminal-grid.js';
import { columnNeed, fitColumns } from './terminal-layout.js';
import type { ColumnNeed } from './terminal-layout.js';
import { bodyRows, footRow } from './terminal-rows.js';
import type { TextRow } from './terminal-rows.js';
import { wrap } from './terminal-text.js';

export interface TerminalOptions {
  readonly lang: Lang;
  /** The width of the terminal in characters. */
  readonly width: number;
  /** Without one the text has no colours. */
  readonly style?: Style;
}

/**
 * A list for people in a terminal: title, table, notes. Amounts are right-aligned, long texts broken into lines, and
 * where that is not enough dispensable columns are left out and named. Without a line end after the last line.
 */
export async function renderTerminal<Row>(table: Table<Row>, options: TerminalOptions): Promise<string> {
  const { lang, width, style = plainStyle } = options;
  const foot = footRow(table, lang);
  const rows = [...bodyRows(table, lang), ...(foot === null ? [] : [foot])];
  const { shown, leftOut } = fitColumns(columnNeeds(table, rows, lang), width);
  const columns = table.columns.map(({ title, type }) => ({
    title: title[lang],
    isNumeric: isNumeric(type),
  }));
  const body =
    rows.length === 0 ? renderWords.noRows[lang] : await renderGrid({ columns, rows, shown }, style);
  const titles = leftOut.map((column) => columns[column]?.title ?? '');
  const notes = [
    ...(rows.length > 0 && titles.length > 0 ? [columnsLeftOut[lang]({ titles })] : []),
    ...(table.notes ?? []).map((note) => note[lang]),
  ];
  const below = notes.flatMap((note) => wrap(note, width)).map((line) => style.dim(line));
  return [style.bold(table.title[lang]), '', body, ...(below.length > 0 ? ['', ...below] : [])].join('\n');
}

function columnNeeds<Row>({ columns }: Table<Row>, rows: readonly TextRow[], lang: Lang): ColumnNeed[] {
  return columns.map(({ title, type, dispensable = false }, column) => {
    const texts = rows.map(({ texts: row, look }) => indentOf(look, column) + (row[column] ?? ''));
    return { ...columnNeed(texts, title[lang], type === 'text'), dispensable };
  });
}
