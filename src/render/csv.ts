import type { Lang } from '#src/messages/phrase.js';
import { cellText, plainWriter } from './cell-text.js';
import { pagesOfRows } from './rows.js';
import type { AnyTable, Column } from './table.js';
import { cleanCellText } from './text-safety.js';

/** Which programs the file is for: German Excel (`;` and `1234,56`) or others (`,` and `1234.56`). */
export type CsvStyle = 'de' | 'en';

export interface CsvOptions {
  readonly lang: Lang;
  readonly style: CsvStyle;
}

const BYTE_ORDER_MARK = '\uFEFF';
const SEPARATORS: Readonly<Record<CsvStyle, string>> = { de: ';', en: ',' };

/**
 * A list as CSV of RFC 4180, piece by piece: CRLF, quotes where needed, a byte order mark so that Excel reads UTF-8. The header has the
 * titles of the language, in English style the keys. Texts that a spreadsheet would take for a formula are
 * defused. Totals are left out, so that a program that adds up a column counts nothing twice.
 */
export async function* csvPieces<Row>(
  table: AnyTable<Row>,
  options: CsvOptions,
): AsyncGenerator<string, void> {
  yield csvHead(table, options);
  const lines = csvLines(table, options);
  for await (const page of pagesOfRows(table.rows)) yield lines(page);
}

type Columns<Row> = Pick<AnyTable<Row>, 'columns'>;

function csvHead<Row>({ columns }: Columns<Row>, { lang, style }: CsvOptions): string {
  const titles = columns.map(({ key, title }) => (style === 'en' ? key : title[lang]));
  return `${BYTE_ORDER_MARK}${lineOf(titles, SEPARATORS[style])}`;
}

function csvLines<Row>({ columns }: Columns<Row>, { lang, style }: CsvOptions) {
  const writer = plainWriter(style);
  const separator = SEPARATORS[style];
  return (rows: readonly Row[]): string =>
    rows
      .map((row) =>
        lineOf(
          columns.map((column) => fieldText(column, cellText(column, row, lang, writer))),
          separator,
        ),
      )
      .join('');
}

function lineOf(fields: readonly string[], separator: string): string {
  return `${fields.map((field) => quoted(field, separator)).join(separator)}\r\n`;
}

function fieldText<Row>({ type }: Column<Row>, text: string): string {
  return type === 'text' ? defused(text) : text;
}

const RISKY_START = /^[=+\-@\p{Control}]/u;
const PLAIN_NUMBER = /^[+-]?\d[\d.,]*$/u;

/** Without control characters; with an apostrophe in front where a spreadsheet would compute instead of show. */
function defused(text: string): string {
  const clean = cleanCellText(text);
  const isRisky = RISKY_START.test(text) || RISKY_START.test(clean);
  return isRisky && !PLAIN_NUMBER.test(clean) ? `'${clean}` : clean;
}

/** Blanks at an end are quoted too: some readers drop them otherwise. */
function quoted(field: string, separator: string): string {
  const needsQuotes = field.includes(separator) || /["\n]|^\s|\s$/u.test(field);
  return needsQuotes ? `"${field.replaceAll('"', '""')}"` : field;
}
