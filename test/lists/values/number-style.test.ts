import { describe, expect, it } from '@jest/globals';
import { plainDays, undecided } from '#src/lists/values/column.js';
import { readingOf } from '#src/lists/values/reading.js';
import { column, readAll, saidOf } from './columns.js';

describe('a column of amounts', () => {
  it('is German by a decimal comma, whatever else stands in it', () => {
    expect(readAll('amount', ['-206,4', '-2.487,50', '0', '1.234'])).toEqual([-20640, -248750, 0, 123400]);
  });

  it.each([['1.234,56'], ['12,5'], ['13,75'], ['1.234.567'], ['1234,567']])('is German by %j', (evidence) => {
    expect(readingOf(column([evidence, '8']), 'amount', undecided).reading.numbers).toBe('german');
  });

  it.each([['1,234.56'], ['12.5'], ['1234.567']])('is English by %j', (evidence) => {
    expect(readingOf(column([evidence, '8']), 'amount', undecided).reading.numbers).toBe('english');
  });

  it('needs no convention for digits alone', () => {
    expect(readingOf(column(['12', "1'234", '1 234', 5.5]), 'amount', undecided)).toEqual({
      reading: { numbers: null, days: plainDays, scale: 1, round: false },
      findings: [],
    });
  });

  it('reads a point before three digits as thousands where nothing else is said', () => {
    expect(readAll('amount', ['1.234', '800', '12.000'])).toEqual([123400, 80000, 1200000]);
  });

  it('reads the same point before decimals where the column has English evidence, and does not round', () => {
    expect(readAll('amount', ['1.234', '12.50'])).toEqual(['amount-finer-than-cents', 1250]);
  });

  it('asks what 8,500 is, and never reads it as 8.50', () => {
    const cells = ['20', '0', '8,500', '2,100', '500'];
    expect(readingOf(column(cells, 'Anschlag 2016'), 'amount', undecided).findings).toEqual([
      {
        code: 'column-numbers-ambiguous',
        facts: { title: 'Anschlag 2016', example: '8,500', exampleCell: 'D4', cells: 2, proposed: null },
        place: { sheet: 'Liste', cell: 'D' },
        text: '8,500',
        reading: null,
      },
    ]);
    expect(readAll('amount', cells)).toEqual([2000, 0, 'amount-ambiguous', 'amount-ambiguous', 50000]);
  });

  it('proposes thousands where other cells have several commas, and asks all the same', () => {
    const { findings } = readingOf(column(['8,500', '1,234,567']), 'amount', undecided);
    expect(findings).toMatchObject([{ code: 'column-numbers-ambiguous', facts: { proposed: 'english' } }]);
    expect(readAll('amount', ['8,500', '1,234,567'])).toEqual(['amount-ambiguous', 123456700]);
  });

  it('asks too where a decimal point alone speaks for thousands', () => {
    expect(saidOf('amount', ['8,500', '12.5'])).toEqual(['column-numbers-ambiguous']);
  });

  it('reads 1,234 as thousands beside cells that have both separators', () => {
    expect(readAll('amount', ['1,234', '1,234.56'])).toEqual([123400, 123456]);
  });

  it('takes 1,234 and 8,500 for finer than cents beside German evidence', () => {
    expect(readAll('amount', ['1,234', '8,500', '12,50'])).toEqual([
      'amount-finer-than-cents',
      'amount-finer-than-cents',
      1250,
    ]);
  });

  it('asks where both conventions stand in one column, with a cell of each', () => {
    const { reading, findings } = readingOf(column(['5', '1.234,56', '12.50', '1.234']), 'amount', undecided);
    expect(reading.numbers).toBe('open');
    expect(findings).toEqual([
      {
        code: 'column-numbers-mixed',
        facts: { title: 'Betrag', german: '1.234,56', germanCell: 'D3', english: '12.50', englishCell: 'D4' },
        place: { sheet: 'Liste', cell: 'D' },
        text: null,
        reading: null,
      },
    ]);
  });

  it('reads nothing two ways in a column that is open', () => {
    expect(readAll('amount', ['1.234,56', '12.50', '1.234'])).toEqual([123456, 1250, 'amount-ambiguous']);
  });

  it('follows what was decided beforehand, without asking', () => {
    const cells = ['8,500', '1.234,56', '1,234,567'];
    expect(saidOf('amount', cells, { numbers: 'english' })).toEqual([]);
    expect(readAll('amount', cells, { numbers: 'english' })).toEqual([850000, 123456, 123456700]);
    expect(readAll('amount', ['1.234'], { numbers: 'english' })).toEqual(['amount-finer-than-cents']);
  });

  it('asks what 1.234 T€ is', () => {
    expect(saidOf('amount', ['1.234 T€', '75 T€'])).toEqual(['column-numbers-ambiguous']);
    expect(saidOf('amount', ['1.234', '75'], { title: 'Ansatz in T€' })).toContain(
      'column-numbers-ambiguous',
    );
    expect(readAll('amount', ['1.234 T€', '7,5 T€'])).toEqual([123400000, 750000]);
  });

  it('has no opinion about texts, dashes and errors', () => {
    expect(saidOf('amount', ['siehe Bescheid vom 1.2', '-', '1.234,56'])).toEqual([]);
  });
});

describe('a column of decimals', () => {
  it('asks about a point before three digits', () => {
    expect(saidOf('decimal', ['34.125', '12'])).toEqual(['column-numbers-ambiguous']);
    expect(readAll('decimal', ['34.125', '12'])).toEqual(['number-ambiguous', '12']);
  });

  it('is told by its other cells', () => {
    expect(readAll('decimal', ['34.125', '12.5', '7.20 %'])).toEqual(['34.125', '12.5', '7.2']);
    expect(readAll('decimal', ['34.125', '12,5'])).toEqual(['34125', '12.5']);
  });
});
