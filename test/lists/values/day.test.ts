import { describe, expect, it } from '@jest/globals';
import { undecided } from '#src/lists/values/column.js';
import { readingOf } from '#src/lists/values/reading.js';
import { column, ofKind, read, readAll, saidOf, type Written } from './columns.js';

describe('a day', () => {
  it.each<readonly [Written, string]>([
    ['2021-03-15', '2021-03-15'],
    ['2021-03-15 00:00:00', '2021-03-15'],
    ['2021-03-15T00:00:00.000Z', '2021-03-15'],
    ['2021/3/5', '2021-03-05'],
    ['15.03.2027', '2027-03-15'],
    ['15. 3. 2027', '2027-03-15'],
    ['15.3.27', '2027-03-15'],
    ['15. März 2021', '2021-03-15'],
    ['15/03/2021', '2021-03-15'],
    ['03/15/2021', '2021-03-15'],
    ['02/02/2021', '2021-02-02'],
    ['15-3-2021', '2021-03-15'],
    [ofKind('day', '2021-03-15', 'dd.mm.yyyy'), '2021-03-15'],
  ])('is read from %j', (written, day) => {
    expect(read('day', written)).toEqual({ kind: 'value', value: day, reading: day });
  });

  it.each<readonly [Written, string]>([
    ['31.02.2021', 'day-not-in-calendar'],
    ['31.02.', 'day-unreadable'],
    ['30/30/2021', 'day-not-in-calendar'],
    [44197, 'day-unreadable'],
    ['44197', 'day-unreadable'],
    ['heute', 'day-unreadable'],
    ['2021', 'day-unreadable'],
    ['2021-03-14T23:00:00Z', 'day-unreadable'],
    ['10-02-01', 'day-unreadable'],
    ['02/01/2010', 'day-ambiguous'],
    ['15.3.98', 'day-ambiguous'],
    ['15.03.0207', 'year-out-of-range'],
    [ofKind('day', '1899-12-31'), 'year-out-of-range'],
    [ofKind('boolean', true), 'day-unreadable'],
    [ofKind('error', '#VALUE!'), 'error-cell'],
  ])('is not read from %j: %s', (written, code) => {
    expect(read('day', written)).toMatchObject({ kind: 'finding', finding: { code } });
  });

  it('is nothing where a dash stands', () => {
    expect(read('day', '–')).toEqual({ kind: 'blank' });
  });
});

describe('a column of days', () => {
  it('needs no order for German and ISO days', () => {
    expect(saidOf('day', ['15.03.2027', '2021-03-15', '01.02.2021'])).toEqual([]);
  });

  it('is day first, or month first, by a part above twelve', () => {
    expect(readAll('day', ['02/01/2010', '15/01/2010'])).toEqual(['2010-01-02', '2010-01-15']);
    expect(readAll('day', ['02/01/2010', '01/15/2010', '2/1/10'])).toEqual([
      '2010-02-01',
      '2010-01-15',
      '2010-02-01',
    ]);
  });

  it('asks where no part tells', () => {
    expect(
      readingOf(column(['5.1.2010', '02/01/2010', '03/04/2010'], 'Tag'), 'day', undecided).findings,
    ).toEqual([
      {
        code: 'column-days-ambiguous',
        facts: { title: 'Tag', example: '02/01/2010', exampleCell: 'D3', cells: 2 },
        place: { sheet: 'Liste', cell: 'D' },
        text: '02/01/2010',
        reading: null,
      },
    ]);
  });

  it('asks where the parts contradict each other, and reads what reads one way', () => {
    const cells = ['15/01/2010', '01/15/2010', '02/01/2010'];
    const { findings } = readingOf(column(cells, 'Tag'), 'day', undecided);
    expect(findings).toMatchObject([
      {
        code: 'column-days-mixed',
        facts: { dayFirst: '15/01/2010', dayFirstCell: 'D2', monthFirst: '01/15/2010', monthFirstCell: 'D3' },
      },
    ]);
    expect(readAll('day', cells)).toEqual(['2010-01-15', '2010-01-15', 'day-ambiguous']);
  });

  it('follows what was decided', () => {
    expect(readAll('day', ['02/01/2010', '01/15/2010'], { days: 'day-first' })).toEqual([
      '2010-01-02',
      'day-not-in-calendar',
    ]);
    expect(saidOf('day', ['02/01/2010'], { days: 'month-first' })).toEqual([]);
  });
});

describe('a day or a period', () => {
  it.each<readonly [Written, string]>([
    ['15.03.2021', '2021-03-15'],
    ['Q1/2021', '2021-Q1'],
    ['1. Quartal 2021', '2021-Q1'],
    ['März 2021', '2021-03'],
    ['12/2027', '2027-12'],
    ['2021', '2021'],
    [2021, '2021'],
    [ofKind('day', '2021-03-15', 'dd.mm.yyyy'), '2021-03-15'],
    [ofKind('day', '2021-03-01', '[$-407]MMM YY'), '2021-03'],
    [ofKind('day', '2021-01-01', 'yyyy'), '2021'],
    [ofKind('day', '2021-03-15', 'mmm yy'), '2021-03-15'],
  ])('is read from %j', (written, value) => {
    expect(read('day-or-period', written)).toEqual({ kind: 'value', value, reading: value });
  });

  it.each<readonly [Written, string]>([
    ['31.02.2021', 'day-not-in-calendar'],
    ['Q5/2021', 'day-unreadable'],
    ['2021/2022', 'day-unreadable'],
    ['im Frühjahr', 'day-unreadable'],
    ['Projekt 2021', 'day-unreadable'],
    ['März 1021', 'year-out-of-range'],
    [44197, 'day-unreadable'],
    [3.2021, 'day-unreadable'],
  ])('is not read from %j: %s', (written, code) => {
    expect(read('day-or-period', written)).toMatchObject({ kind: 'finding', finding: { code } });
  });

  it('is nothing where nothing is said', () => {
    expect(read('day-or-period', 'n. v.')).toEqual({ kind: 'blank' });
  });
});
