import { describe, expect, it } from '@jest/globals';
import { questionsOf } from '#src/lists/profile/answers.js';
import { noHints, type YearHints } from '#src/lists/values/century.js';
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
    ['15.3.27', 'day-ambiguous'],
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

  it('asks about days with points where one of them has the month first, and reads none that could be', () => {
    const cells = ['03.04.2021', '02.13.2021', '05.05.2021', '2021-06-07'];
    expect(saidOf('day', cells)).toEqual(['column-days-ambiguous']);
    expect(readAll('day', cells)).toEqual(['day-ambiguous', 'day-ambiguous', '2021-05-05', '2021-06-07']);
    expect(readAll('day', cells, { days: 'month-first' })).toEqual([
      '2021-03-04',
      '2021-02-13',
      '2021-05-05',
      '2021-06-07',
    ]);
    expect(readAll('day', cells, { days: 'day-first' })).toEqual([
      '2021-04-03',
      'day-not-in-calendar',
      '2021-05-05',
      '2021-06-07',
    ]);
  });

  it('asks too where the days with points contradict each other', () => {
    const cells = ['03.04.2021', '02.13.2021', '15.04.2021'];
    expect(saidOf('day', cells)).toEqual(['column-days-mixed']);
    expect(readAll('day', cells)).toEqual(['day-ambiguous', 'day-ambiguous', '2021-04-15']);
  });

  it('keeps days with points German beside days with slashes that have the month first', () => {
    const cells = ['03.04.2021', '02/13/2021', '02/01/2021'];
    expect(readAll('day', cells)).toEqual(['2021-04-03', '2021-02-13', '2021-02-01']);
    expect(readAll('day', cells, { days: 'month-first' })).toEqual([
      '2021-04-03',
      '2021-02-13',
      '2021-02-01',
    ]);
  });

  it('asks where no part tells', () => {
    expect(
      readingOf(column(['5.1.2010', '02/01/2010', '03/04/2010'], 'Tag'), 'day', undecided).findings,
    ).toEqual([
      {
        code: 'column-days-ambiguous',
        facts: { title: 'Tag', example: '02/01/2010', exampleCell: 'D3', cells: 2, proposed: null },
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

/** The days of a column about whose years something is known, and what is asked about it. */
function yearsRead(cells: readonly Written[], hints: Partial<YearHints> = {}) {
  const all = column(cells, 'Tag');
  const { reading, findings } = readingOf(all, 'day', undecided, { ...noHints, ...hints });
  const values = [...all.cells].map(({ cell }) => {
    const one = read('day', cell, reading);
    if (one.kind === 'value') return one.value;
    return one.kind === 'blank' ? null : one.finding.code;
  });
  return { values, codes: findings.map(({ code }) => code) };
}

describe('years of two digits', () => {
  it('are asked about once where nothing tells their century', () => {
    expect(yearsRead(['15.3.98', '15.3.27', '1.4.03'])).toEqual({
      values: ['day-ambiguous', 'day-ambiguous', 'day-ambiguous'],
      codes: ['column-century-open'],
    });
  });

  it('lie around the years that the column or the list say otherwise', () => {
    expect(yearsRead(['15.3.98', '1.4.03', '7.8.2004'])).toEqual({
      values: ['1998-03-15', '2003-04-01', '2004-08-07'],
      codes: [],
    });
    expect(yearsRead(['15.3.98'], { years: () => [2001] }).values).toEqual(['1998-03-15']);
  });

  it('lie no later than the field can', () => {
    expect(yearsRead(['15.3.98', '15.3.69', '1.4.28'], { latest: 2028 })).toEqual({
      values: ['1998-03-15', 'year-out-of-range', '2028-04-01'],
      codes: [],
    });
  });

  it('follow what was decided', () => {
    expect(readAll('day', ['15.3.98', '15. März 27'], { yearsFrom: 1950 })).toEqual([
      '1998-03-15',
      '2027-03-15',
    ]);
    expect(readAll('day', ['15.3.98'], { yearsFrom: 2000 })).toEqual(['2098-03-15']);
  });

  it.each([
    ['15.3.98', ['1998-03-15', '2098-03-15']],
    ['31.12.35', ['2035-12-31']],
    ['Mrz 98', ['1998-03', '2098-03']],
  ])('are asked about with every way to read %s', (example, shown) => {
    const facts = { title: 'Tag', example, exampleCell: 'D2', cells: 1 };
    const finding = { code: 'column-century-open', facts, place: { sheet: null, cell: null } } as const;
    const answers = questionsOf({ ...finding, text: null, reading: null });
    expect(answers.map(({ shows }) => shows)).toEqual(shown);
  });
});

describe('a day or a period', () => {
  it.each<readonly [Written, string]>([
    ['15.03.2021', '2021-03-15'],
    ['Q1/2021', '2021-Q1'],
    ['1. Quartal 2021', '2021-Q1'],
    ['März 2021', '2021-03'],
    ['12/2027', '2027-12'],
    ['I. Quartal 2021', '2021-Q1'],
    ['IV. Quartal 2021', '2021-Q4'],
    ['1. Hj. 2013', '2013-H1'],
    ['II. Halbjahr 2013', '2013-H2'],
    ['Mrz-2021', '2021-03'],
    ['Mrz. 2021', '2021-03'],
    ['01.01.2011–31.12.2011', '2011'],
    ['01.01.2011 - 30.06.2011', '2011-H1'],
    ['01.07. bis 31.12.2011', '2011-H2'],
    ['1.1.-31.12.2011', '2011'],
    ['vom 01.04.2011 bis zum 30.06.2011', '2011-Q2'],
    ['2012-02-01 – 2012-02-29', '2012-02'],
    ['Jan–März 2021', '2021-Q1'],
    ['Jan. - Dez. 2021', '2021'],
    ['Juli bis Dezember 2021', '2021-H2'],
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
    ['V. Quartal 2021', 'day-unreadable'],
    ['03/21', 'day-unreadable'],
    ['Haus 21', 'day-unreadable'],
    ['Mrz 21', 'day-ambiguous'],
    ['01.02.2011–15.03.2011', 'span-without-period'],
    ['31.12.2011–01.01.2011', 'span-without-period'],
    ['Okt 2020–März 2021', 'span-without-period'],
    ['01.01.2011–31.02.2011', 'day-not-in-calendar'],
    ['1.1.-31.12.11', 'day-ambiguous'],
    ['2021/2022', 'day-unreadable'],
    ['im Frühjahr', 'day-unreadable'],
    ['Projekt 2021', 'day-unreadable'],
    ['März 1021', 'year-out-of-range'],
    [44197, 'day-unreadable'],
    [3.2021, 'day-unreadable'],
  ])('is not read from %j: %s', (written, code) => {
    expect(read('day-or-period', written)).toMatchObject({ kind: 'finding', finding: { code } });
  });

  it.each(['Mrz 21', "Mrz '21", 'Mär-21', 'März 21', '1.3.-31.3.21'])(
    'has the century of its column: %s',
    (text) => {
      expect(readAll('day-or-period', [text], { yearsFrom: 1950 })).toEqual(['2021-03']);
    },
  );

  it('is nothing where nothing is said', () => {
    expect(read('day-or-period', 'n. v.')).toEqual({ kind: 'blank' });
  });
});
