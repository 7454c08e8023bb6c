import { describe, expect, it } from '@jest/globals';
import { lineageOf, type Lineage } from '#src/app/import/compare/lineage.js';
import type { StandingRow } from '#src/app/import/compare/standing-row.js';
import type { ImportBooked } from '#src/domain/events/import.js';

const list = { file: 'f2', fileName: 'liste.xlsx', layout: 'l', list: 'liste' };

function booked(batch: string, of: Partial<ImportBooked> = {}): ImportBooked {
  return { batch, file: 'f1', fileName: 'andere.xlsx', layout: 'l', list: 'andere', ...of } as ImportBooked; // what the rule looks at
}

function standing(batch: string, contents: readonly string[]): StandingRow[] {
  return contents.map((text, at) => ({
    content: [text, 'a', 'b'],
    key: null,
    batch,
    fileName: 'andere.xlsx',
    number: `${at}`,
    hash: `${batch}${at}`,
    sheet: 'T',
    cell: `A${at + 1}`,
    lines: [],
    reversedBy: null,
    repayments: [],
    subject: null,
    laterKey: null,
  }));
}

const said = (contents: readonly string[]) =>
  contents.map((text) => ({ content: [text, 'x', 'y'], key: null }));
const same = (contents: readonly string[]) =>
  contents.map((text) => ({ content: [text, 'a', 'b'], key: null }));
const lineage = (batch: string, rows: readonly string[], of?: Partial<ImportBooked>): Lineage => ({
  batches: [booked(batch, of)],
  rows: standing(batch, rows),
});

describe('which list a list is a version of', () => {
  it('is the one of which at least half of the rows are here again', () => {
    const found = lineageOf(
      same(['1', '2', '9']),
      [lineage('A', ['7', '8']), lineage('B', ['1', '2', '3', '4'])],
      list,
    );
    expect(found.lineage?.batches[0].batch).toBe('B');
    expect(found.findings).toEqual([]);
  });

  it('is asked about when only some are', () => {
    const { lineage: none, findings } = lineageOf(
      same(['1', '9']),
      [lineage('B', ['1', '2', '3', '4'])],
      list,
    );
    expect(none).toBeNull();
    expect(findings).toMatchObject([{ code: 'correction-open', facts: { batch: 'B', alike: 1, rows: 4 } }]);
  });

  it('is asked about when none is, but the file has the same name and layout', () => {
    const { findings } = lineageOf(said(['1']), [lineage('B', ['2'], { fileName: 'liste.xlsx' })], list);
    expect(findings).toMatchObject([{ code: 'correction-open', facts: { batch: 'B', alike: 0 } }]);
  });

  it('is asked about when every row looks corrected', () => {
    const one = [{ content: ['1', 'a', 'c'], key: null }];
    expect(lineageOf(one, [lineage('B', ['1'])], list).findings).toMatchObject([
      { code: 'correction-open', facts: { batch: 'B', alike: 0 } },
    ]);
  });

  it('is asked about when rows stand in a list of another name and layout', () => {
    const other = lineage('B', ['1'], { layout: 'other' });
    expect(lineageOf(same(['1', '2']), [other], list)).toMatchObject({
      lineage: null,
      findings: [{ code: 'correction-open' }],
    });
  });

  it('is asked about when the same file comes with nothing that it said before', () => {
    const { findings } = lineageOf(said(['1']), [lineage('B', ['2'], { file: 'f2' })], list);
    expect(findings).toMatchObject([{ code: 'correction-open' }]);
  });

  it('is none for a list with rows of its own', () => {
    expect(lineageOf(said(['1']), [lineage('B', ['2'])], list)).toEqual({ lineage: null, findings: [] });
  });

  it('is the list itself for the same file, even if nothing of it is booked', () => {
    const { lineage: found } = lineageOf(said(['1']), [lineage('B', [], { file: 'f2' })], list);
    expect(found?.batches[0].batch).toBe('B');
  });
});
