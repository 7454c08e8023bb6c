import type { Cents } from '../../cents.js';
import { groupBy } from '../../group-by.js';
import { netPaid, type PaidTo } from './paid-sum.js';

/** A row of an answer to Parliament. */
export interface AnswerRow {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string | null;
  readonly area: string | null;
  /** Whether recipient and purpose are not for publishing; both are null then. */
  readonly withheld: boolean;
  readonly recipientId: string | null;
  readonly recipient: string | null;
  readonly purpose: string | null;
  /** Paid, less what came back in the same year. */
  readonly amountCents: Cents;
  /** What came back in this year for earlier ones. */
  readonly incomeCents: Cents;
}

/**
 * Payments by year, track, area, recipient and purpose; what comes to nothing is left out.
 *
 * `publish` names no private person: of whoever is not known to be an organisation, recipient and purpose are withheld (a
 * purpose can name a person too), and all such payments of one year, track and area are one row. So neither a name, nor a
 * file reference, nor how many persons there were, nor what each of several got can be read from it; the amounts stay, and
 * with them every total. One person alone in a year, track and area still has its amount to itself, without a name.
 */
export function answerRows(sums: readonly PaidTo[], { publish }: { readonly publish: boolean }): AnswerRow[] {
  const isWithheld = ({ mayBePerson }: PaidTo): boolean => publish && mayBePerson;
  const rows = groupBy(sums, (sum) => {
    const place = [sum.year, sum.programme, sum.municipality, sum.track, sum.area];
    return JSON.stringify(isWithheld(sum) ? place : [...place, sum.recipientId, sum.purpose]);
  });
  return [...rows.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const row = answerRow(together, first, isWithheld(first));
    return row.amountCents === 0 && row.incomeCents === 0 ? [] : [row];
  });
}

function answerRow(together: readonly PaidTo[], first: PaidTo, withheld: boolean): AnswerRow {
  const { year, programme, municipality, track, area, recipientId, recipient, purpose } = first;
  const { netCents, incomeCents } = netPaid(together);
  return {
    year,
    programme,
    municipality,
    track,
    area,
    withheld,
    recipientId: withheld ? null : recipientId,
    recipient: withheld ? null : recipient,
    purpose: withheld ? null : purpose,
    amountCents: netCents,
    incomeCents,
  };
}
