import type { Lang } from '#src/messages/phrase.js';
import { cellText, plainWriter } from './cell-text.js';
import type { Table } from './table.js';
import { cleanLine } from './text-safety.js';

/**
 * A list for a pipe: one line for each row, fields apart by tabs, a header of titles first, numbers plain in the way of
 * the language. Totals are left out, so that a program that adds up a column counts nothing twice.
 */
export function renderTsv<Row>({ columns, rows }: Table<Row>, lang: Lang): string {
  const writer = plainWriter(lang);
  const header = columns.map(({ title }) => title[lang]);
  const body = rows.map((row) => columns.map((column) => cellText(column, row, lang, writer)));
  return [header, ...body].map((fields) => `${fields.map(cleanLine).join('\t')}\n`).join('');
}
