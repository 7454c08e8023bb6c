import { describe, expect, it } from '@jest/globals';
import { lookAtColumn } from '#src/lists/values/look/look.js';
import { column, ofKind, type Written } from './columns.js';

const look = (cells: readonly Written[], title = 'Spalte') => lookAtColumn(column(cells, title));

/** Three-digit codes as a spreadsheet leaves them, each often. */
const fkz = Array.from({ length: 60 }, (_, row) => ['11', '892', '861', '129', '51', '900'][row % 6] ?? '');

describe('looking at a column', () => {
  it.each<readonly [string, readonly Written[]]>([
    ['empty', ['-', '–', 'k. A.']],
    ['amount', ['1.234,56', '0', '12']],
    ['amount', ['75 T€', '12']],
    ['amount', [12.5, 100, 2000]],
    ['amount', [ofKind('number', 1500, '#,##0 "€"'), 0]],
    ['number', [12, 100, 2000]],
    ['number', ['33,3333', '12', '0,125']],
    ['year', [2016, 2017, '2018']],
    ['day', ['15.03.2021', '31.02.2021', ofKind('day', '2021-03-15')]],
    ['period', ['Q1/2021', 'März 2021', '2021', ofKind('day', '2021-03-01', 'mmm yy')]],
    ['code', ['011', '860', '129']],
    ['code', [{ ...ofKind('number', 11, '000'), text: '011' }, 860]],
    ['code', ['01.01.01', '92.02.01', '41.01.03', '12.01.02']],
    ['code', ['0010.11904-9', '3696.89250-3']],
    ['boolean', [ofKind('boolean', true), ofKind('boolean', false)]],
    ['text', ['Zuschuss', 'Miete für 2021', 'Verein Nr. 5']],
    ['mixed', ['Zuschuss', 5, '1.1.2021']],
    ['mixed', [ofKind('error', '#REF!')]],
  ])('finds %s in %j', (type, cells) => {
    expect(look(cells).type).toBe(type);
  });

  it('counts, gives examples and adds up to the cent', () => {
    expect(look(['-206,4', '-', '-2.487,50', '-206,4', '0', '7'], 'Ist 2015')).toEqual({
      type: 'amount',
      filled: 6,
      blank: 1,
      examples: ['-206,4', '-2.487,50', '0'],
      style: 'german',
      sumCents: -289330,
      oddities: [],
    });
  });

  it('adds up numbers without decimals too, and in the scale of their title', () => {
    expect(look([75, 150]).sumCents).toBe(22500);
    expect(look([75, 150], 'Ansatz in T€')).toMatchObject({
      sumCents: 22500000,
      oddities: [{ code: 'column-scaled' }],
    });
  });

  it('gives no sum where a cell cannot be read, and says which', () => {
    const cells = ['1,5', '2,5', '3', '4', '5', '6', '7', '8', '9', 'siehe Bescheid'];
    const { sumCents, oddities } = look(cells);
    expect(sumCents).toBeNull();
    expect(oddities).toMatchObject([
      { code: 'amount-unreadable', place: { cell: 'D11' }, text: 'siehe Bescheid' },
    ]);
  });

  it('gives no sum where numbers read two ways, and asks once', () => {
    const { style, sumCents, oddities } = look(['8,500', '2,100', '20']);
    expect({ style, sumCents }).toEqual({ style: null, sumCents: null });
    expect(oddities.map(({ code }) => code)).toEqual(['column-numbers-ambiguous']);
  });

  it('shows up to three broken cells of a kind', () => {
    const broken = Array.from({ length: 5 }, () => ofKind('error', '#REF!'));
    const { oddities } = look([...broken, ofKind('no-value', 'A1'), 'Text', 'noch einer']);
    expect(oddities.map(({ code }) => code)).toEqual([
      'error-cell',
      'error-cell',
      'error-cell',
      'formula-without-value',
    ]);
  });

  it('tells a day that no calendar has', () => {
    expect(look(['15.03.2021', '31.02.2021']).oddities).toMatchObject([{ code: 'day-not-in-calendar' }]);
  });

  it('finds nothing odd about numbers that are finer than cents', () => {
    expect(look(['33,3333', '0,125', '1,55555'])).toMatchObject({
      type: 'number',
      sumCents: null,
      oddities: [],
    });
  });
});

describe('codes without their leading zeros', () => {
  const lost = [{ code: 'zeros-lost', facts: { example: '11', length: 3 }, place: { cell: 'D' } }];

  it.each<readonly [string, readonly Written[], string]>([
    ['by the title', ['11', '860', '129'], 'FKZ'],
    ['by how often each stands there', fkz, 'Spalte'],
    ['as numbers too', fkz.map(Number), 'Spalte'],
    ['by those that still have them', ['011', '012', 11, 13, '129'], 'Beleg'],
  ])('are noticed %s', (_how, cells, title) => {
    expect(look(cells, title)).toMatchObject({ type: 'code', oddities: lost });
  });

  it.each<readonly [string, readonly Written[], string]>([
    ['codes that still have them', ['011', '860', '129'], 'FKZ'],
    ['codes of one length', ['860', '129', '892'], 'FKZ'],
    ['rows that are numbered', Array.from({ length: 150 }, (_, row) => row + 1), 'Lfd. Nr.'],
    ['codes of several lengths', ['011', '0012', 7], 'FKZ'],
    [
      'amounts that repeat',
      Array.from({ length: 60 }, (_, row) => [75000, 150000, 225000][row % 3] ?? 0),
      'Ansatz',
    ],
    ['counts', ['12', '150', '8', '0', '1200'], 'Plätze'],
  ])('are not seen in %s', (_what, cells, title) => {
    expect(look(cells, title).oddities).toEqual([]);
  });
});
