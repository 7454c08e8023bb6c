import { describe, expect, it } from '@jest/globals';
import { headersOf, onlyTable, rolesOf, titlesOf, understood } from '../../support/lists/understood.js';

describe('tables side by side', () => {
  it('are told apart where they have the same titles', () => {
    const found = understood([
      ['Mittel 2014'],
      ['Gebiet', 'Betrag', null, 'Gebiet', 'Betrag'],
      ['Walle', 1, null, 'Lesum', 3],
      ['Lehe', 2, null, 'Aumund', 4],
      ['Summe', 3, null, 'Summe', 7],
    ]);
    expect(headersOf(found)).toEqual([[2], [2]]);
    expect(found.tables.map(({ columns }) => columns.map(({ column }) => column))).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(found.tables.map(rolesOf)).toEqual([
      ['data', 'data', 'total'],
      ['data', 'data', 'total'],
    ]);
    expect(found.tables.map(({ titles }) => titles)).toEqual([
      [{ text: 'Mittel 2014', cell: 'A1' }],
      [{ text: 'Mittel 2014', cell: 'A1' }],
    ]);
  });

  it('are told apart where they begin or end in different rows', () => {
    const found = understood([
      ['Gebiet', 'Betrag'],
      ['Walle', 1, null, 'Träger', 'Auszahlung'],
      ['Lehe', 2, null, 'Verein', 5],
      ['Lesum', 3, null, 'Kulturhaus', 6],
      [null, null, null, 'Garten', 7],
    ]);
    expect(headersOf(found)).toEqual([[1], [2]]);
    expect(found.tables.map(titlesOf)).toEqual([
      ['Gebiet', 'Betrag'],
      ['Träger', 'Auszahlung'],
    ]);
  });

  it('are one where an empty column only sets the right half off', () => {
    const table = onlyTable([
      ['Gebiet', 'Betrag', null, 'Ansprechperson', 'Telefon'],
      ['Walle', 1, null, 'Frau Kaya', '0421 1'],
      ['Lehe', 2, null, 'Herr Meyer', '0421 2'],
      ['Lesum', 3],
      ['Aumund', 4, null, 'Frau Meyer', '0421 3'],
      ['Summe', 10],
    ]);
    expect(titlesOf(table)).toEqual(['Gebiet', 'Betrag', 'Ansprechperson', 'Telefon']);
    expect(rolesOf(table)).toEqual(['data', 'data', 'data', 'data', 'total']);
  });
});
