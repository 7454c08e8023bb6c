import { describe, expect, it } from '@jest/globals';
import type { Fields } from '#src/lists/record.js';
import { mapColumns } from '#src/lists/mapping/map-columns.js';
import type { Mapping } from '#src/lists/mapping/mapping.js';
import { emptyProfile } from '#src/lists/profile/empty.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { undecided } from '#src/lists/values/column.js';
import { budgets, payments, tableOf, type MadeTable } from './made.js';

const decided = { numbers: null, days: null, yearsFrom: null, scale: null, round: false };

function map(made: MadeTable, fields: Fields, profile: Partial<Profile> | null = null): Mapping {
  return mapColumns(tableOf(made), fields, profile && { ...emptyProfile('liste'), ...profile });
}

function titlesOf({ columns }: Mapping): Record<string, string> {
  return Object.fromEntries([...columns].map(([field, { title }]) => [field, title]));
}

/** Code and facts of what is asked or wrong; notes about unused columns are left out. */
function asked({ findings }: Mapping): readonly unknown[] {
  return findings
    .filter(({ code }) => code !== 'column-unused' && code !== 'years-side-by-side')
    .map(({ code, facts }) => [code, facts]);
}

function years({ yearColumns }: Mapping): readonly (readonly [number, string])[] {
  return yearColumns.map(({ year, title }) => [year, title]);
}

describe('mapping columns by the words of their titles', () => {
  it('takes titles that are the words of a field, in any spelling and order', () => {
    const mapping = map(
      { header: ['BETRAG', 'traeger', 'Gebiet', 'Nr.'], rows: [[100, 'Beispielverein', 'Nord', '1']] },
      payments,
    );
    expect(titlesOf(mapping)).toEqual({
      amount: 'BETRAG',
      recipient: 'traeger',
      area: 'Gebiet',
      reference: 'Nr.',
    });
    expect(asked(mapping)).toEqual([]);
  });

  it('takes a word within a longer title, a unit beside it, and a slip of the keyboard', () => {
    const mapping = map(
      { header: ['Betrag in T€', 'Zweck der Zuwendung', 'Empfägner', 'Gebiet'], rows: [[1, 'x', 'y', 'z']] },
      payments,
    );
    expect(titlesOf(mapping)).toEqual({
      amount: 'Betrag in T€',
      purpose: 'Zweck der Zuwendung',
      recipient: 'Empfägner',
      area: 'Gebiet',
    });
  });

  it('prefers the title that says nothing else', () => {
    const mapping = map({ header: ['Betrag', 'Betrag Antrag', 'Gebiet'], rows: [[1, 2, 'Nord']] }, payments);
    expect(titlesOf(mapping)['amount']).toBe('Betrag');
    expect(asked(mapping)).toEqual([]);
  });

  it('asks when two columns fit a field about equally', () => {
    const mapping = map(
      { header: ['Betrag beantragt', 'Betrag bewilligt', 'Gebiet'], rows: [[1, 2, 'Nord']] },
      payments,
    );
    expect(asked(mapping)).toEqual([
      [
        'field-with-columns',
        { field: 'amount', optional: false, columns: ['Betrag beantragt', 'Betrag bewilligt'] },
      ],
    ]);
    expect(mapping.columns.has('amount')).toBe(false);
    expect([...mapping.undecided]).toEqual(['amount']);
  });

  describe('beside columns of something near it', () => {
    const { amount, ...others } = payments;
    const near = { own: ['ausgezahlt'], other: ['bewillig'] };
    const words = ['Betrag', 'bewilligt', 'ausgezahlt'];
    const fields: Fields = { ...others, amount: { type: 'amount', required: true, ...amount, words, near } };
    const mapped = (...header: string[]) => map({ header: [...header, 'Gebiet'], rows: [[1, 2, 3]] }, fields);

    it('takes the one that says that it is the field', () => {
      expect(titlesOf(mapped('Bewilligt', 'Ausgezahlt'))['amount']).toBe('Ausgezahlt');
    });

    it('asks where the only one says that it is something else', () => {
      const mapping = mapped('Bewilligt');
      expect(asked(mapping)).toEqual([
        ['column-means-other', { field: 'amount', columns: ['Bewilligt'], years: [] }],
      ]);
      expect(mapping.columns.has('amount')).toBe(false);
    });

    it('asks where nothing tells which of two is meant', () => {
      expect(asked(mapped('Bewilligt', 'Betrag'))).toMatchObject([['field-with-columns', {}]]);
    });

    it('asks about years side by side too', () => {
      const [question] = asked(mapped('Bewilligt 2019', 'Bewilligt 2020'));
      expect(question).toMatchObject([
        'column-means-other',
        { columns: ['Bewilligt 2019', 'Bewilligt 2020'], years: [{ year: 2019 }, { year: 2020 }] },
      ]);
    });
  });

  it('tells columns of the same title apart by their letters', () => {
    const mapping = map({ header: ['Gebiet', 'Betrag', 'Betrag'], rows: [['Nord', 1, 2]] }, payments);
    expect(asked(mapping)).toEqual([
      ['field-with-columns', { field: 'amount', optional: false, columns: ['Betrag [B]', 'Betrag [C]'] }],
    ]);
    const chosen = { columns: new Map([['amount', { title: 'Betrag [C]', ...decided }]]) };
    const settled = map({ header: ['Gebiet', 'Betrag', 'Betrag'], rows: [['Nord', 1, 2]] }, payments, chosen);
    expect(settled.columns.get('amount')?.column).toBe(2);
    expect(asked(settled)).toEqual([]);
  });

  it('asks when one column fits two fields about equally', () => {
    const fields: Fields = {
      area: { type: 'name', required: true, words: ['Name'] },
      recipient: { type: 'name', required: true, words: ['Name'] },
    };
    const mapping = map({ header: ['Name'], rows: [['Nord']] }, fields);
    expect(asked(mapping)).toEqual([
      ['column-with-fields', { column: 'Name', fields: ['area', 'recipient'] }],
    ]);
  });

  it('gives a contested column to the field that has no other, where that fits best over all', () => {
    const fields: Fields = {
      area: { type: 'name', required: true, words: ['Ort', 'Ort des Projekts'] },
      purpose: { type: 'text', required: false, words: ['Ort des Projekts'] },
    };
    const mapping = map({ header: ['Ort', 'Ort des Projekts'], rows: [['Nord', 'x']] }, fields);
    expect(titlesOf(mapping)).toEqual({ area: 'Ort', purpose: 'Ort des Projekts' });
  });

  it('only proposes a compound, since its first part may make quite another thing of it', () => {
    const mapping = map({ header: ['Gebiet', 'Eigenbetrag'], rows: [['Nord', 1]] }, payments);
    expect(asked(mapping)).toEqual([
      ['field-without-column', { field: 'amount', columns: ['Eigenbetrag'], values: [], sheetName: null }],
    ]);
  });

  it('takes no column of texts for amounts because a part of its title fits', () => {
    const mapping = map(
      { header: ['Gebiet', 'Bemerkung zum Betrag'], rows: [['Nord', 'siehe Akte']] },
      payments,
    );
    expect(mapping.columns.has('amount')).toBe(false);
  });

  it('notes the columns that nothing is read of', () => {
    const mapping = map({ header: ['Gebiet', 'Betrag', 'Telefon'], rows: [['Nord', 1, '0421']] }, payments);
    expect(mapping.findings).toEqual([
      {
        code: 'column-unused',
        facts: { title: 'Telefon' },
        place: { sheet: 'Tabelle1', cell: 'C' },
        text: null,
        reading: null,
      },
    ]);
  });
});

