import { describe, expect, it } from '@jest/globals';
import { findControlSums, findGrandSums } from '#src/lists/understand/control-sums.js';
import { controlSums, differences, summedColumns } from '../../support/lists/summed.js';
import { cellsOf, summedColumn } from '#src/app/import/look/column-cells.js';
import { withoutValue } from '../../support/lists/sheet-of.js';
import { headersOf, onlyTable, understood } from '../../support/lists/understood.js';

const head = ['Gebiet', 'Träger', 'Betrag'];

describe('a control sum', () => {
  it('is compared with the rows of its block, of several blocks, or of all', () => {
    const table = onlyTable([
      head,
      ['Bremen'],
      ['Walle', 'Kulturhaus', 5],
      ['Walle', 'Verein', 6],
      ['Summe Walle', null, 11],
      ['Lesum', 'Verein', 7],
      ['Summe Lesum', null, 7],
      ['Summe Bremen', null, 18],
      ['Bremerhaven'],
      ['Lehe', 'Verein', 20],
      ['Leherheide', 'Verein', 30],
      ['Summe Bremerhaven', null, 50],
      ['Gesamtsumme', null, 68],
    ]);
    expect(controlSums(table, 'Betrag')).toEqual([
      'C5 subtotal: 11 of 2 rows',
      'C7 subtotal: 7 of 1 rows',
      'C8 subtotal: 18 of 3 rows',
      'C12 subtotal: 50 of 2 rows',
      'C13 total: 68 of 5 rows',
    ]);
    expect(differences(table, 'Betrag')).toEqual([]);
  });

  it('may be the sum so far, carried over from page to page', () => {
    const table = onlyTable([
      head,
      ['Walle', 'Kulturhaus', 5],
      ['Walle', 'Verein', 6],
      ['Übertrag', null, 11],
      head,
      ['Übertrag', null, 11],
      ['Lesum', 'Verein', 7],
      ['Übertrag', null, 18],
      ['Lesum', 'Verein', 1],
      ['Summe', null, 19],
    ]);
    expect(controlSums(table, 'Betrag')).toEqual([
      'C4 subtotal: 11 of 2 rows',
      'C6 subtotal: 11 of 2 rows',
      'C8 subtotal: 18 of 3 rows',
      'C10 total: 19 of 4 rows',
    ]);
  });

  it('may stand above its rows', () => {
    const table = onlyTable([
      head,
      ['Summe Walle', null, 11],
      ['Walle', 'Kulturhaus', 5],
      ['Walle', 'Verein', 6],
      ['Summe Lesum', null, 7],
      ['Lesum', 'Verein', 7],
    ]);
    expect(controlSums(table, 'Betrag')).toEqual(['C2 subtotal: 11 of 2 rows', 'C5 subtotal: 7 of 1 rows']);
  });

  it('may be over the rows that have its name, wherever they stand', () => {
    const table = onlyTable([
      ['Gebiet', 'Art', 'Betrag'],
      ['Walle', 'investiv', 5],
      ['Walle', 'konsumtiv', 6],
      ['Lesum', 'investiv', 20],
      ['Summe investiv', null, 25],
      ['Summe konsumtiv', null, 6],
      ['Gesamt', null, 31],
    ]);
    expect(controlSums(table, 'Betrag')).toEqual([
      'C5 subtotal: 25 of 2 rows',
      'C6 subtotal: 6 of 1 rows',
      'C7 total: 31 of 3 rows',
    ]);
  });

  it('off by one cent is reported with both figures', () => {
    const table = onlyTable([
      head,
      ['Walle', 'Kulturhaus', 646_805.38],
      ['Lesum', 'Verein', 0.5],
      ['Summe', null, 646_805.89],
    ]);
    expect(controlSums(table, 'Betrag')).toEqual(['C4 total: 646805.88 of 2 rows, stated 646805.89']);
    expect(differences(table, 'Betrag')).toEqual([
      {
        code: 'sum-differs',
        facts: { label: 'Summe', column: 'Betrag', statedCents: 64_680_589, rowsCents: 64_680_588, rows: 2 },
        place: { sheet: 'Tabelle1', cell: 'C4' },
        text: '646805.89',
        reading: null,
      },
    ]);
  });

  it('that differs is compared with its block, and a total with all rows', () => {
    const table = onlyTable([
      head,
      ['Walle'],
      ['x', 'Kulturhaus', 50],
      ['x', 'Verein', 60],
      ['Summe Walle', null, 111],
      ['Lesum'],
      ['y', 'Verein', 70],
      ['z', 'Verein', 80],
      ['Summe', null, 261],
    ]);
    expect(controlSums(table, 'Betrag')).toEqual([
      'C5 subtotal: 110 of 2 rows, stated 111',
      'C9 total: 260 of 4 rows, stated 261',
    ]);
  });

  it('takes the rows for all columns alike', () => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Ansatz', 'Ist'],
      ['Walle', 'Kulturhaus', 5, 1],
      ['Summe', null, 5, 1],
      ['Lesum', 'Verein', 6, 2],
      ['Summe', null, 11, 4],
    ]);
    expect(controlSums(table, 'Ansatz', 'Ist')).toEqual([
      'C3 subtotal: 5 of 1 rows',
      'D3 subtotal: 1 of 1 rows',
      'C5 total: 11 of 2 rows',
      'D5 total: 3 of 2 rows, stated 4',
    ]);
  });

  it('is none for shares and averages, for parts, and for balances that are no sums', () => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Betrag', 'Anteil in %'],
      ['Walle', 'Kulturhaus', 5, 45.5],
      ['Lesum', 'Verein', 6, 54.5],
      ['Summe', null, 11, 99],
      ['davon investiv', null, 3, 1],
      ['Saldo', null, -4, null],
    ]);
    expect(controlSums(table, 'Betrag', 'Anteil in %')).toEqual(['C4 total: 11 of 2 rows']);
  });

  it.each([
    ['error-cell', { title: 'Betrag', error: '#REF!' }, '#REF!'],
    ['formula-without-value', { title: 'Betrag' }, withoutValue('SUM(C2:C3)')],
  ])('is none where its cell holds no figure, and it is said: %s', (code, facts, stated) => {
    const table = onlyTable([
      head,
      ['Walle', 'Kulturhaus', 5],
      ['Lesum', 'Verein', 6],
      ['Summe', null, stated],
    ]);
    const columns = table.columns
      .filter(({ title }) => title === 'Betrag')
      .map((column) => summedColumn(cellsOf(table, column), column));
    const { sums, findings } = findControlSums(table, columns);
    expect(sums).toEqual([]);
    expect(findings.map((noticed) => [noticed.code, noticed.facts, noticed.place.cell])).toEqual([
      [code, facts, 'C4'],
    ]);
  });

  it('may follow no rows at all', () => {
    const table = onlyTable([head, ['-'], ['Summe', null, 0]]);
    expect(controlSums(table, 'Betrag')).toEqual(['C3 total: 0 of 0 rows']);
  });

  it('is found among thousands of wrong ones without taking the square of their number', () => {
    const blocks = Array.from({ length: 2000 }, (_, at) => [
      ['Walle', 'Verein', at + 1],
      ['Zwischensumme', null, -3],
    ]).flat();
    const table = onlyTable([head, ...blocks]);
    expect(differences(table, 'Betrag')).toHaveLength(2000);
  });
});

