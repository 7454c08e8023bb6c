import { describe, expect, it } from '@jest/globals';
import { computed, sheetOf } from '../../support/lists/sheet-of.js';
import {
  dataOf,
  groupPathsOf,
  onlyTable,
  rolesOf,
  undecided,
  understood,
} from '../../support/lists/understood.js';

describe('a sum row', () => {
  it.each([
    'Summe',
    'Summe:',
    'SUMME',
    'Gesamt',
    'Gesamtsumme',
    'Insgesamt',
    'Total',
    'Grand total',
    'Summe 2014 in €',
    'Gesamtwert (in Euro)\nder von den Ämtern und nachgelagerten Einrichtungen angenommenen Zuwendungen',
    'Walle und Lesum insgesamt',
    'Deutschland insgesamt',
    'Summe der Auszahlungen',
    '∑',
    'Gesamtergebnis',
    'Endsumme netto',
  ])('is told by its words: %s', (label) => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Betrag'],
      ['Walle', 'Kulturhaus', 5],
      ['Lesum', 'Verein', 6],
      [label, null, 12],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'data', 'total']);
  });

  it('is a subtotal where data follow, and the words tell the rest', () => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Betrag'],
      ['Walle', 'Kulturhaus', 5],
      ['Walle', 'Verein', 6],
      ['Walle Ergebnis', null, 11],
      ['Lesum', 'Verein', 6],
      ['Summe Lesum', null, 6],
      ['Zwischensumme', null, 17],
      ['Osterholz', 'Verein', 1],
      ['Osterholz Summe', null, 1],
      ['Summe', null, 18],
      ['davon investiv', null, 3],
    ]);
    expect(rolesOf(table)).toEqual([
      'data',
      'data',
      'subtotal',
      'data',
      'subtotal',
      'subtotal',
      'data',
      'subtotal',
      'total',
      'subtotal',
    ]);
  });

  it.each([
    ['Walle', 'Sommerfest'],
    ['Walle', 'Gesamtschule West'],
    ['Walle', 'Gesamtplanung Sommer'],
    ['Walle', 'Fördersumme für Lesung'],
    ['Walle', 'Konzert mit der Gruppe Summe der Teile'],
    ['Total normal e. V.', 'Fest'],
    ['Gesamtverband Nord', 'Fest'],
  ])('is none for a word within a longer text: %s, %s', (area, purpose) => {
    const table = onlyTable([
      ['Gebiet', 'Zweck', 'Datum', 'Betrag'],
      ['Walle', 'Fest', '01.02.2014', 5],
      [area, purpose, '02.02.2014', 7],
      ['Lesum', 'Lesung', '03.02.2014', 6],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'data', 'data']);
  });

  it('may stand in the second column, beside the name of its group or alone', () => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Betrag'],
      ['Walle', 'Kulturhaus', 5],
      ['Walle', 'Summe', 5],
      ['Lesum', 'Verein', 6],
      [null, 'Gesamt', 11],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'subtotal', 'data', 'total']);
  });

  it('is told without a text where its figures are the sum of the rows above, and it is said', () => {
    const { tables, findings } = understood([
      ['Gebiet', 'Träger', 'Betrag', 'Ausgezahlt'],
      ['Walle', 'Kulturhaus', 5.1, 2],
      ['Walle', 'Verein', 6.2, 2],
      [null, null, 11.3, 4],
      ['Lesum', 'Verein', 6, 1],
      ['Lesum', 'Kulturhaus', 2, 1],
      [null, null, 8, 2],
      [null, null, 19.3, 6],
    ]);
    expect(tables.map(rolesOf)).toEqual([['data', 'data', 'subtotal', 'data', 'data', 'subtotal', 'total']]);
    expect(
      findings
        .filter(({ code }) => code === 'sum-without-label')
        .map(({ facts, place }) => [place.cell, facts]),
    ).toEqual([
      ['C4', { rows: 2 }],
      ['C7', { rows: 2 }],
      ['C8', { rows: 4 }],
    ]);
  });

  it('is asked about without a text where it would be over one row only', () => {
    const { tables, findings } = understood([
      ['Träger', 'Zweck', 'Betrag'],
      ['Kulturhaus', 'Fest', 50],
      ['Verein', 'Fest', 20],
      ['Verein', 'Kurs', 30],
      ['Lesum'],
      ['Kulturhaus', 'Kurs', 20],
      [null, null, 20],
    ]);
    expect(tables.map(rolesOf)).toEqual([['data', 'data', 'data', 'group-label', 'data', 'data']]);
    expect(findings.map(({ code, place }) => [code, place.cell])).toEqual([['role-open', 'C7']]);
  });

  it('is none in the second row of a group that pays the same each year', () => {
    const { tables, findings } = understood([
      ['Träger', 'Betrag', 'Jahr'],
      ['Kulturhaus', '50,00', '2020'],
      [null, '50,00', '2021'],
      ['Verein', '20,00', '2020'],
      [null, '20,00', '2021'],
    ]);
    expect(tables.map(rolesOf)).toEqual([['data', 'data', 'data', 'data']]);
    expect(findings).toEqual([]);
  });

  it('is asked about without a text where half of the rows have none', () => {
    const { tables, findings } = understood([
      ['Träger', 'Betrag'],
      ['Kulturhaus', 50],
      [null, 30],
      [null, 80],
      ['Verein', 20],
    ]);
    expect(tables.map(rolesOf)).toEqual([['data', 'data', 'data', 'data']]);
    expect(findings.map(({ code, place }) => [code, place.cell])).toEqual([['role-open', 'B4']]);
  });

  it('is asked about without a text where names are filled down', () => {
    const grid = [
      ['Träger', 'Betrag'],
      ['Kulturhaus', 50],
      ['Verein', 20],
      [null, 70],
      ['Garten', 5],
    ];
    const said = understood(grid, { ...undecided, fillDown: ['recipient'] });
    expect(said.tables.map(rolesOf)).toEqual([['data', 'data', 'data', 'data']]);
    expect(said.findings.map(({ code, place }) => [code, place.cell])).toEqual([['role-open', 'B4']]);
    expect(understood(grid).tables.map(rolesOf)).toEqual([['data', 'data', 'subtotal', 'data']]);
  });

  it.each([
    ['Sum', 'Fest', 7],
    ['@SUM(1+1)', 'Fest', 7],
    ['Kulturhaus', 'Gesamt', 5],
    ['Kulturhaus', 'Summe', 7],
  ])('is asked about where it says all that data do: %s, %s, %d', (recipient, purpose, amount) => {
    const { tables, findings } = understood([
      ['Gebiet', 'Träger', 'Zweck', 'Datum', 'Betrag'],
      ['Walle', 'Kulturhaus', 'Fest', '01.02.2014', 5],
      ['Walle', recipient, purpose, '02.02.2014', amount],
      ['Lesum', 'Verein', 'Lesung', '03.02.2014', 6],
    ]);
    expect(tables.map(rolesOf)).toEqual([['data', 'data', 'data']]);
    expect(findings.map(({ code, place }) => [code, place.cell])).toEqual([['role-open', 'A3']]);
  });

  it('is asked about where it has a day, and its figure is no sum', () => {
    const { findings } = understood([
      ['Träger', 'Zweck', 'Datum', 'Betrag'],
      ['Kulturhaus', 'Fest', '01.02.2014', 5],
      ['Verein', 'Fest', '01.02.2014', 6],
      ['Summe', null, '31.12.2014', 12],
    ]);
    expect(findings.map(({ code, place }) => [code, place.cell])).toEqual([['role-open', 'A4']]);
  });

  it('is no row without a text whose figures are no sum', () => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Betrag'],
      ['Walle', 'Kulturhaus', 5],
      ['Lesum', 'Verein', 6],
      [null, null, 12],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'data', 'data']);
  });

  it('is told by a formula over the rows above, and not by one across its own row', () => {
    const table = onlyTable([
      ['Gebiet', 'Januar', 'Februar', 'Jahr gesamt'],
      ['Walle', 1, 2, computed(3, 'SUM(B2:C2)')],
      ['Lesum', 3, 4, computed(7, 'B3+C3')],
      [
        'Stadt Bremen',
        computed(4, 'SUM(B2:B3)'),
        computed(6, 'SUBTOTAL(9,C2:C3)'),
        computed(10, 'SUM(B4:C4)'),
      ],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'data', 'total']);
  });

  it('is asked about where the last row is the sum of all others and says nothing of it', () => {
    const { tables, findings } = understood([
      ['Gebiet', 'Betrag'],
      ['Walle', 5],
      ['Lesum', 6],
      ['Osterholz', 7.5],
      ['Bremen', 18.5],
    ]);
    expect(tables.map(rolesOf)).toEqual([['data', 'data', 'data', 'data']]);
    expect(findings).toEqual([
      {
        code: 'role-open',
        facts: { label: 'Bremen' },
        place: { sheet: 'Tabelle1', cell: 'A5' },
        text: 'Bremen',
        reading: null,
      },
    ]);
  });

  it('is asked about where a balance of the year before stands first', () => {
    const { tables, findings } = understood([
      ['Zweck', 'Betrag'],
      ['Übertrag aus 2013', 5],
      ['Fest', 6],
    ]);
    expect(tables.map(rolesOf)).toEqual([['data', 'data']]);
    expect(findings.map(({ code, place }) => [code, place.cell])).toEqual([['role-open', 'A2']]);
  });

  it('is a row of data where somebody has said so', () => {
    const grid = [
      ['Zweck', 'Betrag'],
      ['Übertrag aus 2013', 5],
      ['Fest', 6],
      ['Summe der Restmittel', 11],
      ['Garten', 4],
    ];
    const { tables, findings } = understood(grid, {
      ...undecided,
      dataRowsWith: ['übertrag aus 2013', 'Summe der Restmittel'],
    });
    expect(tables.map(rolesOf)).toEqual([['data', 'data', 'data', 'data']]);
    expect(findings).toEqual([]);
  });

  it('is told by words that the profile adds', () => {
    const table = onlyTable(
      [
        ['Gebiet', 'Träger', 'Betrag'],
        ['Walle', 'Kulturhaus', 5],
        ['Stadt Bremen gemischt', null, 5],
      ],
      { ...undecided, sumWords: ['stadt bremen'] },
    );
    expect(rolesOf(table)).toEqual(['data', 'total']);
  });

  it('is counted in one note for the sheet', () => {
    const { findings } = understood([
      ['Gebiet', 'Träger', 'Betrag'],
      ['Walle', 'Kulturhaus', 5],
      ['Summe', null, 5],
      [],
      ['* vorläufig'],
    ]);
    expect(findings.map(({ code, facts, place }) => [code, facts, place.cell])).toEqual([
      ['sums-left-out', { rows: 1 }, null],
      ['notes-left-out', { rows: 1 }, null],
    ]);
  });
});

