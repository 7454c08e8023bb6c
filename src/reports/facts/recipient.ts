import type { AliasName } from '#src/domain/master-data/naming.js';
import { recipientKindWords } from '#src/messages/words/codes.js';
import type { Shown } from '#src/render/facts.js';
import type { Table } from '#src/render/table.js';
import { textColumn, yearColumn } from '../lists/columns.js';
import { nameColumn } from '../lists/naming-columns.js';
import { paidColumns, paidTotals, type Paid, type RecipientIdentity } from '../lists/recipients.js';
import { aliasNamesFact } from './named.js';

/** What was paid under one programme in one budget year, also to recipients that were merged into this one. */
export interface RecipientPayments extends Paid {
  readonly year: number;
  readonly programme: string;
}

export interface MergedRecipient {
  readonly id: string;
  readonly name: string;
  readonly reason: string | null;
}

/** JSON of `recipient show`: the history over all programmes in one piece. */
export interface RecipientDetails extends RecipientIdentity {
  readonly aliasNameOrigins: readonly AliasName[];
  /** Those that were merged into it. */
  readonly merged: readonly MergedRecipient[];
  readonly payments: readonly RecipientPayments[];
}

export function recipientSheet(recipient: RecipientDetails): Shown {
  const { id, name, kind, aliasNameOrigins, merged, payments } = recipient;
  return {
    json: recipient,
    sheet: {
      title: { de: `Träger ${name}`, en: `Recipient ${name}` },
      facts: [
        { label: { de: 'Kennung', en: 'Identifier' }, value: () => id },
        { label: { de: 'Art', en: 'Kind' }, value: (lang) => recipientKindWords[kind][lang] },
        aliasNamesFact(aliasNameOrigins),
      ],
      tables: [(use) => use(paymentTable(payments)), (use) => use(mergedTable(merged))],
    },
  };
}

function paymentTable(rows: readonly RecipientPayments[]): Table<RecipientPayments> {
  return {
    name: 'payments',
    title: { de: 'Zahlungen', en: 'Payments' },
    rows,
    columns: [yearColumn(), textColumn('programme'), ...paidColumns],
    totals: paidTotals,
  };
}

function mergedTable(rows: readonly MergedRecipient[]): Table<MergedRecipient> {
  return {
    name: 'merged',
    title: { de: 'Mit ihm zusammengeführt', en: 'Merged into it' },
    rows,
    columns: [
      nameColumn,
      { key: 'id', title: { de: 'Kennung', en: 'Identifier' }, type: 'text', value: (row) => row.id },
      textColumn('reason'),
    ],
  };
}
