import type { RecipientPaid } from '#src/domain/reporting/paid/recipients.js';
import type { Words } from '#src/messages/phrase.js';
import { recipientKindWords } from '#src/messages/words/codes.js';
import type { Column, Table } from '#src/render/table.js';
import { amountKeys } from '#src/render/totals.js';
import { titles } from '../lists/columns.js';
import {
  boundColumn,
  incomeColumns,
  liveShareColumn,
  netColumn,
  netNotes,
  payeeColumn,
  paymentsColumn,
} from '../paid-columns.js';

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
      ...netColumn,
      formula: (_row, at) => programmes.map((code) => at(programmeKey(code))).join('+') || null,
    },
    ...incomeColumns(rows),
    boundColumn('fromYear'),
    boundColumn('toYear'),
    paymentsColumn,
    liveShareColumn,
  ];
  const totals = amountKeys(columns);
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
