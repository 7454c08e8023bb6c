import { describe, expect, it } from '@jest/globals';
import { listNameOf } from '#src/lists/profile/list-name.js';
import { emptyProfile } from '#src/lists/profile/empty.js';
import { fitsProfile, matchProfile } from '#src/lists/profile/match.js';
import { undecided } from '#src/lists/values/column.js';
import { sheetOf, tableOf } from '../mapping/made.js';

const profile = {
  ...emptyProfile('liste'),
  header: ['Nr.'],
  columns: new Map([['amount', { ...undecided, title: 'Betrag in €' }]]),
  yearColumns: [{ ...undecided, year: 2016, title: 'Ansatz 2016' }],
};

const fitting = tableOf({ header: ['ANSATZ 2016', 'Nr', 'betrag in €', 'neu'], rows: [], sheet: '2019' });
const lacking = tableOf({ header: ['Nr.', 'Ansatz 2017'], rows: [], sheet: '2020' });

describe('a profile and a list', () => {
  it('fit where all titles are there, in any order and spelling', () => {
    expect(fitsProfile(profile, [sheetOf([fitting])])).toBe(true);
  });

  it('do not fit where titles are missing, and these are named', () => {
    expect(matchProfile(profile, [sheetOf([lacking])])).toEqual(['Betrag in €', 'Ansatz 2016']);
  });

  it('fit where one of all sheets fits, but every named one has to', () => {
    const sheets = [sheetOf([lacking]), sheetOf([lacking, fitting])].map((sheet, at) => ({
      ...sheet,
      sheet: { ...sheet.sheet, name: ['2020', '2019'][at] ?? '' },
    }));
    expect(fitsProfile(profile, sheets)).toBe(true);
    expect(fitsProfile({ ...profile, sheets: ['2019'] }, sheets)).toBe(true);
    expect(fitsProfile({ ...profile, sheets: ['2019', '2020'] }, sheets)).toBe(false);
    expect(fitsProfile({ ...profile, sheets: ['2021'] }, sheets)).toBe(false);
  });

  it('do not fit where the profile names no title at all', () => {
    expect(fitsProfile(emptyProfile('liste'), [sheetOf([fitting])])).toBe(false);
  });
});

describe('the name of a list', () => {
  it.each([
    ['WiN-Projekte_2019.xlsx', 'win-projekte'],
    ['WiN Projekte 2016/17 Stand 31.12.2017 (2).xls', 'win-projekte'],
    ['2020-03-01_Auszahlungen.csv', 'auszahlungen'],
    ['Bremen_Haushaltsdaten_2016-2017.xls', 'bremen-haushaltsdaten'],
    ['2019.xlsx', '2019'],
    ['Bewohnerfonds v2 Kopie.ods', 'bewohnerfonds'],
    ['20190301 Liste.xlsx', 'liste'],
  ])('of %s is %s', (file, name) => {
    expect(listNameOf(file)).toBe(name);
  });
});
