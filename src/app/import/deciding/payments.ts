import type { Cents } from '#src/domain/cents.js';
import type { DisbursementRecorded } from '#src/domain/events/money.js';
import type { Finding } from '#src/domain/import/finding.js';
import { refuse } from '#src/domain/refusal.js';
import type { Candidate, Known, Rejected, ResolvedRecord } from '../target.js';
import { askOnce, openTracks } from './asked-once.js';
import { Notes } from './notes.js';
import { Payment } from './payment.js';
import { paidOnIn, PaymentPlaces } from './payment-places.js';
import { decided, findingAt } from './rejected.js';
import { amountFrom, neededAmount, textIn, writtenIn } from './values.js';

/**
 * The payments of a list, placed as `disbursement record` places them. A row without a purpose says so; one that tells
 * neither day, period nor year is rejected (`day-missing`). Refused are also zero, and negative amounts but in years
 * that are history. What track rows without one are of, and in a list without any day its year, is asked once.
 * @param dayTitle what a missing day is called
 */
export function decidePayments(
  records: readonly ResolvedRecord[],
  { directory }: Known,
  dayTitle: string,
): (Candidate | Rejected)[] {
  const places = new PaymentPlaces(directory);
  const notes = new Notes();
  const outcomes = records.map((record, at) =>
    decided([record], (): Candidate | Rejected => {
      const placed = places.of(record);
      if (placed === null) {
        return { records: [record], findings: [findingAt(record, 'day-missing', { title: dayTitle })] };
      }
      const cents = placed.historic ? signedAmount(record) : amountFrom(1, record);
      if (placed.historic) notes.historic(placed.programme, at);
      if (textIn(record, 'purpose') === null) notes.withoutPurpose(at);
      return new Payment(record, placed, cents);
    }),
  );
  notes.addTo(outcomes);
  const withTracks = askOnce(outcomes, 'track', openTracks);
  const isUndated = records.every((record) => paidOnIn(record) === undefined);
  return isUndated ? askOnce(withTracks, 'year', undated) : withTracks;
}

function undated({ code }: Finding): readonly string[] | null {
  return code === 'day-missing' ? [] : null;
}

/** Old lists also know negative payments. Refuses with `amount-not-positive` nothing but zero. */
function signedAmount(record: ResolvedRecord): Cents {
  const amount = neededAmount(record);
  return amount === 0 ? refuse('amount-not-positive', { text: writtenIn(record, 'amount') }) : amount;
}

/** What a payment says, for comparing; programme and municipality follow from the track. */
export function paymentContent({ lines: [line], ...paid }: DisbursementRecorded): readonly string[] {
  return [
    String(line?.year ?? ''),
    line?.track ?? '',
    line?.area ?? '',
    line?.economicKind ?? '',
    String(line?.cents ?? ''),
    paid.bookedOn ?? paid.period ?? '',
    paid.recipient,
    paid.purpose,
    paid.reference ?? '',
    paid.decision ?? '',
  ];
}
