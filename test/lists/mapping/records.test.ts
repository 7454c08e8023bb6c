import { describe, expect, it } from '@jest/globals';
import type { Merge } from '#src/lists/model.js';
import { doubleKeys } from '#src/lists/mapping/double-keys.js';
import { mapColumns } from '#src/lists/mapping/map-columns.js';
import { recordsOf, type TableRecords } from '#src/lists/mapping/records.js';
import { emptyProfile } from '#src/lists/profile/empty.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { Fields } from '#src/lists/record.js';
import { budgets, fileOf, payments, tableOf, valuesOf, type MadeTable } from './made.js';

interface Given {
  readonly fields?: Fields;
  readonly profile?: Partial<Profile>;
  readonly merges?: readonly Merge[];
}

function read(made: MadeTable, { fields = payments, profile, merges = [] }: Given = {}): TableRecords {
  const table = tableOf(made);
  const whole = profile ? { ...emptyProfile('liste'), ...profile } : null;
  return recordsOf(table, mapColumns(table, fields, whole), {
    fields,
    profile: whole,
    file: fileOf([table], merges),
    thisYear: 2027,
  });
}

/** Code and place of what was noticed. */
function noticed({ findings }: TableRecords): readonly string[] {
  return findings.map(({ code, place }) => `${code} ${place.cell ?? '-'}`);
}

function fieldOf({ records }: TableRecords, field: string): readonly unknown[] {
  return records.map((record) => record.values.get(field)?.value);
}

describe('the records of a table', () => {
  const made: MadeTable = {
    header: ['Gebiet', 'Träger', 'Betrag', 'Datum'],
    rows: [
      ['Nord', 'Beispielverein', '1.234,56', { day: '2021-03-15' }],
      { cells: ['Summe', null, '1.234,56'], role: 'total' },
      ['Süd', null, 20, 'Q1/2021'],
    ],
  };

  it('hold what stands in the data rows, read, with the text and the place of each value', () => {
    const { records, findings } = read(made);
    expect(findings).toEqual([]);
    expect(records.map(valuesOf)).toEqual([
      { area: 'Nord', recipient: 'Beispielverein', amount: 123456, date: '2021-03-15' },
      { area: 'Süd', amount: 2000, date: '2021-Q1' },
    ]);
    expect(records[0]?.values.get('amount')).toEqual({ value: 123456, text: '1.234,56', cell: 'C2' });
    expect(records.map(({ place }) => place)).toEqual([
      { sheet: 'Tabelle1', cell: 'C2' },
      { sheet: 'Tabelle1', cell: 'C4' },
    ]);
    expect(records.every(({ open }) => !open)).toBe(true);
  });

  it('are maps of their values, and keep the cells that they were read from', () => {
    const [first] = read(made).records;
    expect([...(first?.cells ?? [])]).toEqual([
      ['C2', '1.234,56'],
      ['A2', 'Nord'],
      ['B2', 'Beispielverein'],
      ['D2', '2021-03-15'],
    ]);
    expect(first?.values.size).toBe(4);
    expect(first?.values.has('purpose')).toBe(false);
    expect([...(first?.values.keys() ?? [])]).toEqual(['amount', 'area', 'recipient', 'date']);
  });

  it('are open where a value cannot be read or is missing, and have what could be read', () => {
    const of = read({
      header: ['Gebiet', 'Betrag', 'Datum'],
      rows: [
        ['Nord', 'folgt', '15.03.2021'],
        [null, 10, '31.02.2021'],
        ['Süd', null, null],
      ],
    });
    expect(noticed(of)).toEqual([
      'amount-unreadable B2',
      'day-not-in-calendar C3',
      'name-missing A3',
      'amount-missing B4',
    ]);
    expect(of.records.map(({ open }) => open)).toEqual([true, true, true]);
    expect(of.records.map(valuesOf)).toEqual([
      { area: 'Nord', date: '2021-03-15' },
      { amount: 1000 },
      { area: 'Süd' },
    ]);
    expect([...(of.records[0]?.cells ?? [])]).toContainEqual(['B2', 'folgt']);
  });

  it('leave rows without an amount out where that was decided', () => {
    const of = read(
      {
        header: ['Gebiet', 'Betrag'],
        rows: [
          ['Nord', 1],
          [null, null, 'x'],
          ['Süd', '-'],
          ['West', 'folgt'],
        ],
      },
      { profile: { skipBlankAmounts: true } },
    );
    expect(fieldOf(of, 'area')).toEqual(['Nord', 'West']);
    expect(noticed(of)).toEqual(['blank-amounts-skipped -', 'amount-unreadable B5']);
  });

  it('are open without a finding each where a field is asked about for the whole list', () => {
    const of = read({
      header: ['Betrag', 'Zweck'],
      rows: [
        [1, 'x'],
        [2, 'y'],
      ],
    });
    expect(of.records.map(({ open }) => open)).toEqual([true, true]);
    expect(of.findings).toEqual([]);
  });
});

