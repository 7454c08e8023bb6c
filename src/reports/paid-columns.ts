import type { Cents } from '#src/domain/cents.js';
import { paidNotes, paidWords } from '#src/messages/report/paid.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import type { Column } from '#src/render/table.js';
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

/** A year is no quantity: it stands as text, without a mark for thousands. */
export function yearTextColumn<K extends string>(
  key: K,
  title: Words,
): Column<{ readonly [P in K]: number | null }> {
  return {
    key,
    title,
    type: 'text',
    value: ({ [key]: year }) => (year === null ? null : String(year)),
    widest: 8,
  };
}
