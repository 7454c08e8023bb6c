import type { Cents } from '#src/domain/cents.js';
import { paidNotes, paidWords } from '#src/messages/report/paid.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import type { Column } from '#src/render/table.js';
import { totalOfColumn } from './formulas.js';
import { titles } from './lists/columns.js';

interface Paid {
  readonly recipient: string | null;
}

/** The name of a recipient as it stands today. */
export function payeeText({ recipient }: Paid, lang: Lang): string {
  return recipient ?? paidWords.unknownRecipient[lang];
}

export function payeeColumn(): Column<Paid> {
  return { key: 'recipient', title: titles.recipient, type: 'text', value: payeeText };
}

/** What was paid, less what came back in the same year. */
export const netColumn: Column<{ readonly netCents: Cents }> = {
  key: 'netCents',
  title: paidWords.net,
  type: 'amount',
  value: ({ netCents }) => netCents,
};

type Share = { readonly share: number | null };

/** The part of what all got. */
export const shareColumn: Column<Share> = {
  key: 'share',
  title: paidWords.share,
  type: 'percent',
  value: ({ share }) => share,
};

/** The same where the column of `netColumn` has its sheet to itself, and so can be added up. */
export const liveShareColumn: Column<Share> = {
  ...shareColumn,
  formula: ({ share }, at) => (share === null ? null : `${at('netCents')}/${totalOfColumn(at('netCents'))}`),
};

export const paymentsColumn: Column<{ readonly payments: number }> = {
  key: 'payments',
  title: paidWords.payments,
  type: 'integer',
  value: ({ payments }) => payments,
};

interface Income {
  readonly incomeCents: Cents;
}

/** What came back for past years: a column only where anything did, in which only that stands. */
export function incomeColumns(rows: readonly Income[]): Column<Income>[] {
  if (rows.every(({ incomeCents }) => incomeCents === 0)) return [];
  return [
    {
      key: 'incomeCents',
      title: paidWords.income,
      type: 'amount',
      value: ({ incomeCents }) => incomeCents || null,
    },
  ];
}

/** What the amounts are, and what came back for past years where anything did. */
export function netNotes(rows: readonly Income[]): Words[] {
  return [paidNotes.net, ...(incomeColumns(rows).length > 0 ? [paidNotes.income] : [])];
}

/** The first or the last year of something. A year is no quantity: it stands as text, without a mark for thousands. */
export function boundColumn<K extends 'fromYear' | 'toYear'>(
  key: K,
): Column<{ readonly [P in K]: number | null }> {
  return {
    key,
    title: paidWords[key],
    type: 'text',
    value: ({ [key]: year }) => (year === null ? null : String(year)),
    widest: 8,
  };
}