describe('mapping columns by a profile', () => {
  const columns = new Map([['amount', { ...undecided, title: 'bewilligt', numbers: 'german' as const }]]);

  it('takes its titles in any spelling, with what was decided about them', () => {
    const mapping = map({ header: ['Gebiet', 'Bewilligt', 'Betrag'], rows: [['Nord', 1, 2]] }, payments, {
      columns,
    });
    expect(mapping.columns.get('amount')).toEqual({
      column: 1,
      title: 'Bewilligt',
      decisions: { numbers: 'german', days: null, yearsFrom: null, scale: null, round: false },
    });
    expect(titlesOf(mapping)['area']).toBe('Gebiet');
  });

  it('takes nothing that is only near: a missing title is an unknown layout', () => {
    const mapping = map({ header: ['Gebiet', 'Bewilligte', 'Betrag'], rows: [['Nord', 1, 2]] }, payments, {
      columns,
    });
    expect(asked(mapping)).toEqual([['layout-unknown', { missing: ['bewilligt'], profile: 'liste' }]]);
    expect(mapping.columns.has('amount')).toBe(false);
  });

  it('looks for no column where a constant, a group or nothing gives the field', () => {
    const profile = {
      constants: new Map([['purpose', 'Verfügungsfonds']]),
      groupFields: ['area'],
      withoutFields: ['reference'],
    };
    const mapping = map(
      { header: ['Betrag', 'Zweck', 'Gebiet', 'Nr.'], rows: [[1, 'x', 'y', 'z']] },
      payments,
      profile,
    );
    expect(titlesOf(mapping)).toEqual({ amount: 'Betrag' });
    expect(asked(mapping)).toEqual([]);
  });
});

