import { describe, expect, it } from '@jest/globals';
import { oneYear, onlyYear, yearRange } from '#src/domain/year-range.js';
import { asYear } from '#src/domain/year.js';

const [y2025, y2027] = [asYear(2025), asYear(2027)];

describe('a range of years', () => {
  it('is open where an end is not given', () => {
    expect(yearRange(y2025, undefined)).toEqual({ fromYear: 2025, toYear: null });
    expect(yearRange(undefined, undefined)).toEqual({ fromYear: null, toYear: null });
  });

  it('tells a single year', () => {
    expect(onlyYear(oneYear(y2025))).toBe(2025);
    expect(onlyYear(yearRange(y2025, y2027))).toBeNull();
    expect(onlyYear(yearRange(undefined, undefined))).toBeNull();
  });

  it('is refused backwards', () => {
    expect(() => yearRange(y2027, y2025)).toThrow('years-reversed');
  });
});