describe('values that stand once for several rows', () => {
  it('come from the texts above the groups', () => {
    const of = read(
      {
        header: ['Zweck', 'Betrag'],
        rows: [
          { cells: ['x', 1], groups: [{ text: 'Nord', cell: 'A2' }] },
          { cells: ['y', 2], groups: [{ text: 'Nord', cell: 'A2' }] },
          { cells: ['z', 3], groups: [{ text: 'Süd', cell: 'A5' }] },
        ],
      },
      { profile: { groupFields: ['area'] } },
    );
    expect(fieldOf(of, 'area')).toEqual(['Nord', 'Nord', 'Süd']);
    expect(of.records[2]?.values.get('area')).toEqual({ value: 'Süd', text: 'Süd', cell: 'A5' });
    expect(of.findings).toEqual([]);
  });

  const oneLabelMissing: MadeTable = {
    header: ['Zweck', 'Betrag'],
    rows: [['x', 1], { cells: ['y', 2], groups: [{ text: 'Nord', cell: 'A3' }] }],
  };

  it('are missing where a row has no such text above it, and the row is open', () => {
    const of = read(oneLabelMissing, { profile: { groupFields: ['area'] } });
    expect(noticed(of)).toEqual(['value-missing 2']);
    expect(of.records.map(({ open }) => open)).toEqual([true, false]);
  });

  it('may be missing where that was decided, or where a constant stands for them', () => {
    const optional = read(oneLabelMissing, {
      fields: { ...payments, area: { type: 'name', required: false, words: [], noun: 'area' } },
      profile: { groupFields: ['area'], blankFields: ['area'] },
    });
    expect([fieldOf(optional, 'area'), noticed(optional)]).toEqual([[undefined, 'Nord'], []]);
    const constants = new Map([['area', 'Mitte']]);
    const constant = read(oneLabelMissing, { profile: { groupFields: ['area'], constants } });
    expect([fieldOf(constant, 'area'), noticed(constant)]).toEqual([['Mitte', 'Nord'], []]);
  });

  const filledOnce: MadeTable = {
    header: ['Gebiet', 'Betrag'],
    rows: [
      ['Nord', 1],
      [null, 2],
      [null, 3],
      ['Süd', 4],
      [null, 5],
    ],
  };

  it('are filled down where that was decided, from the first row of the group', () => {
    const of = read(filledOnce, { profile: { fillDown: ['area'] } });
    expect(fieldOf(of, 'area')).toEqual(['Nord', 'Nord', 'Nord', 'Süd', 'Süd']);
    expect(of.records[4]?.values.get('area')?.cell).toBe('A5');
    expect(of.findings).toEqual([]);
  });

  it('are asked about before they are filled down', () => {
    const of = read(filledOnce);
    expect(of.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['fill-down-open', { field: 'area', title: 'Gebiet', rows: 3 }],
    ]);
    expect(of.records.map(({ open }) => open)).toEqual([false, true, true, false, true]);
  });

  it('are no question where names stand in every row of a group, or few are missing', () => {
    const of = read({
      header: ['Gebiet', 'Betrag'],
      rows: [
        ['Nord', 1],
        ['Nord', 2],
        [null, 3],
        ['Süd', 4],
        [null, 5],
      ],
    });
    expect(noticed(of)).toEqual(['name-missing A4', 'name-missing A6']);
  });

  it('fill down merged cells by themselves, as far as they reach', () => {
    const merges = [{ firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 }];
    const of = read(
      {
        header: ['Gebiet', 'Betrag'],
        rows: [
          ['Nord', 1],
          [null, 2],
          [null, 3],
        ],
      },
      { merges },
    );
    expect(fieldOf(of, 'area')).toEqual(['Nord', 'Nord', undefined]);
    expect(noticed(of)).toEqual(['name-missing A4']);
  });

  it('are not filled down past a total', () => {
    const rows = [['Nord', 1], { cells: ['Summe', 1], role: 'total' as const }, [null, 2]];
    const of = read({ header: ['Gebiet', 'Betrag'], rows }, { profile: { fillDown: ['area'] } });
    expect(fieldOf(of, 'area')).toEqual(['Nord', undefined]);
  });

  it('come from the name of the sheet and from constants, without a cell', () => {
    const of = read(
      { header: ['Betrag'], rows: [[1]], sheet: 'WiN 2019' },
      { profile: { sheetNameField: 'year', constants: new Map([['area', 'Nord']]) } },
    );
    expect(of.records.map(valuesOf)).toEqual([{ amount: 100, area: 'Nord', year: 2019 }]);
    expect(of.records[0]?.values.get('year')).toEqual({ value: 2019, text: 'WiN 2019', cell: null });
    expect([...(of.records[0]?.cells ?? [])]).toEqual([['A2', '1']]);
  });

  it('stop at a constant that cannot be read', () => {
    const of = read(
      { header: ['Betrag', 'Gebiet'], rows: [[1, 'Nord']] },
      { profile: { constants: new Map([['date', '31.02.2021']]) } },
    );
    expect(noticed(of)).toEqual(['day-not-in-calendar -']);
  });

  it('take a constant where a column of the profile is blank', () => {
    const profile = {
      columns: new Map([
        [
          'purpose',
          { title: 'Zweck', numbers: null, days: null, yearsFrom: null, scale: null, round: false },
        ],
      ]),
      constants: new Map([['purpose', 'ohne Angabe']]),
    };
    const of = read(
      {
        header: ['Gebiet', 'Betrag', 'Zweck'],
        rows: [
          ['Nord', 1, null],
          ['Süd', 2, 'Fest'],
        ],
      },
      { profile },
    );
    expect(fieldOf(of, 'purpose')).toEqual(['ohne Angabe', 'Fest']);
  });
});