describe('years side by side', () => {
  it('are taken apart, by the one measure that fits the field best', () => {
    const mapping = map(
      {
        header: ['Hst.', 'Anschlag 2016', 'VE Anschlag 2016', 'Anschlag 2017', 'VE-Anschlag 2017'],
        rows: [['0010', 20, 1, 30, 2]],
      },
      budgets,
    );
    expect(years(mapping)).toEqual([
      [2016, 'Anschlag 2016'],
      [2017, 'Anschlag 2017'],
    ]);
    expect(asked(mapping)).toEqual([]);
  });

  it('are found in years alone, and in header rows above each other', () => {
    const alone = map({ header: ['Hst.', '2016', '2017'], rows: [['0010', 20, 30]] }, budgets);
    expect(years(alone).map(([year]) => year)).toEqual([2016, 2017]);
    const levels = map(
      { header: ['Hst.', ['Ansatz', '2016'], ['Ansatz', '2017']], rows: [['0010', 20, 30]] },
      budgets,
    );
    expect(years(levels)).toEqual([
      [2016, 'Ansatz 2016'],
      [2017, 'Ansatz 2017'],
    ]);
  });

  it('are asked about where several measures fit, each with its columns', () => {
    const mapping = map(
      {
        header: [
          'Ansatz 2016 (Erträge)',
          'Ansatz 2016 (Saldo)',
          'Ansatz 2017 (Erträge)',
          'Ansatz 2017 (Saldo)',
          'Ansatz 2018 (Erträge)',
          'Ansatz (Saldo)',
        ],
        rows: [[1, 2, 3, 4, 5, 6]],
      },
      budgets,
    );
    expect(asked(mapping)).toEqual([
      [
        'measures-open',
        {
          field: 'amount',
          measures: [
            {
              measure: 'Ansatz (Erträge)',
              withoutYear: [],
              columns: [
                { year: 2016, title: 'Ansatz 2016 (Erträge)' },
                { year: 2017, title: 'Ansatz 2017 (Erträge)' },
                { year: 2018, title: 'Ansatz 2018 (Erträge)' },
              ],
            },
            {
              measure: 'Ansatz (Saldo)',
              withoutYear: [{ title: 'Ansatz (Saldo)', years: [2018] }],
              columns: [
                { year: 2016, title: 'Ansatz 2016 (Saldo)' },
                { year: 2017, title: 'Ansatz 2017 (Saldo)' },
              ],
            },
          ],
        },
      ],
    ]);
  });

  it('are asked about where one of them does not say its year', () => {
    const mapping = map(
      { header: ['Hst.', 'Ansatz 2016', 'Ansatz', 'Ansatz 2018'], rows: [['0010', 1, 2, 3]] },
      budgets,
    );
    expect(asked(mapping)).toEqual([
      [
        'year-of-column-open',
        {
          field: 'amount',
          column: 'Ansatz',
          years: [2017],
          columns: [
            { year: 2016, title: 'Ansatz 2016' },
            { year: 2018, title: 'Ansatz 2018' },
          ],
        },
      ],
    ]);
  });

  it('are taken from one title alone where the year must be known', () => {
    const mapping = map({ header: ['Hst.', 'Anschlag 2016'], rows: [['0010', 1]] }, budgets);
    expect(years(mapping)).toEqual([[2016, 'Anschlag 2016']]);
  });

  it('are no years in days, spans and columns of texts', () => {
    const mapping = map(
      {
        header: ['Hst.', 'Ansatz', 'Stand 31.12.2016', 'Vermerk 2016', 'Vermerk 2017', 'HH 2016/17'],
        rows: [['0010', 1, 2, 'x', 'y', 3]],
      },
      budgets,
      { constants: new Map([['year', '2016']]) },
    );
    expect(years(mapping)).toEqual([]);
    expect(titlesOf(mapping)['amount']).toBe('Ansatz');
  });

  it('are taken as a profile names them', () => {
    const yearColumns = [
      { year: 2016, title: 've anschlag 2016', ...decided },
      { year: 2017, title: 'VE-Anschlag 2017', ...decided },
    ];
    const header = ['Hst.', 'Anschlag 2016', 'VE Anschlag 2016', 'Anschlag 2017', 'VE-Anschlag 2017'];
    const mapping = map({ header, rows: [['0010', 1, 2, 3, 4]] }, budgets, { yearColumns });
    expect(mapping.yearColumns.map(({ column }) => column)).toEqual([2, 4]);
    expect(asked(mapping)).toEqual([]);
  });
});

