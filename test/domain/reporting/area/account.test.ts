import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { asDay } from '#src/domain/day.js';
import type { Period } from '#src/domain/period.js';
import { accountOf, type AreaBooking } from '#src/domain/reporting/area/account.js';

const payment: AreaBooking = {
  number: 'K7Q-1',
  area: 'grohn',
  kind: 'disbursement',
  date: asDay('2027-03-15'),
  year: 2027,
  programme: 'llq',
  municipality: 'bremen',
  track: 'quartierszentren',
  recipientId: 'a',
  purpose: 'Miete',
  cents: cents(500),
  repays: null,
  reversal: null,
};

describe('the account of an area', () => {
  it('stands by days, a period at its last one, and those of one day as they came in', () => {
    const later = { ...payment, number: 'K7Q-2' };
    const quarter = { ...payment, number: 'K7Q-3', date: '2027-Q1' as Period }; // a stored form
    const earlier = { ...payment, number: 'K7Q-4', date: asDay('2027-03-14') };
    const numbers = accountOf([payment, later, quarter, earlier]).map(({ number }) => number);
    expect(numbers).toEqual(['K7Q-4', 'K7Q-1', 'K7Q-2', 'K7Q-3']);
  });

  it('has a reversal right below what it ends, whatever day its clock claimed', () => {
    const reversal = { number: 'K7Q-9', date: asDay('2020-01-01'), reason: 'doppelt' };
    const repaid: AreaBooking = { ...payment, number: 'K7Q-5', kind: 'repayment', repays: 'K7Q-1', reversal };
    const account = accountOf([payment, repaid]);
    expect(account).toMatchObject([
      { number: 'K7Q-1', amountCents: 500 },
      { number: 'K7Q-5', amountCents: -500, reversedBy: 'K7Q-9' },
      { number: 'K7Q-9', amountCents: 500, kind: 'reversal', reverses: 'K7Q-5', purpose: 'doppelt' },
    ]);
  });

  it('takes off what was paid in error and came from an old list below zero', () => {
    const [line] = accountOf([{ ...payment, cents: cents(-200) }]);
    expect(line?.amountCents).toBe(-200);
  });
});
