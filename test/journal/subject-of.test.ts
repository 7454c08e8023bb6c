import { describe, expect, it } from '@jest/globals';
import { subjectOf } from '#src/journal/subject-of.js';
import { draft } from '../support/drafts.js';

describe('subject', () => {
  it('is what a statement speaks of', () => {
    expect(subjectOf(draft('area.stated'))).toBe('area:groepelingen');
    expect(subjectOf(draft('allocation.planned'))).toBe('allocation:2027:quartierszentren');
    expect(subjectOf(draft('ledger.created'))).toBe('ledger');
  });

  it('is one for all spellings of an alias name', () => {
    const spellings = ['Lüssum-Bockhorn', 'LUESSUM BOCKHORN', 'lu\u0308ssum bockhorn'];
    const subjects = spellings.map((name) => subjectOf(draft('alias-name.stated', { name })));
    expect(new Set(subjects)).toEqual(new Set(['alias-name:area:luessum:luessumbockhorn']));
  });

  it('is the budget line, or the economic kind where there is none', () => {
    expect(subjectOf(draft('budget.set'))).toBe('budget:2027:llq:bremen:3696.89250-3');
    expect(subjectOf(draft('budget.set', { budgetLine: null }))).toBe('budget:2027:llq:bremen:investive');
  });

  it('is the event that an end ends, and none for a posting', () => {
    expect(subjectOf(draft('posting.reversed', { of: 'ab' }))).toBe('event:ab');
    expect(subjectOf(draft('disbursement.recorded'))).toBeNull();
  });
});
