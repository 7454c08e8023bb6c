import { describe, expect, it } from '@jest/globals';
import { asDay } from '#src/domain/day.js';
import { paymentsStayCovered, type PaidOn } from '#src/domain/master-data/paid-outside.js';

const before = [{ from: asDay('2020-01-01'), to: null }];
const after = [{ from: asDay('2020-01-01'), to: asDay('2026-12-31') }];
const shortening = { noun: 'area', code: 'grohn', programme: null, before, after } as const;

function paid(number: string, date: string | null, period: string | null = null): PaidOn {
  return { number, date, period };
}

describe('paymentsStayCovered', () => {
  it('lets payments pass that are covered as before', () => {
    const payments = [
      paid('AAA-1', '2026-12-31'),
      paid('AAA-2', null, '2026'),
      paid('AAA-3', null, '2026-Q4'),
    ];
    expect(() => paymentsStayCovered(payments, shortening)).not.toThrow();
  });

  it('does not ask about what lay outside before already', () => {
    expect(() => paymentsStayCovered([paid('AAA-1', '2019-05-01')], shortening)).not.toThrow();
  });

  it('refuses to leave payments out, and names the latest of them', () => {
    const payments = [1, 2, 3, 4].map((day) => paid(`AAA-${day}`, `2027-01-0${day}`));
    expect(() => paymentsStayCovered([...payments, paid('AAA-5', null, '2027-Q1')], shortening)).toThrow(
      expect.objectContaining({
        code: 'paid-outside',
        facts: {
          noun: 'area',
          code: 'grohn',
          programme: null,
          count: 5,
          latest: [
            { number: 'AAA-3', paidOn: '2027-01-03' },
            { number: 'AAA-4', paidOn: '2027-01-04' },
            { number: 'AAA-5', paidOn: '2027-Q1' },
          ],
        },
      }),
    );
  });

  it('refuses to take the only period away', () => {
    expect(() => paymentsStayCovered([paid('AAA-1', '2027-01-01')], { ...shortening, after: [] })).toThrow(
      expect.objectContaining({ code: 'paid-outside' }),
    );
  });
});
