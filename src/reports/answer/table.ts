import { withheldText } from '#src/messages/report/answer.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column, Table } from '#src/render/table.js';
import { amountColumn, areaNameColumn, titles, trackNameColumn, yearColumn } from '../lists/columns.js';
import { incomeColumns, netNotes, payeeText } from '../paid-columns.js';
import type { NamedAnswerRow } from './rows.js';

/** Payments by year, area, track, recipient and purpose. */
export function answerTable(title: Words, rows: readonly NamedAnswerRow[]): Table<NamedAnswerRow> {
  const income = incomeColumns(rows);
  const columns: readonly Column<NamedAnswerRow>[] = [
    yearColumn(),
    areaNameColumn(),
    trackNameColumn(),
    {
      key: 'recipient',
      title: titles.recipient,
      type: 'text',
      value: (row, lang) => (row.withheld ? withheldText[lang] : payeeText(row, lang)),
    },
    {
      key: 'purpose',
      title: titles.purpose,
      type: 'text',
      value: ({ withheld, purpose }, lang) => (withheld ? withheldText[lang] : purpose),
    },
    amountColumn(),
    ...income,
  ];
  const totals = ['amountCents', ...income.map(({ key }) => key)];
  return { name: 'payments', title, rows, columns, totals, notes: netNotes(rows) };
}