describe('years side by side', () => {
  const made: MadeTable = {
    header: ['Hst.', 'Anschlag 2016', 'Anschlag 2017'],
    rows: [
      ['0010.11904-9', 20, 30],
      ['0010.11910-3', null, 40],
      ['0010.11911-1', 'folgt', 50],
      ['0010.11912-0', null, null],
    ],
  };

  it('give a record for each filled year', () => {
    const of = read(made, { fields: budgets });
    expect(of.records.map(valuesOf)).toEqual([
      { line: '0010.11904-9', year: 2016, amount: 2000 },
      { line: '0010.11904-9', year: 2017, amount: 3000 },
      { line: '0010.11910-3', year: 2017, amount: 4000 },
      { line: '0010.11911-1', year: 2016 },
      { line: '0010.11911-1', year: 2017, amount: 5000 },
    ]);
    expect(of.records.map(({ open }) => open)).toEqual([false, false, false, true, false]);
    expect(of.records.map(({ place }) => place.cell)).toEqual(['B2', 'C2', 'C3', 'B4', 'C4']);
    expect(noticed(of)).toEqual(['blank-amounts-skipped -', 'amount-unreadable B4']);
  });

  it('have keys of their own', () => {
    const { records } = read(made, { fields: budgets, profile: { key: ['line'] } });
    expect(records.slice(0, 2).map(({ key }) => key)).toEqual(['0010-11904-9 | 2016', '0010-11904-9 | 2017']);
  });
});

function scaledBelow(note: string, titles: readonly string[]): ReturnType<typeof read> {
  return read({
    header: ['Gebiet', 'Betrag'],
    rows: [['Nord', 75], { cells: [note], role: 'note' }],
    titles,
  });
}

