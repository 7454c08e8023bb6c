import { subtractCents, sumCents, type Cents } from '../../cents.js';
import { compareText } from '../../compare.js';
import { groupBy } from '../../group-by.js';
import { netPaid, shareOf, wholeOf, type NetPaid, type PaidTo, type Payee } from './paid-sum.js';

/** What one recipient got. */
export interface RecipientPaid extends Payee, NetPaid {
  /** Net, by the codes of the programmes that paid. */
  readonly programmes: Readonly<Record<string, Cents>>;
  /** The first and the last year of a payment; null where only repayments are in sight. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Of what all got together; null where that is nothing. */
  readonly share: number | null;
}

/** What each recipient got, the greatest amount first. */
export function recipientsPaid(sums: readonly PaidTo[]): RecipientPaid[] {
  const recipients = [...groupBy(sums, ({ recipientId }) => recipientId).values()].map(recipientPaid);
  const whole = wholeOf(recipients);
  return recipients
    .map((one) => ({ ...one, share: shareOf(one.netCents, whole) }))
    .toSorted((a, b) => b.netCents - a.netCents || comparePayees(a, b));
}

function recipientPaid(sums: readonly PaidTo[]): Omit<RecipientPaid, 'share'> {
  const [{ recipientId, recipient, kind } = nobody] = sums;
  const years = sums.filter(({ measure }) => measure === 'disbursed').map(({ year }) => year);
  const programmes = [...groupBy(sums, ({ programme }) => programme)].toSorted(([a], [b]) =>
    compareText(a, b),
  );
  return {
    recipientId,
    recipient,
    kind,
    programmes: Object.fromEntries(programmes.map(([programme, of]) => [programme, netPaid(of).netCents])),
    ...netPaid(sums),
    fromYear: years.length > 0 ? Math.min(...years) : null,
    toYear: years.length > 0 ? Math.max(...years) : null,
  };
}

const nobody: Payee = { recipientId: '', recipient: null, kind: null };

/** By name, so that the order is the same wherever the same was booked, whatever identifiers were drawn there. */
export function comparePayees(a: Payee, b: Payee): number {
  return compareText(a.recipient ?? '', b.recipient ?? '') || compareText(a.recipientId, b.recipientId);
}

/** One of the largest, or all others together. */
export interface LargestRow {
  /** Null: all others. */
  readonly recipientId: string | null;
  readonly recipient: string | null;
  /** How many recipients the row is made of. */
  readonly recipients: number;
  readonly netCents: Cents;
  readonly share: number | null;
}

/** The largest of `recipientsPaid`, and one row for the others, so that both together are the whole. */
export function largestOf(recipients: readonly RecipientPaid[], count: number): LargestRow[] {
  const largest = recipients.slice(0, count).filter(({ netCents }) => netCents > 0);
  const rows = largest.map(({ recipientId, recipient, netCents, share }) => ({
    recipientId,
    recipient,
    recipients: 1,
    netCents,
    share,
  }));
  const others = recipients.length - rows.length;
  if (others === 0) return rows;
  const whole = wholeOf(recipients);
  const netCents = subtractCents(whole, sumCents(rows.map((row) => row.netCents)));
  const share = shareOf(netCents, whole);
  return [...rows, { recipientId: null, recipient: null, recipients: others, netCents, share }];
}
