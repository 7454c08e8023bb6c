import { describe, expect, it } from '@jest/globals';
import { daysOf } from '#src/domain/day-or-period.js';
import { asDay } from '#src/domain/day.js';
import { parsePeriod } from '#src/domain/period.js';

describe('the days that are meant', () => {
  it.each([
    [asDay('2021-03-15'), '2021-03-15', '2021-03-15'],
    [parsePeriod('2021'), '2021-01-01', '2021-12-31'],
    [parsePeriod('2021-Q1'), '2021-01-01', '2021-03-31'],
    [parsePeriod('2024-02'), '2024-02-01', '2024-02-29'],
  ])('by %s are %s to %s', (when, from, to) => {
    expect(daysOf(when)).toEqual({ from, to });
  });
});
