import { zeroCents } from '#src/domain/cents.js';
import type { DisbursementRecorded } from '#src/domain/events/money.js';
import { paymentsByHand, type PaymentByHand } from '#src/store/queries/payments-by-hand.js';
import type { Candidate, FindRecorded } from '../target.js';

/** What two payments are compared by. */
type Payment = Omit<PaymentByHand, 'number'>;

/** How two payments are the same: by what they are and when they were paid, else by their reference in one year. */
const likenesses: readonly ((payment: Payment) => string | null)[] = [
  ({ recipient, amountCents, paidOn, track, area }) =>
    [recipient, amountCents, paidOn, track, area].join('\u0000'),
  ({ recipient, amountCents, reference, year }) =>
    reference === null ? null : [recipient, amountCents, reference, year].join('\u0000'),
];

/**
 * Finds payments that somebody has recorded by hand already: same recipient, amount and time on the same track and in
 * the same area (a programme has its own tracks), or same recipient, amount and reference in one budget year. Each
 * booking is found for one row only.
 */
export const findRecordedPayments: FindRecorded = async (candidates, { reader, recipients }) => {
  const found = new Map<Candidate, string>();
  const taken = new Set<string>();
  const byHand = (await paymentsByHand(reader, yearsAround(candidates))).map((payment) => ({
    ...payment,
    recipient: recipients.standingId(payment.recipient),
  }));
  for (const likeness of likenesses) {
    const waiting = waitingBy(likeness, byHand);
    if (waiting.size === 0) continue;
    for (const candidate of candidates) {
      if (found.has(candidate)) continue;
      const number = takeFirst(waiting.get(likeness(paymentOf(candidate)) ?? '') ?? [], taken);
      if (number !== undefined) found.set(candidate, number);
    }
  }
  return found;
};

/** The first that no other row is yet, which is this row's from now on. */
function takeFirst(numbers: string[], taken: Set<string>): string | undefined {
  let number = numbers.pop();
  while (number !== undefined && taken.has(number)) number = numbers.pop();
  if (number !== undefined) taken.add(number);
  return number;
}

/** The numbers of payments that are alike, the first last. */
function waitingBy(
  likeness: (payment: Payment) => string | null,
  payments: readonly PaymentByHand[],
): Map<string, string[]> {
  const waiting = new Map<string, string[]>();
  for (const payment of payments.toReversed()) {
    const key = likeness(payment);
    const same = key === null ? undefined : waiting.get(key);
    if (same) same.push(payment.number);
    else if (key !== null) waiting.set(key, [payment.number]);
  }
  return waiting;
}

/** A day in January may have been counted for either year. */
function yearsAround(candidates: readonly Candidate[]): number[] {
  const years = new Set<number>();
  for (const { figures } of candidates) {
    for (const { year } of figures)
      if (year !== null)
        years
          .add(year - 1)
          .add(year)
          .add(year + 1);
  }
  return [...years];
}

function paymentOf({ drafts: [{ data }] }: Candidate): Payment {
  const { lines, bookedOn, period, recipient, reference } = data as DisbursementRecorded; // only of payments
  const [line] = lines;
  return {
    year: line?.year ?? 0,
    track: line?.track ?? '',
    area: line?.area ?? null,
    recipient,
    amountCents: line?.cents ?? zeroCents,
    paidOn: bookedOn ?? period ?? '',
    reference,
  };
}