describe('sums above the header', () => {
  const rows = [
    ['Walle', 'Kulturhaus', 5.5, 1],
    ['Lesum', 'Verein', 6, 2],
  ];
  const titles = ['Gebiet', 'Träger', 'Bewilligt', 'Ausgezahlt'];

  it.each([
    ['above their column', [null, null, 11.5], 'C1 above: 11.5 of 2 rows'],
    ['beside their label', ['Gesamtsumme', 11.5], 'B1 above: 11.5 of 2 rows'],
    ['beside their label, of another column', ['Summe ausgezahlt:', 3], 'B1 above: 3 of 2 rows'],
    ['above, with a label', ['Summe', null, 11.49], 'C1 above: 11.5 of 2 rows, stated 11.49'],
    ['with a label that does not say so', ['Verteilt', null, 11.5], 'C1 above: 11.5 of 2 rows'],
  ])('are compared with all rows: %s', (_, above, expected) => {
    const table = onlyTable([above, [], titles, ...rows]);
    expect(controlSums(table, 'Bewilligt', 'Ausgezahlt')).toEqual([expected]);
  });

  it('may stand in one cell with their text', () => {
    const [found] = onlyTable([['Gesamtsumme: 11,50 €'], titles, ...rows]).sumsAbove;
    expect(found).toMatchObject({ column: 2, cell: 'A1', label: 'Gesamtsumme', row: { index: 0 } });
    expect(found?.row.cells[2]?.text).toBe('11,50 €');
  });

  it.each([
    ['above their column', [null, null, '#REF!'], ['C1']],
    ['with a label', ['Gesamtsumme', null, '#BEZUG!'], ['C1']],
    ['beside their label', ['Gesamtsumme', '#REF!'], ['B1']],
    ['without a result', ['Gesamtsumme', withoutValue('SUM(C4:C5)')], ['B1']],
    ['of something else', ['Stand', null, '#REF!'], []],
  ])('are noticed where they hold an error: %s', (_, above, cells) => {
    const table = onlyTable([above, [], titles, ...rows]);
    const columns = table.columns.filter(({ title }) => title === 'Bewilligt' || title === 'Ausgezahlt');
    const { findings, sums } = findControlSums(
      table,
      columns.map((column) => summedColumn(cellsOf(table, column), column)),
    );
    expect(sums).toEqual([]);
    expect(findings.map(({ place }) => place.cell)).toEqual(cells);
  });

  it.each([
    ['a year', ['Haushaltsjahr', 2014]],
    ['another figure', ['Verfügbar', null, 99]],
    ['a count', ['Anzahl', 2]],
  ])('are none: %s', (_, above) => {
    expect(onlyTable([above, [], titles, ...rows]).sumsAbove).toEqual([]);
  });
});

