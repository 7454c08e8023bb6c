import { describe, expect, it } from '@jest/globals';
import {
  headersOf,
  onlyTable,
  rolesOf,
  titlesOf,
  undecided,
  understood,
} from '../../support/lists/understood.js';

describe('a header that was decided beforehand', () => {
  const grid = [
    ['Name', 'Wert', 'Datum'],
    ['Summe aller Mittel', 3, '01.02.2014'],
    [],
    ['Wo', 'Wer', 'Was'],
    ['Walle', 'Kulturhaus', 'Fest'],
    ['Lesum', 'Verein', 'Lesung'],
  ];

  it('wins wherever it stands, in any spelling, and other tables are left out', () => {
    const found = understood(grid, { ...undecided, header: ['WER', 'was'] });
    expect(headersOf(found)).toEqual([[4]]);
    expect(found.tables.map(titlesOf)).toEqual([['Wo', 'Wer', 'Was']]);
    expect(found.tables.map(rolesOf)).toEqual([['data', 'data']]);
  });

  it('may have several rows', () => {
    const table = onlyTable(
      [
        ['Liste', 2014],
        ['Wo', 'Plan', null],
        [null, 'I', 'II'],
        ['Walle', 'a', 'b'],
      ],
      { ...undecided, header: ['Wo', 'Plan I', 'Plan-II'] },
    );
    expect(table.headerRows).toEqual([1, 2]);
    expect(rolesOf(table)).toEqual(['data']);
  });

  it('may be repeated', () => {
    const table = onlyTable([...grid.slice(3), ['Wo', 'Wer', 'Was'], ['Aumund', 'Garten', 'Fest']], {
      ...undecided,
      header: ['Wo', 'Wer'],
    });
    expect(rolesOf(table)).toEqual(['data', 'data', 'header', 'data']);
  });

  it('leaves a sheet that does not have it without a table', () => {
    const { tables, findings } = understood(grid, { ...undecided, header: ['Wo', 'Wer', 'Wann'] });
    expect(tables).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['sheet-without-table']);
  });
});
