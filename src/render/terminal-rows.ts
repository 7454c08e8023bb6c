import type { Lang } from '#src/messages/phrase.js';
import { renderWords } from '#src/messages/render.js';
import { cellText, readableWriter } from './cell-text.js';
import type { RowLook, Table } from './table.js';
import { cleanLine } from './text-safety.js';
import { columnTotal } from './totals.js';

/** A row as text, column by column, before it is fitted into the terminal. */
export interface TextRow {
  readonly texts: readonly string[];
  readonly look: RowLook;
}

/** The rows of a table as people read them, without its foot row. */
export function bodyRows<Row>(table: Table<Row>, lang: Lang): TextRow[] {
  const writer = readableWriter(lang);
  return table.rows.map((row) => ({
    texts: table.columns.map((column) => cleanLine(cellText(column, row, lang, writer))),
    look: table.look?.(row) ?? {},
  }));
}

/** The foot row, labelled in the first column; `null` for a table without totals or rows. */
export function footRow<Row>(table: Table<Row>, lang: Lang): TextRow | null {
  if (table.rows.length === 0 || (table.totals ?? []).length === 0) return null;
  const { amount } = readableWriter(lang);
  const texts = table.columns.map((column, index) => {
    const total = columnTotal(table, column, lang);
    if (total !== null) return amount(total);
    return index === 0 ? renderWords.total[lang] : '';
  });
  return { texts, look: { emphasis: 'total' } };
}