describe('amounts above which a factor stands', () => {
  it('are multiplied, and it is said', () => {
    const of = read({ header: ['Gebiet', 'Betrag'], rows: [['Nord', 75]], titles: ['Angaben in T€'] });
    expect(fieldOf(of, 'amount')).toEqual([7_500_000]);
    expect(noticed(of)).toEqual(['column-scaled B']);
  });

  it('are asked about where two factors stand there', () => {
    const titles = ['Angaben in T€', 'Alle Beträge in Euro'];
    const of = read({ header: ['Gebiet', 'Betrag'], rows: [['Nord', 75]], titles });
    expect(of.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['scale-open', { column: 'Betrag', titles, factors: [1000, 1] }],
    ]);
  });

  it.each(['Angaben in T€', 'Beträge in Tausend Euro'])(
    'are asked about where it stands below: %s',
    (note) => {
      const { findings } = scaledBelow(note, []);
      expect(findings.map(({ code, facts, place }) => [code, facts, place.cell])).toEqual([
        ['scale-open', { column: 'Betrag', titles: [note], factors: [1, 1000] }, 'A3'],
      ]);
    },
  );

  it('are multiplied where it stands below as it does above, and not asked about for a plain unit', () => {
    expect(noticed(scaledBelow('Angaben in T€', ['in T€']))).toEqual(['column-scaled B']);
    expect(noticed(scaledBelow('Alle Beträge in Euro', []))).toEqual([]);
  });
});

describe('natural persons', () => {
  const made: MadeTable = {
    header: ['Gebiet', 'Empfänger', 'Betrag'],
    rows: [
      ['Nord', 'Erika Beispiel', 1],
      ['Nord', 'Max Muster', 2],
    ],
  };
  const persons = new Map([['recipient', new Map([['erika beispiel', 'Bewohnerfonds 2021-001']])]]);

  it('go under their reference, and no name is kept with the cells', () => {
    const { records } = read(made, { profile: { persons } });
    expect(records[0]?.values.get('recipient')).toEqual({
      value: 'Bewohnerfonds 2021-001',
      text: 'Bewohnerfonds 2021-001',
      cell: 'B2',
    });
    expect([...(records[0]?.cells ?? [])]).toContainEqual(['B2', 'Bewohnerfonds 2021-001']);
    expect(records[1]?.values.get('recipient')?.value).toBe('Max Muster');
    expect([...(records[1]?.cells ?? [])]).toEqual([
      ['C3', '2'],
      ['A3', 'Nord'],
    ]);
  });
});

describe('keys', () => {
  it('are the folded texts of the key fields, and null where a row has none of them', () => {
    const { records } = read(
      {
        header: ['Gebiet', 'Nr.', 'Betrag'],
        rows: [
          ['Nord', 'A-1', 1],
          ['Nord', null, 2],
        ],
      },
      { profile: { key: ['reference'] } },
    );
    expect(records.map(({ key }) => key)).toEqual(['a1', null]);
  });
});

describe('keys over all tables', () => {
  it('that stand twice are told with the place of the first, on its sheet or another', () => {
    const profile = { key: ['reference'] };
    const first = read(
      {
        header: ['Gebiet', 'Nr.', 'Betrag'],
        rows: [
          ['Nord', 'A 1', 1],
          ['Nord', 'a1', 2],
          ['Nord', null, 3],
        ],
      },
      { profile },
    );
    const second = read(
      { header: ['Gebiet', 'Nr.', 'Betrag'], rows: [['Nord', 'A-1', 1]], sheet: 'Blatt 2' },
      { profile },
    );
    const findings = doubleKeys([...first.records, ...second.records]);
    expect(findings.map(({ facts, place }) => [facts, place])).toEqual([
      [
        { key: 'a1', otherCell: 'C2' },
        { sheet: 'Tabelle1', cell: 'C3' },
      ],
      [
        { key: 'a1', otherCell: 'Tabelle1!C2' },
        { sheet: 'Blatt 2', cell: 'C2' },
      ],
    ]);
  });
});
