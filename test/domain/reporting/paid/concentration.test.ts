import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { cents } from '#src/domain/cents.js';
import { concentrationOf } from '#src/domain/reporting/paid/concentration.js';

const of = (...euros: number[]) => concentrationOf(euros.map((euro) => cents(euro * 100)));

describe('concentration', () => {
  it('is the share of the largest one, three, five and ten, and the Herfindahl index of all', () => {
    const rows = of(10, 50, 20, 20);
    expect(rows).toEqual([
      {
        largest: 1,
        recipients: 1,
        netCents: 5_000,
        share: 0.5,
        herfindahlPoints: null,
        equalRecipients: null,
      },
      {
        largest: 3,
        recipients: 3,
        netCents: 9_000,
        share: 0.9,
        herfindahlPoints: null,
        equalRecipients: null,
      },
      // 0.25 + 0.04 + 0.04 + 0.01
      {
        largest: null,
        recipients: 4,
        netCents: 10_000,
        share: 1,
        herfindahlPoints: 3_400,
        equalRecipients: 3,
      },
    ]);
  });

  it('is 10,000 where one has all, and that by the number of recipients where all have the same', () => {
    expect(of(0.01)).toMatchObject([{ largest: null, herfindahlPoints: 10_000, equalRecipients: 1 }]);
    expect(of(7, 7, 7, 7, 7).at(-1)).toMatchObject({ herfindahlPoints: 2_000, equalRecipients: 5 });
  });

  it('is nothing of nothing', () => {
    expect(of()).toEqual([]);
    expect(of(0, 0).at(-1)).toMatchObject({ share: null, herfindahlPoints: null, equalRecipients: null });
  });

  it('lies between that of equal recipients and that of a single one, also for the greatest amounts', () => {
    const amount = fc.integer({ min: 1, max: 90_000_000_000_000 }).map(cents);
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 50 }), (amounts) => {
        const points = concentrationOf(amounts).at(-1)?.herfindahlPoints ?? 0;
        expect(points).toBeGreaterThanOrEqual(Math.floor(10_000 / amounts.length));
        expect(points).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});
