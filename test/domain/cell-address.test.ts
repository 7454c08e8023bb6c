import { describe, expect, it } from '@jest/globals';
import { cellAddress, columnLetters } from '#src/domain/cell-address.js';

describe('the address of a cell', () => {
  it('counts columns as spreadsheets do', () => {
    const letters = [0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters);
    expect(letters).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
  });

  it('counts rows from 1', () => {
    expect(cellAddress(0, 0)).toBe('A1');
    expect(cellAddress(16, 27)).toBe('AB17');
  });
});
