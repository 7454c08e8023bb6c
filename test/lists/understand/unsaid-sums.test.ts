import { describe, expect, it } from '@jest/globals';
import type { UnderstoodSheet } from '#src/lists/understand/understood.js';
import { controlSums } from '../../support/lists/summed.js';
import { onlyTable, rolesOf, understood } from '../../support/lists/understood.js';

const head = ['Gebiet', 'Träger', 'Zweck', 'Betrag'];

function found({ tables, findings }: UnderstoodSheet) {
  return {
    roles: tables.flatMap(rolesOf),
    findings: findings
      .filter(({ code }) => code === 'role-open' || code === 'sum-without-label')
      .map(({ code, place }) => `${code} ${place.cell ?? ''}`),
  };
}

describe('an outline without words for its sums', () => {
  it('has the sums of its groups above their rows', () => {
    const grid = [
      head,
      ['Walle', null, null, 30],
      [null, 'Kulturhaus', 'Fest', 10],
      [null, 'Verein', 'Fest', 20],
      ['Lesum', null, null, 12],
      [null, 'Verein', 'Fest', 5],
      [null, 'Garten', 'Fest', 7],
      ['Summe', null, null, 42],
    ];
    expect(found(understood(grid))).toEqual({
      roles: ['subtotal', 'data', 'data', 'subtotal', 'data', 'data', 'total'],
      findings: ['sum-without-label D2', 'sum-without-label D5'],
    });
    expect(controlSums(onlyTable(grid), 'Betrag')).toEqual([
      'D2 subtotal: 30 of 2 rows',
      'D5 subtotal: 12 of 2 rows',
      'D8 total: 42 of 4 rows',
    ]);
  });

  it('has them below its rows', () => {
    expect(
      found(
        understood([
          head,
          ['a', 'Kulturhaus', 'Fest', 10],
          ['b', 'Verein', 'Lesung', 20],
          ['Walle', null, null, 30],
          ['c', 'Verein', 'Fest', 5],
          ['d', 'Garten', 'Hof', 6],
          ['Lesum', null, null, 11],
        ]),
      ),
    ).toEqual({
      roles: ['data', 'data', 'subtotal', 'data', 'data', 'total'],
      findings: ['sum-without-label D4', 'sum-without-label D7'],
    });
  });

  it('is asked about where there is one such row only', () => {
    expect(
      found(
        understood([
          head,
          ['Walle', null, null, 30],
          ['x', 'Kulturhaus', 'Fest', 10],
          ['x', 'Verein', 'Fest', 20],
          ['Lesum', 'Verein', 'Hof', 99],
        ]),
      ),
    ).toEqual({ roles: ['data', 'data', 'data', 'data'], findings: [] });
    expect(
      found(
        understood([
          head,
          ['Bremen', null, null, 60],
          ['Walle', 'Verein', 'Fest', 10],
          ['Lesum', 'Verein', 'Fest', 20],
          ['Aumund', 'Verein', 'Fest', 30],
        ]),
      ),
    ).toEqual({ roles: ['data', 'data', 'data', 'data'], findings: ['role-open A2'] });
  });
});

describe('rows below the total', () => {
  it('are asked about where they say no more than it does', () => {
    expect(
      found(
        understood([
          head,
          ['Walle', 'Verein', 'Fest', 10],
          ['Lesum', 'Verein', 'Fest', 20],
          ['Summe', null, null, 30],
          ['Ansatz', null, null, 100],
          ['Rest', null, null, 70],
        ]),
      ).findings,
    ).toEqual(['role-open A5', 'role-open A6']);
  });

  it('are rows of data where they say as much as the others', () => {
    expect(
      found(
        understood([
          head,
          ['Walle', 'Verein', 'Fest', 10],
          ['Lesum', 'Verein', 'Fest', 20],
          ['Summe', null, null, 30],
          ['Nachtrag', 'Verein', 'Hof', 5],
        ]),
      ),
    ).toEqual({ roles: ['data', 'data', 'subtotal', 'data'], findings: [] });
  });
});

describe('labels of groups', () => {
  it('may have a number of their own, or be a year', () => {
    const numbered = onlyTable([
      ['Nr.', 'Gebiet', 'Träger', 'Zweck', 'Betrag'],
      ['1', 'Gröpelingen'],
      ['1.1', 'x', 'Verein', 'Fest', 5],
      ['2', 'Walle'],
      ['2.1', 'x', 'Verein', 'Fest', 7],
    ]);
    expect(numbered.rows.map(({ groups }) => groups.map(({ text }) => text))).toEqual([
      [],
      ['Gröpelingen'],
      ['Gröpelingen'],
      ['Walle'],
    ]);
    const years = onlyTable([
      head,
      ['2013'],
      ['Walle', 'Verein', 'Fest', 10],
      [2014],
      ['Walle', 'Verein', 'Fest', 20],
    ]);
    expect(years.rows.map(({ role, groups }) => [role, groups.at(-1)?.text])).toEqual([
      ['group-label', undefined],
      ['data', '2013'],
      ['group-label', '2013'],
      ['data', '2014'],
    ]);
  });
});

function grant(number: number, cents: string): string[] {
  return [
    String(37_874 + number),
    `Verein ${number}`,
    'Bezirksamt',
    '01/01/2010',
    '12/31/2010',
    '01.6',
    '684.12',
    'Projektförderung',
    cents,
  ];
}

describe('a published list of grants', () => {
  it('has its total above the header, beside a text that says nothing of it', () => {
    const [sum, ...others] = onlyTable([
      [null, 'Es werden 4 Datensätze angezeigt', ...Array.from({ length: 6 }, () => null), '112763.99'],
      [
        'Nummer',
        'Zuwendungsempfänger',
        'Behörde',
        'Zeitraum Von',
        'Zeitraum Bis',
        'Einzelplan',
        'Titel',
        'Art',
        'Gesamtzuwendung',
      ],
      grant(1, '71373'),
      grant(2, '19308.98'),
      grant(3, '12082'),
      grant(4, '10000'),
    ]).sumsAbove;
    expect(others).toEqual([]);
    expect(sum).toMatchObject({ column: 8, cell: 'I1', label: 'Es werden 4 Datensätze angezeigt' });
  });
});
