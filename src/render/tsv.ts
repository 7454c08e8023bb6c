import type { Lang } from '#src/messages/phrase.js';
import { cellText, plainWriter } from './cell-text.js';
import { pagesOfRows } from './rows.js';
import type { AnyTable } from './table.js';
import { cleanLine } from './text-safety.js';

/**
 * A list for a pipe, piece by piece: one line for each row, fields apart by tabs, a header of titles first, numbers plain in the way of
 * the language. Totals are left out, so that a program that adds up a column counts nothing twice.
 */
export async function* tsvPieces<Row>(table: AnyTable<Row>, lang: Lang): AsyncGenerator<string, void> {
  yield tsvHead(table, lang);
  const lines = tsvLines(table, lang);
  for await (const page of pagesOfRows(table.rows)) yield lines(page);
}

type Columns<Row> = Pick<AnyTable<Row>, 'columns'>;

function tsvHead<Row>({ columns }: Columns<Row>, lang: Lang): string {
  return lineOf(columns.map(({ title }) => title[lang]));
}

function tsvLines<Row>({ columns }: Columns<Row>, lang: Lang) {
  const writer = plainWriter(lang);
  return (rows: readonly Row[]): string =>
    rows.map((row) => lineOf(columns.map((column) => cellText(column, row, lang, writer)))).join('');
}

function lineOf(fields: readonly string[]): string {
  return `${fields.map(cleanLine).join('\t')}\n`;
}
