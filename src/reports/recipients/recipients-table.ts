import type { RecipientPaid } from '#src/domain/reporting/paid/recipients.js';
import { paidWords } from '#src/messages/report/paid.js';
import { recipientsWords } from '#src/messages/report/recipients.js';
import type { Words } from '#src/messages/phrase.js';
import { recipientKindWords } from '#src/messages/words/codes.js';
import type { Column, Table } from '#src/render/table.js';
import { totalOfColumn } from '../formulas.js';
import { titles } from '../lists/columns.js';
import { incomeColumns, netNotes, payeeColumn, yearTextColumn } from '../paid-columns.js';

/** What each recipient got, with a column for every programme that paid. */
export function recipientTable(title: Words, rows: readonly RecipientPaid[]): Table<RecipientPaid> {
  const programmes = [...new Set(rows.flatMap((row) => Object.keys(row.programmes)))].toSorted();
  const columns: readonly Column<RecipientPaid>[] = [
    payeeColumn(),
    {
      key: 'kind',
      title: titles.kind,
      type: 'text',
      value: ({ kind }, lang) => (kind === null ? null : recipientKindWords[kind][lang]),
      dispensable: true,
    },
    ...programmes.map(programmeColumn),
    {
      key: 'netCents',
      title: paidWords.net,
      type: 'amount',
      value: ({ netCents }) => netCents,
      formula: (_row, at) => programmes.map((code) => at(programmeKey(code))).join('+') || null,
    },
    ...incomeColumns(rows),
    yearTextColumn('fromYear', recipientsWords.from),
    yearTextColumn('toYear', recipientsWords.to),
    { key: 'payments', title: recipientsWords.payments, type: 'integer', value: ({ payments }) => payments },
    {
      key: 'share',
      title: recipientsWords.share,
      type: 'percent',
      value: ({ share }) => share,
      formula: ({ share }, at) =>
        share === null ? null : `${at('netCents')}/${totalOfColumn(at('netCents'))}`,
    },
  ];
  const totals = columns.filter(({ type }) => type === 'amount').map(({ key }) => key);
  return { name: 'recipients', title, rows, columns, totals, notes: netNotes(rows) };
}

function programmeColumn(code: string): Column<RecipientPaid> {
  return {
    key: programmeKey(code),
    title: { de: code, en: code },
    type: 'amount',
    value: ({ programmes }) => programmes[code] || null,
    dispensable: true,
  };
}

function programmeKey(code: string): string {
  return `programmes.${code}`;
}
