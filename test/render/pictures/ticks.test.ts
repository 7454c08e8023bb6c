import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { cents } from '#src/domain/cents.js';
import { ticksFor } from '#src/render/pictures/ticks.js';

describe('the amounts at an axis', () => {
  it('are round, with zero among them', () => {
    expect(ticksFor([cents(1)])).toEqual([0, 1]);
    expect(ticksFor([cents(373_000_000)])).toEqual([0, 1, 2, 3, 4].map((at) => at * 100_000_000));
    expect(ticksFor([cents(-150), cents(300)])).toEqual([-200, -100, 0, 100, 200, 300]);
    expect(ticksFor([])).toEqual([0, 1]);
  });

  it('reach beyond all amounts, and are few', () => {
    const amount = fc.maxSafeInteger().map((any) => cents(Math.trunc(any / 1000)));
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const ticks = ticksFor(amounts);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks).toContain(0);
        for (const one of amounts) {
          expect(one).toBeGreaterThanOrEqual(Math.min(...ticks));
          expect(one).toBeLessThanOrEqual(Math.max(...ticks));
        }
      }),
    );
  });
});
