import { accountKinds } from '#src/messages/report/area.js';
import { extractWords } from '#src/messages/report/journal.js';
import type { Column, RowLook } from '#src/render/table.js';
import {
  amountColumn,
  dayColumn,
  textColumn,
  titles,
  trackNameColumn,
  yearColumn,
} from '../lists/columns.js';
import { linksText } from '../links.js';
import type { BookingRow } from './dossier.js';

/**
 * The account of an area, line by line. Widths and order make a page of A4 that can be read, also below the other parts
 * of a dossier on one sheet.
 */
export const bookingColumns: readonly Column<BookingRow>[] = [
  textColumn('number'),
  dayColumn(),
  { key: 'kind', title: titles.kind, type: 'text', value: ({ kind }, lang) => accountKinds[kind][lang] },
  { ...textColumn('recipient'), widest: 34 },
  { ...textColumn('purpose'), title: titles.purposeOrReason, widest: 36 },
  { ...trackNameColumn(), widest: 24 },
  textColumn('programme', true),
  { ...yearColumn(), dispensable: true },
  { key: 'links', title: extractWords.links, type: 'text', value: linksText, widest: 18 },
  amountColumn(),
];

/** What was reversed, and its reversal: together they come to nothing. */
export function bookingLook({ kind, reversedBy }: BookingRow): RowLook {
  return reversedBy !== null || kind === 'reversal' ? { emphasis: 'faint' } : {};
}