describe('sums right below the header', () => {
  it('are told without a text too, where they are the sum of all rows', () => {
    const table = onlyTable([
      ['Gebiet', 'Träger', 'Betrag'],
      [null, null, 23.5],
      ['Walle', 'Kulturhaus', 5.5],
      ['Lesum', 'Verein', 6],
      ['Lesum', 'Garten', 12],
    ]);
    expect(controlSums(table, 'Betrag')).toEqual(['C2 subtotal: 23.5 of 3 rows']);
  });
});

describe('sums below stacked tables', () => {
  const first = [
    ['Ämter'],
    ['Amt', 'Geber', 'Wert'],
    ['Altona', 'Verein', 5],
    ['Altona', 'Verein Nord', 6],
    ['Gesamt', null, 11],
    [],
  ];
  const second = [
    ['Beteiligungen'],
    ['Firma', 'Geber', 'Wert'],
    ['Werk', 'Verein', 20],
    ['Kita', 'Verein', 30],
    ['Gesamt', null, 50],
    [],
  ];

  it('go to the table that they sum up again, or to all', () => {
    const found = understood([
      ...first,
      ...second,
      ['Gesamtwert der Ämter', null, 11],
      ['Gesamtwert der Beteiligungen', null, 50],
      ['Gesamtwert', null, 62],
    ]);
    expect(headersOf(found)).toEqual([[2], [8]]);
    expect(found.tables.map((table) => controlSums(table, 'Wert'))).toEqual([
      ['C5 total: 11 of 2 rows', 'C13 total: 11 of 2 rows'],
      ['C11 total: 50 of 2 rows', 'C14 total: 50 of 2 rows'],
    ]);
    const tables = found.tables.map((table) => ({ table, columns: summedColumns(table, ['Wert']) }));
    const { sums, findings } = findGrandSums(found.grandTotals, tables);
    expect(sums).toMatchObject([
      { cell: 'C15', level: 'total', statedCents: 6200, rowsCents: 6100, rows: 4 },
    ]);
    expect(findings.map(({ code, place }) => [code, place.cell])).toEqual([['sum-differs', 'C15']]);
  });
});
