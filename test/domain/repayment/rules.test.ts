import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { asDay } from '#src/domain/day.js';
import { Refusal } from '#src/domain/refusal.js';
import {
  repaymentFits,
  repaymentLine,
  repaymentRestores,
  type PaidBack,
} from '#src/domain/repayment/rules.js';

const paid: PaidBack = {
  number: 'K7Q-42',
  year: 2027,
  date: '2027-03-15',
  programme: 'llq',
  municipality: 'bremen',
  track: 'quartierszentren',
  area: 'grohn',
  economicKind: 'consumptive',
  amountCents: cents(10_000),
  reversedBy: null,
};

const fits = (changes: Partial<PaidBack>, repaid: number, asked: number, day = '2027-03-15'): string => {
  try {
    repaymentFits({ ...paid, ...changes }, cents(repaid), { amountCents: cents(asked), date: asDay(day) });
    return 'fits';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('a repayment', () => {
  it('is never more than what was paid, all repayments together', () => {
    expect(fits({}, 0, 10_000)).toBe('fits');
    expect(fits({}, 4_000, 6_000)).toBe('fits');
    expect(fits({}, 4_000, 6_001)).toBe('repayment-exceeds-paid');
  });

  it('never comes before the payment; of old lists the day is not known', () => {
    expect(fits({}, 0, 1, '2027-03-14')).toBe('repayment-before-payment');
    expect(fits({ date: null }, 0, 1, '2027-01-01')).toBe('fits');
  });

  it('is never of a payment that was reversed', () => {
    expect(fits({ reversedBy: 'K7Q-43' }, 0, 1)).toBe('already-reversed');
  });

  it('restores the money in the budget year of the payment, and is income in a later one', () => {
    expect(repaymentRestores(paid, 2027)).toBe(true);
    expect(repaymentRestores(paid, 2028)).toBe(false);
    expect(() => repaymentRestores(paid, 2026)).toThrow(
      expect.objectContaining({ code: 'repayment-before-year' }),
    );
  });

  it('stands where the payment stood, in its own year', () => {
    expect(repaymentLine(paid, 2028, cents(5))).toEqual({
      year: 2028,
      programme: 'llq',
      municipality: 'bremen',
      track: 'quartierszentren',
      area: 'grohn',
      economicKind: 'consumptive',
      cents: 5,
    });
  });
});
