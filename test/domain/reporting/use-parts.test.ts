import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import { usePartsOf } from '#src/domain/reporting/use-parts.js';

function used(disbursed: number, repaid: number, available: number, blocked = 0) {
  return {
    disbursedCents: cents(disbursed),
    repaidCents: cents(repaid),
    availableCents: cents(available),
    blockedCents: cents(blocked),
  };
}

describe('the parts of what a level had', () => {
  it('are what was paid, less what came back, and what is available and blocked', () => {
    expect(usePartsOf(used(500, 100, 300, 50), true)).toEqual({
      spent: 400,
      over: 0,
      available: 300,
      blocked: 50,
    });
  });

  it('tell what was paid beyond what there was', () => {
    expect(usePartsOf(used(500, 0, -200), true)).toEqual({ spent: 300, over: 200, available: 0, blocked: 0 });
    expect(usePartsOf(used(500, 0, -700), true)).toEqual({ spent: 0, over: 500, available: 0, blocked: 0 });
  });

  it('know no beyond where money is not checked', () => {
    expect(usePartsOf(used(500, 0, -500), false)).toMatchObject({ spent: 500, over: 0 });
  });

  it('are never below zero', () => {
    expect(usePartsOf(used(0, 100, -50, -1), true)).toEqual({ spent: 0, over: 0, available: 0, blocked: 0 });
  });
});
