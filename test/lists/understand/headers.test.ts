import { describe, expect, it } from '@jest/globals';
import { day, sheetOf } from '../../support/lists/sheet-of.js';
import { headersOf, onlyTable, rolesOf, titlesOf, understood } from '../../support/lists/understood.js';

describe('the header of a table', () => {
  it('is the first row of a plain list', () => {
    const table = onlyTable([
      ['Gebiet', 'Betrag'],
      ['Gröpelingen', 100],
      ['Walle', 50],
    ]);
    expect(table.headerRows).toEqual([0]);
    expect(titlesOf(table)).toEqual(['Gebiet', 'Betrag']);
    expect(rolesOf(table)).toEqual(['data', 'data']);
  });

  it('is found below titles, a day and lines about the whole list', () => {
    const table = onlyTable(
      sheetOf(
        [
          ['Lebendige Quartiere – Mittelverteilung 2014'],
          [null, null, null, day('2014-02-03')],
          ['Berichtszeitraum: 1. Juli bis 31. Dezember 2013'],
          [],
          ['Amt:', 'Senatskanzlei'],
          ['Haushaltsjahr', 2014],
          [],
          [null, null, null, 'Angaben in T€'],
          ['Gebiet', 'Träger', 'Zweck', 'Betrag'],
          ['Walle', 'Kulturhaus', 'Fest', 50],
          ['Walle', 'Bürgerverein', 'Lesung', 20],
        ],
        { merged: ['A1:D1'] },
      ),
    );
    expect(table.headerRows).toEqual([8]);
    expect(titlesOf(table)).toEqual(['Gebiet', 'Träger', 'Zweck', 'Betrag']);
    expect(table.titles.map(({ text, cell }) => [cell, text])).toEqual([
      ['A1', 'Lebendige Quartiere – Mittelverteilung 2014'],
      ['D2', '03.02.2014'],
      ['A3', 'Berichtszeitraum: 1. Juli bis 31. Dezember 2013'],
      ['A5', 'Amt:'],
      ['B5', 'Senatskanzlei'],
      ['A6', 'Haushaltsjahr'],
      ['B6', '2014'],
      ['D8', 'Angaben in T€'],
    ]);
  });

  it('is found without a word that lists usually have, by the figures below', () => {
    const table = onlyTable([['Übersicht'], ['Vedel', 'Krupp', 'Sonne'], ['a', 1, 2], ['b', 3, 4]]);
    expect(table.headerRows).toEqual([1]);
  });

  it('is found over texts alone, by the words', () => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Ansprechperson'],
      ['Walle', 'Kulturhaus', 'Frau Kaya'],
      ['Walle', 'Bürgerverein', 'Herr Meyer'],
    ]);
    expect(table.headerRows).toEqual([0]);
    expect(rolesOf(table)).toEqual(['data', 'data']);
  });

  it('may have no rows below', () => {
    const table = onlyTable([['Bericht'], [], ['Gebiet', 'Träger', 'Betrag']]);
    expect(table.headerRows).toEqual([2]);
    expect(table.rows).toEqual([]);
  });

  it('may be made of years, as numbers or as texts', () => {
    expect(
      titlesOf(
        onlyTable([
          ['Gebiet', 2016, 2017],
          ['Walle', 100, 200],
          ['Lesum', 2000, 300],
        ]),
      ),
    ).toEqual(['Gebiet', '2016', '2017']);
    expect(
      onlyTable([['Titel der Liste'], ['Stadtteil', '2016/17', '2017/18'], ['Walle', '1.100,00', '200,00']])
        .headerRows,
    ).toEqual([1]);
  });

  it('may be made of months that are stored as days', () => {
    const table = onlyTable([
      ['Gebiet', day('2014-01-01'), day('2014-02-01')],
      ['Walle', 100, 200],
      ['Lesum', 10, 300],
    ]);
    expect(table.headerRows).toEqual([0]);
    expect(titlesOf(table)).toEqual(['Gebiet', '01.01.2014', '01.02.2014']);
  });

  it('has its line breaks, soft hyphens and words broken by hand undone', () => {
    const table = onlyTable([
      ['Amt/Organisations-\neinheit', 'Wert\n(Euro)', 'Verwendungs\u00adzweck', 'Kosten-\nArt'],
      ['Altona', 100, 'Fest', 'Sache'],
      ['Altona', 200, 'Fest', 'Sache'],
    ]);
    expect(titlesOf(table)).toEqual([
      'Amt/Organisationseinheit',
      'Wert (Euro)',
      'Verwendungszweck',
      'Kosten-Art',
    ]);
  });
});

