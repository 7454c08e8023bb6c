import type { Cents } from '../cents.js';
import type { Day } from '../day.js';
import type { EconomicKind } from '../economic-kind.js';
import type { Line } from '../line.js';
import { refuse } from '../refusal.js';

/** The payment that is paid back. */
export interface PaidBack {
  readonly number: string;
  readonly year: number;
  readonly date: string | null;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string;
  readonly area: string | null;
  readonly economicKind: EconomicKind;
  readonly amountCents: Cents;
  readonly reversedBy: string | null;
}

/**
 * Never more comes back than was paid, never before it was paid, and nothing of a payment that was reversed. Refuses
 * `repayment-exceeds-paid`, `repayment-before-payment`, `already-reversed`.
 * @param repaidCents what came back before
 */
export function repaymentFits(
  paid: PaidBack,
  repaidCents: Cents,
  { amountCents, date }: { amountCents: Cents; date: Day },
): void {
  const { number } = paid;
  if (paid.reversedBy !== null) refuse('already-reversed', { number, by: paid.reversedBy });
  if (paid.date !== null && date < paid.date)
    refuse('repayment-before-payment', { number, day: date, paidOn: paid.date });
  if (repaidCents + amountCents > paid.amountCents) {
    refuse('repayment-exceeds-paid', {
      number,
      paidCents: paid.amountCents,
      repaidCents,
      askedCents: amountCents,
    });
  }
}

/**
 * The money is available again where it comes back in the budget year that it was paid for; later it is income only.
 * Refuses `repayment-before-year` for an earlier budget year.
 */
export function repaymentRestores(paid: Pick<PaidBack, 'number' | 'year'>, year: number): boolean {
  if (year < paid.year) refuse('repayment-before-year', { number: paid.number, year, paidFor: paid.year });
  return year === paid.year;
}

/** The line of a repayment: where the payment stood, in the year that the repayment counts for. */
export function repaymentLine(paid: PaidBack, year: number, cents: Cents): Line {
  const { programme, municipality, track, area, economicKind } = paid;
  return { year, programme, municipality, track, area, economicKind, cents };
}
