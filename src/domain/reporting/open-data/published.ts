import { subtractCents, sumCents, type Cents } from '../../cents.js';
import { compareText } from '../../compare.js';
import type { DayOrPeriod } from '../../day-or-period.js';
import { groupBy } from '../../group-by.js';

interface Place {
  /** The budget year. */
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string;
  readonly area: string | null;
}

interface Amounts {
  /** Nothing, once the payment is reversed: what came back of it still counts then. */
  readonly paidCents: Cents;
  /** What came back in the same budget year. */
  readonly repaidCents: Cents;
  /** What came back in later years. */
  readonly returnedCents: Cents;
}

/** A payment with what came back of it. */
export interface CountedPayment extends Place, Amounts {
  readonly number: string;
  readonly hash: string;
  readonly date: DayOrPeriod;
  readonly recipientId: string;
  /** Null where it is not known yet. */
  readonly recipient: string | null;
  /** Whether nobody can say that the recipient is an organisation. */
  readonly mayBePerson: boolean;
  readonly purpose: string;
  /** When the last of it was recorded, as the clocks claimed it. */
  readonly modifiedAt: string;
}

/** One row of what is published. */
export interface PublishedGrant extends Place, Amounts {
  /** The same whenever and wherever it is published. */
  readonly identifier: string;
  /** Whether it is of private persons: date, recipient and purpose are null then. */
  readonly withheld: boolean;
  readonly date: DayOrPeriod | null;
  readonly recipientId: string | null;
  readonly recipient: string | null;
  readonly purpose: string | null;
  /** Paid, less what came back in the same year: what overview and status count. */
  readonly amountCents: Cents;
  /** Null of persons: it would tell the day of the last payment, or one near it. */
  readonly modifiedAt: string | null;
}

interface Identifying {
  /** What makes the numbers of this ledger differ from those of every other. */
  readonly prefix: string;
  /** Numbers that a copied database gave out twice. */
  readonly shared: ReadonlySet<string>;
}

/**
 * Payments as they are published, in the order of years, days and identifiers; what comes to nothing is left out. Payments to
 * whoever may be a private person stand in one row for each year, track and area, as in an answer to Parliament: neither a name
 * nor a day nor how many there were can be read from it, and the totals stay.
 */
export function publishedGrants(
  payments: readonly CountedPayment[],
  { prefix, shared }: Identifying,
): PublishedGrant[] {
  const named = payments.filter(({ mayBePerson }) => !mayBePerson);
  const persons = groupBy(
    payments.filter(({ mayBePerson }) => mayBePerson),
    (one) => JSON.stringify([one.year, one.programme, one.municipality, one.track, one.area]),
  );
  const grants = [
    ...named.map((payment) => ofOrganisation(payment, `${prefix}-${numberOf(payment, shared)}`)),
    ...[...persons.values()].flatMap((together) => ofPersons(together, prefix)),
  ];
  return grants
    .filter(({ amountCents, returnedCents }) => amountCents !== 0 || returnedCents !== 0)
    .toSorted(
      (a, b) =>
        a.year - b.year ||
        compareText(a.date ?? '~', b.date ?? '~') ||
        compareText(a.identifier, b.identifier),
    );
}

function numberOf({ number, hash }: CountedPayment, shared: ReadonlySet<string>): string {
  return shared.has(number) ? `${number}-${hash.slice(0, 8)}` : number;
}

function ofOrganisation(payment: CountedPayment, identifier: string): PublishedGrant {
  const { number: _number, hash: _hash, mayBePerson: _organisation, ...grant } = payment;
  const amountCents = subtractCents(grant.paidCents, grant.repaidCents);
  return { ...grant, identifier, withheld: false, amountCents };
}

function ofPersons(together: readonly CountedPayment[], prefix: string): PublishedGrant[] {
  const [first] = together;
  if (first === undefined) return [];
  const { year, programme, municipality, track, area } = first;
  const sum = (key: keyof Amounts): Cents => sumCents(together.map((payment) => payment[key]));
  const [paidCents, repaidCents, returnedCents] = [
    sum('paidCents'),
    sum('repaidCents'),
    sum('returnedCents'),
  ];
  return [
    {
      identifier: [prefix, year, programme, municipality, track, area, 'persons']
        .filter((part) => part !== null)
        .join('-'),
      withheld: true,
      year,
      programme,
      municipality,
      track,
      area,
      date: null,
      recipientId: null,
      recipient: null,
      purpose: null,
      paidCents,
      repaidCents,
      returnedCents,
      amountCents: subtractCents(paidCents, repaidCents),
      modifiedAt: null,
    },
  ];
}
