import { describe, expect, it } from '@jest/globals';
import { fromAnywhere, inSheet, sum } from '#src/render/ranges.js';

describe('a range of cells', () => {
  it('is short in its own sheet and full from anywhere', () => {
    const range = { sheet: 'Zuteilung 2027', column: 3, first: 7, last: 20 };
    expect(inSheet(range)).toBe('D7:D20');
    expect(inSheet({ ...range, last: 7 })).toBe('D7');
    expect(fromAnywhere(range)).toBe("'Zuteilung 2027'!$D$7:$D$20");
    expect(fromAnywhere({ ...range, last: 7 })).toBe("'Zuteilung 2027'!$D$7");
    expect(sum(range)).toBe('SUM(D7:D20)');
  });
});