describe('a header of several rows', () => {
  it('joins merged cells with what they span', () => {
    const table = onlyTable(
      sheetOf(
        [
          ['Gebiet', 'Ansatz', null, 'Ist', null],
          [null, 2016, 2017, 2016, 2017],
          ['Walle', 1, 2, 3, 4],
          ['Lesum', 5, 6, 7, 8],
        ],
        { merged: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    );
    expect(table.headerRows).toEqual([0, 1]);
    expect(titlesOf(table)).toEqual(['Gebiet', 'Ansatz 2016', 'Ansatz 2017', 'Ist 2016', 'Ist 2017']);
    expect(table.columns[2]?.levels).toEqual(['Ansatz', '2017']);
  });

  it('joins them where nothing is merged too', () => {
    const table = onlyTable([
      ['Gebiet', null, 'Ansatz', null, 'Ist', null],
      [null, 'Träger', '2016', '2017', '2016', '2017'],
      ['Walle', 'Kulturhaus', 1, 2, 3, 4],
      ['Lesum', 'Verein', 5, 6, 7, 8],
    ]);
    expect(table.headerRows).toEqual([0, 1]);
    expect(titlesOf(table)).toEqual([
      'Gebiet',
      'Träger',
      'Ansatz 2016',
      'Ansatz 2017',
      'Ist 2016',
      'Ist 2017',
    ]);
  });

  it('may have four rows and a row of column numbers', () => {
    const table = onlyTable(
      sheetOf(
        [
          ['Gemeinden nach Einwohnern'],
          [],
          ['Land', null, 'Schlüssel', 'Auf Grundlage', null, null, 'Differenz', null],
          [null, null, null, 'des Zensus', null, 'früherer Zählungen', null, null],
          [null, null, null, 'Bevölkerung'],
          [null, null, null, 'insgesamt', 'männlich 1)', 'insgesamt', 'Anzahl', '%'],
          [1, null, 2, 3, 4, 5, 6, 7],
          [],
          ['04', 'Bremen', '04011000', 544_043, 264_123, 546_501, -2458, -0.4],
          ['04', 'Bremerhaven', '04012000', 108_156, 52_800, 113_366, -5210, -4.6],
        ],
        { merged: ['A1:H1', 'A3:B6', 'C3:C6', 'D3:F3', 'D4:E4', 'G3:H5', 'D5:F5'] },
      ),
    );
    expect(table.headerRows).toEqual([2, 3, 4, 5]);
    expect(titlesOf(table)).toEqual([
      'Land',
      'Land',
      'Schlüssel',
      'Auf Grundlage des Zensus Bevölkerung insgesamt',
      'Auf Grundlage des Zensus Bevölkerung männlich 1)',
      'Auf Grundlage früherer Zählungen Bevölkerung insgesamt',
      'Differenz Anzahl',
      'Differenz %',
    ]);
    expect(rolesOf(table)).toEqual(['column-numbers', 'data', 'data']);
  });

  it('may end in a row of units', () => {
    const table = onlyTable([
      ['Gebiet', 'Ansatz', 'Anteil'],
      [null, 'in T€', '%'],
      ['Walle', 12, 3.5],
      ['Lesum', 13, 4.5],
    ]);
    expect(titlesOf(table)).toEqual(['Gebiet', 'Ansatz in T€', 'Anteil %']);
  });

  it('may go on in a second line, with a word broken between', () => {
    const table = onlyTable([
      ['Lfd.', 'Organisations-', 'Bewilligte', 'Ausgezahlte'],
      ['Nr.', 'einheit', 'Summe', 'Beträge'],
      [1, 'Altona', 100.5, 50],
      [2, 'Altona', 200, 10],
    ]);
    expect(table.headerRows).toEqual([0, 1]);
    expect(titlesOf(table)).toEqual([
      'Lfd. Nr.',
      'Organisationseinheit',
      'Bewilligte Summe',
      'Ausgezahlte Beträge',
    ]);
  });

  it('does not take in the title above nor the first row below', () => {
    const table = onlyTable(
      sheetOf(
        [
          ['Auszahlungen 2014', null, null],
          ['Gebiet', 'Träger', 'Betrag'],
          ['Walle', 'Kulturhaus', 'noch offen'],
          ['Walle', 'Bürgerverein', 20],
          ['Lesum', 'Sportverein', 30],
        ],
        { merged: ['A1:C1'] },
      ),
    );
    expect(table.headerRows).toEqual([1]);
    expect(rolesOf(table)).toEqual(['data', 'data', 'data']);
  });
});

describe('a sheet without a table', () => {
  it.each([
    [
      'a cover',
      [
        ['Gemeindeverzeichnis'],
        ['Stand: 2011'],
        ['Frau Becker', 'Tel.', '0611 75 27', 'a@b.de'],
        ['Frau X', 'Tel.', '0611 75 46'],
      ],
    ],
    [
      'a pick list',
      [
        ['Sponsoring', 'Geldleistung'],
        ['Spende', 'Sachleistung'],
        ['Schenkung', 'Dienstleistung'],
      ],
    ],
    [
      'a legend',
      [
        ['Kürzel', 'Bedeutung'],
        ['K', 'konsumtiv'],
        ['I', 'investiv'],
      ],
    ],
    [
      'figures alone',
      [
        [1, 15],
        [2, 16],
        [3, 17],
      ],
    ],
    [
      'figures with names',
      [
        [1, 'eins'],
        [2, 'zwei'],
        [3, 'drei'],
      ],
    ],
    ['one cell', [['Sheet1A1']]],
    [
      'a form',
      [
        ['Antragsteller:', 'Kulturhaus Walle'],
        ['Projekt:', 'Fest'],
        ['Summe:', 500],
        ['Datum:', '1.2.2014'],
      ],
    ],
  ])('is said to have none: %s', (_, grid) => {
    const { tables, findings } = understood(grid);
    expect(tables).toEqual([]);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['sheet-without-table', { rows: grid.length }],
    ]);
  });

  it('is passed over in silence when it is empty', () => {
    expect(understood([])).toMatchObject({ tables: [], findings: [] });
  });
});

