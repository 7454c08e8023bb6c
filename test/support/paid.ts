import * as fc from 'fast-check';
import { cents } from '#src/domain/cents.js';
import type { PaidTo } from '#src/domain/reporting/paid/paid-sum.js';
import { sum } from './sums.js';

/** A payment of whole euros to an organisation, unless told otherwise. */
export function paidTo(recipient: string, euros: number, of: Partial<PaidTo> = {}): PaidTo {
  return {
    ...sum('disbursed', euros, { track: 'quartierszentren', area: 'grohn' }),
    recipientId: recipient.toLowerCase(),
    recipient,
    kind: 'organisation',
    mayBePerson: false,
    purpose: 'Sprachcafé',
    payments: 1,
    ...of,
  };
}

/** A person, who goes by a file reference. */
export const person = { kind: 'file-reference', mayBePerson: true } as const;

/** Payments and repayments of few recipients, purposes and places, so that many meet. */
export const somePayments: fc.Arbitrary<PaidTo[]> = fc.array(
  fc
    .record({
      recipient: fc.constantFrom('Anna', 'Bert', 'Cora', 'Dora'),
      amount: fc.integer({ min: -500, max: 5_000 }),
      year: fc.integer({ min: 2024, max: 2028 }),
      programme: fc.constantFrom('llq', 'win'),
      area: fc.constantFrom(null, 'grohn', 'tenever'),
      purpose: fc.constantFrom('Sprachcafé', 'SPRACHCAFE', 'Miete', 'ohne Angabe', '…'),
      measure: fc.constantFrom('disbursed', 'disbursed', 'repaid', 'income'),
      mayBePerson: fc.boolean(),
    })
    .map(({ recipient, amount, ...of }) =>
      paidTo(recipient, 0, { ...of, cents: cents(amount), track: `${of.programme}-schiene` }),
    ),
  { maxLength: 40 },
);

/** What was paid, less what came back in the same year, added up independently of the figures under test. */
export function spent(sums: readonly PaidTo[]): number {
  return sums.reduce((total, { measure, cents: amount }) => total + signOf(measure) * amount, 0);
}

function signOf(measure: PaidTo['measure']): number {
  if (measure === 'disbursed') return 1;
  return measure === 'repaid' ? -1 : 0;
}
