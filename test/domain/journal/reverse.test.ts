import { describe, expect, it } from '@jest/globals';
import { linesOf, reversalOf, type Reversible } from '#src/domain/journal/reverse.js';
import { changesOf, takenBackIsNotSpent } from '#src/domain/journal/taken-back.js';
import { Refusal } from '#src/domain/refusal.js';
import type { Sum } from '#src/domain/sums.js';
import { draft } from '../../support/drafts.js';
import { inArea, inOther, onTrack, sum } from '../../support/sums.js';

const payment: Reversible = {
  number: 'K7Q-42',
  hash: 'ab',
  type: 'disbursement.recorded',
  data: {},
  reversedBy: null,
  repayments: [],
};

const outcome = (changes: Partial<Reversible>): string => {
  try {
    return reversalOf({ ...payment, ...changes }, 'vertippt').type;
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

/** Whether what the lines gave is free to be taken back, or the code of the refusal. */
const taken = (before: readonly Sum[], lines: readonly Sum[]): string => {
  try {
    takenBackIsNotSpent(before, changesOf(lines));
    return 'free';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('a reversal', () => {
  it('is an end that points at the booking, with the reason', () => {
    expect(reversalOf(payment, 'vertippt')).toEqual({
      type: 'posting.reversed',
      data: { of: 'ab', reason: 'vertippt' },
    });
  });

  it.each([
    ['disbursement.recorded', 'posting.reversed'],
    ['repayment.recorded', 'posting.reversed'],
    ['budget.set', 'posting.reversed'],
    ['budget.amended', 'posting.reversed'],
    ['allocation.moved', 'posting.reversed'],
    ['posting.reversed', 'reversal-is-final'],
    ['allocation.planned', 'not-reversible'],
    ['area.stated', 'not-reversible'],
    ['something.new', 'not-reversible'],
  ])('of %s: %s', (type, expected) => {
    expect(outcome({ type })).toBe(expected);
  });

  it('comes once, and after the repayments', () => {
    expect(outcome({ reversedBy: 'K7Q-43' })).toBe('already-reversed');
    expect(outcome({ repayments: ['K7Q-44'] })).toBe('has-repayments');
  });
});

describe('what a reversal takes away again', () => {
  const move = [sum('moved', -100, inArea), sum('moved', 100, inOther)];
  const given = [sum('original', 1000), sum('planned', 300, inArea), sum('planned', 200, inOther), ...move];

  it('is what a booking says of budgets and allocations', () => {
    expect(linesOf(draft('budget.set'))).toMatchObject([
      { measure: 'original', track: null, cents: 160_000_000 },
    ]);
    expect(linesOf(draft('budget.amended'))).toMatchObject([{ measure: 'carry-in' }]);
    expect(linesOf(draft('allocation.moved'))).toMatchObject([{ measure: 'moved' }, { measure: 'moved' }]);
    expect(linesOf(payment)).toEqual([]);
  });

  it('must not be spent where it came from the move', () => {
    expect(taken(given, move)).toBe('free');
    expect(taken([...given, sum('disbursed', 200, inOther)], move)).toBe('free');
    expect(taken([...given, sum('disbursed', 201, inOther)], move)).toBe('exceeds-available');
  });

  it('stays on the track where money went from one of its areas to another', () => {
    const exceeded = [...given, sum('disbursed', 450, inArea)];
    expect(taken(exceeded, move)).toBe('free');
  });

  it('is not asked about where the reversal gives money back', () => {
    const reduction = [sum('reduction', 100, inArea)];
    expect(taken([...given, ...reduction, sum('disbursed', 500, inArea)], reduction)).toBe('free');
  });

  it('must not be spent on the level of the programme either', () => {
    const set = [sum('original', 1000)];
    const supplement = [sum('supplement', 200)];
    const before = [...set, ...supplement, sum('planned', 1200, onTrack)];
    expect(taken([...before, sum('disbursed', 1000, onTrack)], supplement)).toBe('free');
    expect(taken([...before, sum('disbursed', 1001, onTrack)], supplement)).toBe('exceeds-available');
    expect(taken([...before, sum('disbursed', 201, onTrack)], set)).toBe('exceeds-available');
  });

  it('is of the programme alone where it names no track', () => {
    const supplement = [sum('supplement', 200)];
    expect(taken([sum('original', 1000), ...supplement, sum('reduction', 100)], supplement)).toBe('free');
  });

  it('names the area that decides', () => {
    const before = [...given, sum('disbursed', 250, inOther)];
    expect(() => takenBackIsNotSpent(before, changesOf(move))).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({ level: 'area', availableCents: 5_000, askedCents: 10_000 }),
      }),
    );
  });
});
