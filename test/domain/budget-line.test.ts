import { describe, expect, it } from '@jest/globals';
import { economicKindOf, parseBudgetLine } from '#src/domain/budget-line.js';

/** A line with title 00000 plus its check digit, reckoned by hand: 4·K1 + 3·K2 + 2·K3 + 7·K4, then 11 less the rest. */
const byHand = ['1000.00000-7', '0100.00000-8', '0001.00000-4', '3000.00000-0', '0000.00000-0'];

describe('reading a budget line', () => {
  it.each(['3696.89250-3', '3696/892 50-3', '3696 / 892 50 - 3', ' 3696.89250–3 ', '3696.892\u00A050-3'])(
    'reads %j',
    (text) => {
      expect(parseBudgetLine(text)).toBe('3696.89250-3');
    },
  );

  it.each(byHand)('finds the check digit of %s right', (text) => {
    expect(parseBudgetLine(text)).toBe(text);
  });

  it('refuses every other check digit and names the right one', () => {
    for (const digit of [0, 1, 2, 4, 5, 6, 7, 8, 9]) {
      const text = `3696.89250-${digit}`;
      expect(() => parseBudgetLine(text)).toThrow(
        expect.objectContaining({ code: 'budget-line-check-digit', facts: { text, expected: 3 } }),
      );
    }
  });

  it('notices two neighbouring digits that have changed places', () => {
    expect(() => parseBudgetLine('3969.89250-3')).toThrow(
      expect.objectContaining({ code: 'budget-line-check-digit' }),
    );
  });

  it.each([
    '',
    '3696.89250',
    '3696892503',
    '369.89250-3',
    '3696.8925-3',
    '3696.89250-33',
    '3696,89250-3',
    'A696.89250-3',
  ])('refuses %j', (text) => {
    expect(() => parseBudgetLine(text)).toThrow(
      expect.objectContaining({ code: 'budget-line-malformed', facts: { text } }),
    );
  });
});

describe('the economic kind of a budget line', () => {
  it.each([
    ['0000.40000-9', 'consumptive'],
    ['0000.50000-3', 'consumptive'],
    ['0000.60000-8', 'consumptive'],
    ['0000.70000-2', 'investive'],
    ['3696.89250-3', 'investive'],
  ])('of %s is %s', (text, kind) => {
    expect(economicKindOf(parseBudgetLine(text))).toBe(kind);
  });

  it.each(['0000.00000-0', '0000.10000-5', '0000.90000-1'])('does not exist for %s', (text) => {
    expect(() => economicKindOf(parseBudgetLine(text))).toThrow(
      expect.objectContaining({ code: 'budget-line-no-expenditure', facts: { budgetLine: text } }),
    );
  });
});