describe('a note', () => {
  it('is what stands below the rows without being one', () => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Betrag'],
      ['Walle', 'Kulturhaus', 5],
      ['Lesum', 'Verein', 6],
      ['Summe', null, 11],
      [],
      ['* vorläufig'],
      ['Stand: 31.12.2014'],
      ['Bremen, den 3. Januar 2015', null, null],
      ['gez. Meyer', 'Amtsleitung'],
      ['1) einschließlich der Reste'],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'data', 'total', 'note', 'note', 'note', 'note', 'note']);
  });

  it('is a remark between rows, or a lone dash', () => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Zweck', 'Betrag'],
      ['Walle', 'Kulturhaus', 'Fest', 5],
      ['Hinweis: die folgenden Zeilen sind noch nicht geprüft'],
      ['-'],
      [null, null, 'und Nachfeier'],
      ['Lesum', 'Verein', 'Fest', 6],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'note', 'note', 'note', 'data']);
  });

  it('is a cell far outside, and it is said where', () => {
    const { tables, findings } = understood([
      ['Gebiet', 'Träger', 'Betrag'],
      [null, null, null, null, null, null, 'Höhe etwaiger Folgekosten'],
      ['Walle', 'Kulturhaus', 5],
      ['Lesum', 'Verein', 6, null, null, 'Anruf!'],
    ]);
    expect(tables.map(rolesOf)).toEqual([['note', 'data', 'data']]);
    expect(findings.map(({ code, place, text }) => [code, place.cell, text])).toEqual([
      ['cell-outside', 'G2', 'Höhe etwaiger Folgekosten'],
      ['cell-outside', 'F4', 'Anruf!'],
      ['notes-left-out', null, null],
    ]);
  });

  it('is a row that the profile leaves out, in any spelling', () => {
    const table = onlyTable(
      [
        ['Gebiet', 'Stand', 'Betrag'],
        ['Walle', 'ausgezahlt', 5],
        ['Lesum', 'STORNIERT', 6],
      ],
      { ...undecided, skipRowsWith: ['storniert'] },
    );
    expect(rolesOf(table)).toEqual(['data', 'note']);
  });
});

