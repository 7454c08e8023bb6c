import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { largestOf, recipientsPaid } from '#src/domain/reporting/paid/recipients.js';
import { paidTo, somePayments, spent } from '../../../support/paid.js';

describe('what recipients were paid', () => {
  it('is net by programme, with years, payments and share, the greatest first', () => {
    expect(
      recipientsPaid([
        paidTo('Anna', 100, { year: 2025 }),
        paidTo('Anna', 60, { programme: 'win', year: 2027 }),
        paidTo('Anna', 10, { measure: 'repaid', payments: 0, year: 2027 }),
        paidTo('Anna', 5, { measure: 'income', payments: 0, year: 2028 }),
        paidTo('Bert', 450),
      ]),
    ).toMatchObject([
      { recipient: 'Bert', netCents: 45_000, share: 0.75, fromYear: 2027, toYear: 2027 },
      {
        recipient: 'Anna',
        programmes: { llq: 9_000, win: 6_000 },
        netCents: 15_000,
        incomeCents: 500,
        payments: 2,
        share: 0.25,
        fromYear: 2025,
        toYear: 2027,
      },
    ]);
  });

  it('has no years where only money came back, and no share of nothing', () => {
    const [only] = recipientsPaid([paidTo('Anna', 5, { measure: 'income', payments: 0 })]);
    expect(only).toMatchObject({ fromYear: null, toYear: null, netCents: 0, share: null });
  });

  it('adds up to what was spent, whatever was booked, by programme as well', () => {
    fc.assert(
      fc.property(somePayments, (sums) => {
        const recipients = recipientsPaid(sums);
        expect(recipients.reduce((total, { netCents }) => total + netCents, 0)).toBe(spent(sums));
        for (const { programmes, netCents } of recipients)
          expect(Object.values(programmes).reduce((total, one) => total + one, 0)).toBe(netCents);
      }),
    );
  });
});

describe('the largest', () => {
  const three = recipientsPaid([paidTo('Anna', 100), paidTo('Bert', 60), paidTo('Cora', 40)]);

  it('stand alone, all others in one row', () => {
    expect(largestOf(three, 2)).toMatchObject([
      { recipient: 'Anna', recipients: 1, netCents: 10_000, share: 0.5 },
      { recipient: 'Bert' },
      { recipientId: null, recipients: 1, netCents: 4_000, share: 0.2 },
    ]);
    expect(largestOf(three, 3)).toHaveLength(3);
    expect(largestOf([], 3)).toEqual([]);
  });

  it('are the whole together with the others, whatever was booked', () => {
    fc.assert(
      fc.property(somePayments, fc.integer({ min: 1, max: 5 }), (sums, count) => {
        const rows = largestOf(recipientsPaid(sums), count);
        expect(rows.reduce((total, { netCents }) => total + netCents, 0)).toBe(spent(sums));
      }),
    );
  });
});
