import { describe, expect, it } from '@jest/globals';
import { mapColumns } from '#src/lists/mapping/map-columns.js';
import { recordsOf } from '#src/lists/mapping/records.js';
import { emptyProfile } from '#src/lists/profile/empty.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { examplesOf, proposeProfile, type Found } from '#src/lists/profile/propose.js';
import { undecided } from '#src/lists/values/column.js';
import { budgets, fileOf, payments, tableOf, type MadeTable } from '../mapping/made.js';

function found(made: readonly MadeTable[], profile: Profile = emptyProfile(''), fields = payments): Found {
  const tables = made.map((one) => {
    const table = tableOf(one);
    const mapping = mapColumns(table, fields, profile);
    const { readings } = recordsOf(table, mapping, {
      fields,
      profile,
      file: fileOf([table]),
      thisYear: 2027,
    });
    return { table, mapping, readings };
  });
  return { fileName: 'WiN-Projekte 2019.xlsx', target: 'disbursements', profile, tables };
}

const made: MadeTable = {
  header: ['Gebiet', 'Betrag in T€', 'Datum', 'Telefon'],
  rows: [
    ['Nord', '1,5', '31/01/2019', '0421'],
    ['Süd', '12,25', '02/01/2019', '0421'],
  ],
};

describe('proposing a profile', () => {
  it('keeps the columns that were found, and how their cells are written', () => {
    const proposed = proposeProfile(found([made]));
    expect(proposed).toMatchObject({ list: 'win-projekte', target: 'disbursements', sheets: null });
    expect(Object.fromEntries(proposed.columns)).toEqual({
      amount: { ...undecided, title: 'Betrag in T€', numbers: 'german', scale: 1000 },
      area: { ...undecided, title: 'Gebiet' },
      date: { ...undecided, title: 'Datum', days: 'day-first' },
    });
    expect(proposed.header).toEqual(['Gebiet', 'Betrag in T€', 'Datum']);
  });

  it('reads the same list alike', () => {
    const before = found([made]);
    const after = found([made], proposeProfile(before));
    expect(after.tables[0]?.mapping.findings.map(({ code }) => code)).toEqual(['column-unused']);
    expect(proposeProfile(after)).toEqual(proposeProfile(before));
  });

  it('leaves a column to the evidence where tables call it otherwise', () => {
    const other = { ...made, header: ['Fördergebiet', 'Betrag in T€', 'Datum', 'Telefon'] };
    const proposed = proposeProfile(found([made, other]));
    expect([...proposed.columns.keys()]).toEqual(['amount', 'date']);
  });

  it('takes no notice of tables that nothing was read of', () => {
    const both = found([made, { header: ['Kürzel', 'Bedeutung'], rows: [['A', 'x']] }]);
    const tables = both.tables.map((table, at) => (at === 0 ? table : { ...table, readings: new Map() }));
    expect([...proposeProfile({ ...both, tables }).columns.keys()]).toEqual(['amount', 'area', 'date']);
  });

  it('leaves a factor that stands above the table to the next list', () => {
    const above = { ...made, header: ['Gebiet', 'Betrag', 'Datum', 'Telefon'], titles: ['Angaben in T€'] };
    expect(proposeProfile(found([above])).columns.get('amount')?.scale).toBeNull();
  });

  it('keeps years side by side, each with its own way of writing', () => {
    const years: MadeTable = {
      header: ['Hst.', 'Ansatz 2016', 'Ansatz 2017'],
      rows: [['1', '1,5', 2]],
    };
    expect(proposeProfile(found([years], emptyProfile(''), budgets)).yearColumns).toEqual([
      { ...undecided, year: 2016, title: 'Ansatz 2016', numbers: 'german' },
      { ...undecided, year: 2017, title: 'Ansatz 2017' },
    ]);
  });

  it('takes what was decided by title into the column, and keeps the rest', () => {
    const decided = {
      ...emptyProfile('liste'),
      fillDown: ['area'],
      conventions: new Map([
        ['betrag in t€', { ...undecided, round: true }],
        ['Stand', { ...undecided, days: 'day-first' as const }],
      ]),
    };
    const proposed = proposeProfile(found([made], decided));
    expect(proposed).toMatchObject({ list: 'liste', fillDown: ['area'] });
    expect(proposed.columns.get('amount')?.round).toBe(true);
    expect([...proposed.conventions.keys()]).toEqual(['Stand']);
  });

  it('shows examples of the columns, but no persons', () => {
    expect(Object.fromEntries(examplesOf(found([made])))).toEqual({
      amount: ['1,5', '12,25'],
      area: ['Nord', 'Süd'],
      date: ['31/01/2019', '02/01/2019'],
    });
    const persons = { ...emptyProfile(''), persons: new Map([['area', new Map<string, string>()]]) };
    expect(examplesOf(found([made], persons)).has('area')).toBe(false);
  });
});
