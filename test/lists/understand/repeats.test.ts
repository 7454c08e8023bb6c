import { describe, expect, it } from '@jest/globals';
import { alikeRows } from '#src/lists/understand/alike-rows.js';
import { repeatedSheets } from '#src/lists/understand/repeated-sheets.js';
import { sheetOf, type Written } from '../../support/lists/sheet-of.js';
import { onlyTable, understood } from '../../support/lists/understood.js';

const head = ['Gebiet', 'Träger', 'Betrag'];
const walle = [
  ['Walle', 'Kulturhaus', 5],
  ['Walle', 'Verein', 6],
];
const lesum = [
  ['Lesum', 'Verein', 6],
  ['Lesum', 'Garten', 7],
];

function named(name: string, grid: readonly (readonly Written[])[]) {
  return understood(sheetOf(grid, { name }));
}

function under(area: string, rows: readonly (readonly Written[])[]): Written[][] {
  return rows.map((row) => [area, ...row]);
}

function repeated(...sheets: readonly ReturnType<typeof named>[]) {
  return repeatedSheets(sheets).map(({ code, facts, place }) => [code, place.sheet, facts]);
}

describe('a sheet that repeats others', () => {
  it('is named, with the sheets that it repeats, in whatever order', () => {
    expect(
      repeated(
        named('Gesamt', [head, ...lesum, ...walle.toReversed()]),
        named('Walle', [['Stand 2014'], head, ...walle, ['Summe', null, 11]]),
        named('Lesum', [head, ...lesum]),
      ),
    ).toEqual([['sheet-repeats-others', 'Gesamt', { rows: 4, sheets: ['Walle', 'Lesum'] }]]);
  });

  it('is named though it has a column more', () => {
    expect(
      repeated(
        named('Walle', [head, ...walle]),
        named('Alle', [['Blatt', ...head], ...under('Walle', walle), ...under('Lesum', lesum)]),
        named('Lesum', [head, ...lesum]),
      ),
    ).toEqual([['sheet-repeats-others', 'Alle', { rows: 4, sheets: ['Walle', 'Lesum'] }]]);
  });

  it('is an extract of another one, or the later of two that are the same', () => {
    expect(repeated(named('Alle', [head, ...walle, ...lesum]), named('Auszug', [head, ...lesum]))).toEqual([
      ['sheet-repeats-others', 'Auszug', { rows: 2, sheets: ['Alle'] }],
    ]);
    expect(repeated(named('Liste', [head, ...walle]), named('Kopie', [head, ...walle]))).toEqual([
      ['sheet-repeats-others', 'Kopie', { rows: 2, sheets: ['Liste'] }],
    ]);
  });

  it('is none where a row is missing or stands here more often', () => {
    expect(
      repeated(
        named('Alle', [head, ...walle, ...walle]),
        named('Walle', [head, ...walle]),
        named('x', [head]),
      ),
    ).toEqual([['sheet-repeats-others', 'Walle', { rows: 2, sheets: ['Alle'] }]]);
    expect(repeated(named('A', [head, ...walle]), named('B', [head, ...lesum]))).toEqual([]);
  });

  it('is none where other amounts stand in a column of another title, or the sheets are years', () => {
    expect(
      repeated(
        named('A', [['Gebiet', 'Träger', 'Ansatz 2014'], ...walle]),
        named('B', [['Gebiet', 'Träger', 'Ansatz 2015'], ...walle.map((row) => row.with(2, 9))]),
      ),
    ).toEqual([]);
    expect(repeated(named('2014', [head, ...walle]), named('2015', [head, ...walle]))).toEqual([]);
  });
});

describe('rows that are alike', () => {
  it('are noted once for each kind, with their cells', () => {
    const table = onlyTable([
      head,
      ...walle,
      ...walle,
      ['Walle', 'Verein', 6],
      ['Summe', null, 28],
      ['Summe', null, 28],
    ]);
    expect(alikeRows(table).map(({ code, facts, place }) => [code, place.cell, facts])).toEqual([
      ['rows-alike', 'A2', { rows: 2, cells: ['A2', 'A4'] }],
      ['rows-alike', 'A3', { rows: 3, cells: ['A3', 'A5', 'A6'] }],
    ]);
  });

  it('are none under different labels, or below different names in the first column', () => {
    const grouped = onlyTable([
      ['Träger', 'Zweck', 'Betrag'],
      ['Walle'],
      ['Verein', 'Fest', 5],
      ['Lesum'],
      ['Verein', 'Fest', 5],
    ]);
    expect(alikeRows(grouped)).toEqual([]);
    const filledOnce = onlyTable([
      head,
      ['Walle', 'Verein', 5],
      [null, 'Garten', 5],
      ['Lesum', 'Verein', 5],
      [null, 'Garten', 5],
    ]);
    expect(alikeRows(filledOnce)).toEqual([]);
  });
});