describe('a row of data', () => {
  it('may have a dash, a sentence or nothing where its amount belongs', () => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Betrag'],
      ['Walle', 'Kulturhaus', 5],
      ['Lesum', 'Verein', '-'],
      ['Lesum', 'Sportverein', 'siehe Bescheid vom März'],
      ['Lesum', 'Garten e. V.'],
      ['Osterholz', 'Verein', 6],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'data', 'data', 'data', 'data']);
  });

  it('may lack the amount in a table of two columns', () => {
    const table = onlyTable([['Gebiet', 'Betrag'], ['Walle', 5], ['Lesum'], ['Osterholz', 6]]);
    expect(rolesOf(table)).toEqual(['data', 'data', 'data']);
  });

  it('may follow blank rows, be hidden, and equal another one', () => {
    const table = onlyTable(
      sheetOf(
        [
          ['Gebiet', 'Träger', 'Betrag'],
          ['Walle', 'Kulturhaus', 5],
          [],
          [],
          ['Walle', 'Kulturhaus', 5],
          ['Lesum', 'Verein', 6],
        ],
        { hiddenRows: [4], hiddenColumns: [1] },
      ),
    );
    expect(dataOf(table)).toEqual(['Walle', 'Walle', 'Lesum']);
    expect(table.rows.map(({ row }) => row.hidden)).toEqual([false, true, false]);
    expect(table.columns.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  });

  it('may have its name only in the first row of its group', () => {
    const table = onlyTable([
      ['Gebiet', 'Betrag'],
      ['Walle', 100],
      [null, 100],
      [null, 250],
      ['Lesum', 50],
      [null, 70],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'data', 'data', 'data', 'data']);
  });

  it('may have cells in columns without a title', () => {
    const table = onlyTable([
      ['Gebiet', null, 'Betrag'],
      ['Walle', 'Kulturhaus', 5],
      ['Lesum', 'Verein', 6],
    ]);
    expect(table.columns.map(({ column, title }) => [column, title])).toEqual([
      [0, 'Gebiet'],
      [1, ''],
      [2, 'Betrag'],
    ]);
  });
});

