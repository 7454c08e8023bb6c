import { describe, expect, it } from '@jest/globals';
import { parseClosingDay } from '#src/domain/master-data/closing-day.js';

describe('parseClosingDay', () => {
  it.each([
    ['31.01.', '01-31'],
    ['31.1', '01-31'],
    ['28. 2.', '02-28'],
    ['01-31', '01-31'],
    ['1-5', '01-05'],
  ])('reads %s as %s', (text, stored) => {
    expect(parseClosingDay(text)).toBe(stored);
  });

  it.each(['29.02.', '31.04.', '31.01.2027', 'Januar', '', '13-01'])('refuses %s', (text) => {
    expect(() => parseClosingDay(text)).toThrow(
      expect.objectContaining({ code: 'closing-day-unreadable', facts: { text } }),
    );
  });
});
