import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { bestTotal, shareOutColumns, type Weights } from '#src/lists/mapping/assignment.js';

/** The most by trying everything. */
function tried(weights: Weights, taken: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = weights;
  if (!first) return 0;
  const withColumn = first.map((weight, column) =>
    taken.has(column) ? 0 : weight + tried(rest, new Set([...taken, column])),
  );
  return Math.max(tried(rest, taken), ...withColumn);
}

const anyWeights = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('sharing out columns', () => {
  it('adds up to the most that is possible', () => {
    fc.assert(fc.property(anyWeights, (weights) => expect(bestTotal(weights)).toBe(tried(weights))));
  });

  it('gives each column once, and only where every other way is worse', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const given = shareOutColumns(weights, 1);
        const columns = given.flatMap((one) => (one.kind === 'column' ? [one.column] : []));
        expect(new Set(columns).size).toBe(columns.length);
        given.forEach((one, row) => {
          if (one.kind !== 'column') return;
          const without = weights.map((ofRow, at) => (at === row ? ofRow.with(one.column, 0) : ofRow));
          expect(tried(without)).toBeLessThan(tried(weights));
        });
      }),
    );
  });

  it('takes the second best for a row where that is best over all', () => {
    expect(
      shareOutColumns(
        [
          [0.9, 0.85],
          [0.88, 0],
        ],
        0.1,
      ),
    ).toEqual([
      { kind: 'column', column: 1 },
      { kind: 'column', column: 0 },
    ]);
  });

  it('says which columns and rows are too near to choose', () => {
    expect(shareOutColumns([[1, 0.95]], 0.1)).toEqual([{ kind: 'columns', columns: [0, 1] }]);
    expect(shareOutColumns([[1], [1]], 0.1)).toEqual([
      { kind: 'rows', column: 0, rows: [0, 1] },
      { kind: 'rows', column: 0, rows: [0, 1] },
    ]);
    expect(shareOutColumns([[0, 0]], 0.1)).toEqual([{ kind: 'nothing' }]);
  });
});