describe('a sum beside years', () => {
  const made = { header: ['Gebiet', '2019', '2020', 'Summe'], rows: [['Nord', 1, 2, 3]] };

  it('is not taken for an amount: the years are proposed', () => {
    const mapping = map(made, payments);
    expect(mapping.columns.has('amount')).toBe(false);
    const columns = [
      { year: 2019, title: '2019' },
      { year: 2020, title: '2020' },
    ];
    expect(asked(mapping)).toEqual([
      ['measures-open', { field: 'amount', measures: [{ measure: '', withoutYear: [], columns }] }],
    ]);
  });

  it('is one of the choices where the year is known beforehand', () => {
    const mapping = map(made, payments, { constants: new Map([['year', '2020']]) });
    expect(asked(mapping)).toEqual([
      ['field-with-columns', { field: 'amount', optional: false, columns: ['2019', '2020', 'Summe'] }],
    ]);
    expect(mapping.undecided.has('amount')).toBe(true);
  });

  it('is the amount where no years stand, and where the profile says so', () => {
    const alone = map({ header: ['Gebiet', 'Summe'], rows: [['Nord', 3]] }, payments);
    expect(titlesOf(alone)['amount']).toBe('Summe');
    const columns = new Map([['amount', { title: 'Summe', ...decided }]]);
    expect(titlesOf(map(made, payments, { columns }))['amount']).toBe('Summe');
  });
});

describe('amounts in a unit that is no euro', () => {
  it('come from nowhere, so that their rows stay open', () => {
    const mapping = map({ header: ['Gebiet', 'Betrag in DM'], rows: [['Nord', 1]] }, payments);
    expect(asked(mapping)).toEqual([['unit-unknown', { title: 'Betrag in DM', unit: 'DM' }]]);
    expect(mapping.columns.has('amount')).toBe(false);
    expect([...mapping.undecided]).toEqual(['amount']);
  });

  it('are told by a text above the table, and by a column of cents beside', () => {
    const rows = [['Nord', 1, 50]];
    const above = map({ header: ['Gebiet', 'Betrag'], rows, titles: ['Alle Angaben in Cent'] }, payments);
    expect(asked(above)).toEqual([['unit-unknown', { title: 'Betrag', unit: 'Cent' }]]);
    const beside = map({ header: ['Gebiet', 'Betrag Euro', 'Cent'], rows }, payments);
    expect(asked(beside)).toEqual([['unit-unknown', { title: 'Cent', unit: 'Cent' }]]);
  });

  it('keep years side by side from being taken', () => {
    const mapping = map(
      { header: ['Hst.', 'Ansatz 2000 DM', 'Ansatz 2001 DM'], rows: [['1', 2, 3]] },
      budgets,
    );
    expect(years(mapping)).toEqual([]);
    expect([...mapping.undecided].toSorted()).toEqual(['amount', 'year']);
  });

  it('are taken with the factor that the profile gives', () => {
    const columns = new Map([['amount', { ...undecided, title: 'Betrag in 100 €', scale: 100 }]]);
    const mapping = map({ header: ['Gebiet', 'Betrag in 100 €'], rows: [['Nord', 1]] }, payments, {
      columns,
    });
    expect(titlesOf(mapping)['amount']).toBe('Betrag in 100 €');
    expect(asked(mapping)).toEqual([]);
  });
});

describe('fields without a column', () => {
  it('are asked about with what the titles above the table say', () => {
    const mapping = map(
      { header: ['Hst.', 'Ansatz'], rows: [['0010', 1]], titles: ['Haushalt 2016', 'in Euro'] },
      budgets,
    );
    expect(asked(mapping)).toEqual([
      ['field-without-column', { field: 'year', columns: [], values: ['2016'], sheetName: null }],
    ]);
  });

  it('may come from the texts above groups of rows', () => {
    const groups = [{ text: 'Nord', cell: 'A2' }];
    const mapping = map({ header: ['Betrag', 'Zweck'], rows: [{ cells: [1, 'x'], groups }] }, payments);
    expect(asked(mapping)).toEqual([
      ['group-labels-open', { fields: ['area', 'recipient'], example: 'Nord', labels: 1 }],
    ]);
    expect([...mapping.undecided]).toEqual(['area', 'recipient']);
  });

  it('may come from the name of the sheet, where that is a year', () => {
    const mapping = map({ header: ['Betrag', 'Gebiet'], rows: [[1, 'Nord']], sheet: 'WiN 2019' }, payments);
    expect(asked(mapping)).toEqual([['sheet-name-open', { field: 'year', value: '2019' }]]);
  });

  it('may be the name of a sheet that somebody has named', () => {
    const mapping = map({ header: ['Betrag'], rows: [[1]], sheet: 'Nord' }, payments);
    expect(asked(mapping)).toEqual([
      ['field-without-column', { field: 'area', columns: [], values: [], sheetName: 'Nord' }],
    ]);
  });
});