describe('a text alone', () => {
  it('is the label of the rows below it', () => {
    const table = onlyTable([
      ['Träger', 'Zweck', 'Betrag'],
      ['Gröpelingen'],
      ['Kulturhaus', 'Fest', 5],
      ['Summe Gröpelingen', null, 5],
      ['Walle:'],
      ['Verein', 'Fest', 6],
    ]);
    expect(rolesOf(table)).toEqual(['group-label', 'data', 'subtotal', 'group-label', 'data']);
    expect(table.rows.map(({ groups }) => groups.map(({ text, cell }) => `${cell} ${text}`))).toEqual([
      [],
      ['A2 Gröpelingen'],
      ['A2 Gröpelingen'],
      ['A2 Gröpelingen'],
      ['A5 Walle'],
    ]);
  });

  it('is one within another where it follows another or stands further right', () => {
    expect(
      groupPathsOf([
        ['Träger', 'Zweck', 'Betrag'],
        ['Bremen'],
        ['Walle'],
        ['Kulturhaus', 'Fest', 5],
        ['Lesum'],
        ['Verein', 'Fest', 6],
        ['Bremerhaven'],
        ['Lehe'],
        ['Verein', 'Fest', 7],
      ]),
    ).toEqual(['Bremen > Walle', 'Bremen > Lesum', 'Bremerhaven > Lehe']);
    expect(
      groupPathsOf([
        ['Ort', 'Träger', 'Betrag'],
        ['Bremen'],
        [null, 'Walle'],
        ['x', 'Kulturhaus', 5],
        ['Bremerhaven'],
        ['y', 'Verein', 6],
      ]),
    ).toEqual(['Bremen > Walle', 'Bremerhaven']);
  });

  const head = ['Träger', 'Zweck', 'Betrag'];
  const walle = [['Walle'], head, ['Kulturhaus', 'Fest', 5], ['Kulturhaus', 'Kurs', 3], [null, null, 8]];
  const lesum = [[], ['Lesum'], head, ['Verein', 'Fest', 6], ['Verein', 'Kurs', 7]];

  it('stands above the first header too where the header is repeated below each label', () => {
    expect(groupPathsOf([['Mittel 2014'], [], ...walle, ...lesum])).toEqual([
      'Walle',
      'Walle',
      'Lesum',
      'Lesum',
    ]);
    expect(onlyTable([['Mittel 2014'], [], ...walle, ...lesum]).titles.map(({ text }) => text)).toEqual([
      'Mittel 2014',
    ]);
  });

  it('does not stand above the first header where the header is repeated without one', () => {
    const title = [['Mittel 2014'], head, ['Kulturhaus', 'Fest', 5]];
    expect(groupPathsOf([...title, head, ['Verein', 'Fest', 6], ...lesum])).toEqual([
      '',
      '',
      'Lesum',
      'Lesum',
    ]);
    expect(onlyTable([...title, head, ['Verein', 'Fest', 6]]).titles).toHaveLength(1);
  });

  it('is a label in a table of two columns where the table begins with one', () => {
    const table = onlyTable([
      ['Zweck', 'Betrag'],
      ['Gröpelingen'],
      ['Fest', 5],
      ['Lesung', 6],
      ['Walle'],
      ['Fest', 7],
    ]);
    expect(rolesOf(table)).toEqual(['group-label', 'data', 'data', 'group-label', 'data']);
  });
});
