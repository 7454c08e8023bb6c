import type { Cents } from '#src/domain/cents.js';
import type { RecipientKind } from '#src/domain/codes.js';
import { recipientKindWords } from '#src/messages/words/codes.js';
import type { List } from '#src/render/list.js';
import type { Column, Table } from '#src/render/table.js';
import { centsColumn } from './columns.js';
import { aliasNamesColumn, nameColumn } from './naming-columns.js';

/** How often a recipient was paid, how much, and what came back. */
export interface Paid {
  readonly disbursements: number;
  readonly disbursedCents: Cents;
  readonly repaidCents: Cents;
}

/** Also part of what is shown of a recipient. */
export const paidColumns: readonly Column<Paid>[] = [
  {
    key: 'disbursements',
    title: { de: 'Zahlungen', en: 'Payments' },
    type: 'integer',
    value: (row) => row.disbursements,
  },
  centsColumn('disbursedCents'),
  centsColumn('repaidCents'),
];

export const paidTotals: readonly string[] = ['disbursedCents', 'repaidCents'];

/** A recipient as JSON shows it. */
export interface RecipientIdentity {
  readonly id: string;
  readonly name: string;
  readonly kind: RecipientKind;
  readonly aliasNames: readonly string[];
  /** The identifier of the recipient that it leads to; null where it stands for itself. */
  readonly mergedInto: string | null;
}

/** With what it was paid in the year; what was paid to a recipient that was merged counts where it leads to. */
export interface RecipientRow extends RecipientIdentity, Paid {}

export function recipientList(year: number, recipients: readonly RecipientRow[]): List<RecipientRow> {
  return { table: recipientTable(year, recipients), json: { year, recipients } };
}

function recipientTable(year: number, rows: readonly RecipientRow[]): Table<RecipientRow> {
  return {
    name: 'recipients',
    title: { de: `Träger ${year}`, en: `Recipients ${year}` },
    rows,
    look: ({ mergedInto }) => (mergedInto === null ? {} : { emphasis: 'faint' }),
    totals: paidTotals,
    columns: [
      nameColumn,
      { key: 'id', title: { de: 'Kennung', en: 'Identifier' }, type: 'text', value: (row) => row.id },
      {
        key: 'kind',
        title: { de: 'Art', en: 'Kind' },
        type: 'text',
        value: (row, lang) => recipientKindWords[row.kind][lang],
        dispensable: true,
      },
      ...paidColumns,
      {
        key: 'mergedInto',
        title: { de: 'Aufgegangen in', en: 'Merged into' },
        type: 'text',
        value: (row) => row.mergedInto,
        dispensable: true,
      },
      aliasNamesColumn,
    ],
  };
}