describe('tables below each other', () => {
  const first = [
    ['Zuwendungen der Ämter'],
    ['Amt', 'Geber', 'Art', 'Wert'],
    ['Altona', 'Förderverein', 'Spende', 59_230],
    ['Altona', 'Verein', 'Spende', 10_720],
    ['Gesamtwert', null, null, 69_950],
    [],
  ];

  it('are each found, though a table has dashes only and the columns are other ones', () => {
    const found = understood([
      ...first,
      [
        'Zuwendungen der Beteiligungen, die über einen langen Titel verfügen, der mehr als hundert Zeichen hat und mehr',
      ],
      [],
      ['Beteiligung', 'Geber', 'Art', 'Wert'],
      ['-'],
      ['Gesamtwert', null, null, '-'],
      [],
      ['Einnahmen'],
      ['Datum', 'Betrag'],
      [day('2014-01-01'), 12],
    ]);
    expect(headersOf(found)).toEqual([[2], [9], [14]]);
    expect(found.tables.map(({ titles }) => titles.map(({ cell }) => cell))).toEqual([
      ['A1'],
      ['A7'],
      ['A13'],
    ]);
    expect(found.tables.map(rolesOf)).toEqual([['data', 'data', 'total'], ['note', 'total'], ['data']]);
  });

  it('are found without a blank row between', () => {
    const found = understood([
      ['Gebiet', 'Träger', 'Betrag'],
      ['Walle', 'Kulturhaus', 5],
      ['Lesum', 'Verein', 6],
      ['Programm', 'Kapitel', 'Ansatz'],
      ['LQ', 'K1', 7],
    ]);
    expect(headersOf(found)).toEqual([[1], [4]]);
  });

  it('are one table where the header is repeated', () => {
    const table = onlyTable([
      ['Liste der Zuwendungen'],
      ['Gebiet', 'Träger', 'Betrag'],
      ['Walle', 'Kulturhaus', 5],
      ['Seite 1'],
      ['Liste der Zuwendungen'],
      ['Gebiet ', 'Träger', 'Betrag'],
      ['Lesum', 'Verein', 6],
    ]);
    expect(table.headerRows).toEqual([1]);
    expect(rolesOf(table)).toEqual(['data', 'note', 'title', 'header', 'data']);
    expect(table.rows.at(-1)?.groups).toEqual([]);
  });

  it('are one table with groups where only the first title of the repeated header is another one', () => {
    const months = ['Januar', 'Februar', 'März', 'April', 'Summe'];
    const table = onlyTable([
      ['Versicherungen', ...months],
      ['Haftpflicht', 1, 2, 3, 4, 10],
      [],
      ['Steuern', ...months],
      ['Grundsteuer', 1, 1, 1, 1, 4],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'header', 'data']);
    expect(table.rows.at(-1)?.groups).toEqual([{ text: 'Steuern', cell: 'A4' }]);
  });

  it('are not begun by a row of data whose amount is missing', () => {
    const table = onlyTable([
      ['Gebiet', 'Projekt', 'Betrag'],
      ['Walle', 'Fest', 5],
      [],
      ['Lesum', 'Projekt Garten', 'noch offen'],
      ['Lesum', 'Lesung', 6],
      ['Lesum', 'Projekt', 'offen'],
      ['Lesum', 'Lesung', 6],
    ]);
    expect(rolesOf(table)).toEqual(['data', 'data', 'data', 'data', 'data']);
  });
});
