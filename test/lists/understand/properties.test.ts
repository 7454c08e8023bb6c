import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Written } from '../../support/lists/sheet-of.js';
import { controlSums } from '../../support/lists/summed.js';
import { onlyTable, rolesOf, understood } from '../../support/lists/understood.js';

type Row = readonly Written[];

const head: Row = ['Gebiet', 'Träger', 'Zweck', 'Betrag'];

const row: fc.Arbitrary<Row> = fc
  .tuple(
    fc.constantFrom('Gröpelingen', 'Walle', 'Neue Vahr', 'Gesamtschule', 'Summerfest'),
    fc.constantFrom('Kulturhaus', 'Bürgerverein e. V.', 'Total sozial gGmbH'),
    fc.constantFrom('Sommerfest', 'Lesung', 'Fördersumme 2013', 'Umbau'),
    fc.oneof(
      fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100),
      fc.constantFrom('-', 'offen'),
    ),
  )
  .map((cells) => cells);

const rows = fc.array(row, { minLength: 3, maxLength: 30 });

function total(of: readonly Row[]): number {
  const amounts = of.flatMap(([, , , amount]) =>
    typeof amount === 'number' ? [Math.round(amount * 100)] : [],
  );
  return amounts.reduce((sum, cents) => sum + cents, 0) / 100;
}

describe('rows of data', () => {
  it('stay rows of data in any order', () => {
    fc.assert(
      fc.property(
        fc.tuple(rows, fc.nat()).map(([drawn, at]) => [drawn, rotated(drawn, at)] as const),
        ([drawn, turned]) => {
          const expected = drawn.map(() => 'data');
          expect(rolesOf(onlyTable([head, ...drawn]))).toEqual(expected);
          expect(rolesOf(onlyTable([head, ...turned]))).toEqual(expected);
        },
      ),
    );
  });

  it('stay so with blank rows between', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.boolean()), (drawn, blank) => {
        const spread = drawn.flatMap((cells) => (blank.next().value === true ? [[], cells] : [cells]));
        expect(rolesOf(onlyTable([head, ...spread]))).toEqual(drawn.map(() => 'data'));
      }),
    );
  });
});

describe('a header', () => {
  it('stays where it is, whatever titles stand above and rows below', () => {
    const title = fc.constantFrom<Row>(
      ['Zuwendungen 2014'],
      [],
      ['Stand:', '31.12.2014'],
      [null, null, null, 'Angaben in €'],
      ['Förderprogramm', 'Lebendige Quartiere'],
      ['Haushaltsjahr', 2014],
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 6 }), rows, (titles, drawn) => {
        const table = onlyTable([...titles, head, ...drawn]);
        expect(table.headerRows).toEqual([titles.length]);
        expect(table.columns.map((column) => column.title)).toEqual(head);
      }),
    );
  });
});

describe('sums', () => {
  it('of blocks and of all rows come out, however the rows are cut into blocks', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (blocks) => {
        const grid = blocks.flatMap((block, at) => [
          ...block,
          [`Summe Block ${at}`, null, null, total(block)],
        ]);
        const table = onlyTable([head, ...grid, ['Gesamtsumme', null, null, total(blocks.flat())]]);
        const sums = controlSums(table, 'Betrag');
        expect(sums).toHaveLength(blocks.length + 1);
        expect(sums.filter((sum) => sum.includes('stated'))).toEqual([]);
        expect(rolesOf(table).filter((role) => role === 'data')).toHaveLength(blocks.flat().length);
      }),
    );
  });
});

describe('anything', () => {
  const anyCell: fc.Arbitrary<Written> = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 8, unit: 'grapheme' }),
    fc.constantFrom(
      'Summe',
      'Betrag',
      'Gebiet',
      '-',
      '2014',
      '1.234,56',
      'davon',
      '=',
      '1)',
      'Übertrag',
      ' ',
    ),
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    fc.integer({ min: 1990, max: 2030 }),
    fc.boolean(),
  );

  it('is understood without failing, each row of a table once, and every table with a header', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 25 }), (grid) => {
        const { tables, grandTotals } = understood(grid);
        for (const table of tables) {
          const indices = table.rows.map((roled) => roled.row.index);
          expect(new Set(indices).size).toBe(indices.length);
          expect(table.headerRows.length).toBeGreaterThan(0);
          expect(controlSums(table, ...table.columns.map(({ title }) => title))).toBeDefined();
        }
        expect(grandTotals).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

function rotated<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
