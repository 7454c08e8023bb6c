import { describe, expect, it } from '@jest/globals';
import { cents, type Cents } from '#src/domain/cents.js';
import { arranged } from '#src/render/arranged.js';
import { part, type Report } from '#src/render/report.js';
import { reportWorkbook } from '#src/render/report-workbook.js';
import type { Table } from '#src/render/table.js';

interface Row {
  readonly name: string;
  readonly paid: Cents | null;
  readonly level?: number;
  readonly emphasis?: 'group' | 'total' | 'faint';
}

const row = (name: string, paid: number | null, look: Pick<Row, 'level' | 'emphasis'> = {}): Row => ({
  name,
  paid: paid === null ? null : cents(paid),
  ...look,
});

function table(rows: readonly Row[]): Table<Row> {
  return {
    name: 'rows',
    title: { de: 'Zeilen', en: 'Rows' },
    rows,
    look: ({ level, emphasis }) => ({ ...(level !== undefined && { level }), ...(emphasis && { emphasis }) }),
    totals: ['paid'],
    columns: [
      { key: 'name', title: { de: 'Name', en: 'Name' }, type: 'text', value: ({ name }) => name },
      {
        key: 'paid',
        title: { de: 'Ausgezahlt', en: 'Paid' },
        type: 'amount',
        value: ({ paid }) => paid,
        tone: ({ paid }) => ((paid ?? 0) < 0 ? 'error' : null),
      },
      {
        key: 'twice',
        title: { de: 'Doppelt', en: 'Twice' },
        type: 'amount',
        value: ({ paid }) => (paid === null ? null : cents(2 * paid)),
        formula: (_, at) => `2*${at('paid')}`,
      },
    ],
  };
}

function sorted(rows: readonly Row[], column: string, descending = false): string[] {
  const { rows: inOrder } = arranged(table(rows), { columns: null, sort: [{ column, descending }] }, 'de');
  return inOrder.map(({ name }) => name);
}

describe('the order of rows', () => {
  it('is that of people for texts, and of size for amounts; what is empty comes last either way', () => {
    const rows = [row('Gebiet 10', 5), row('Übersee', null), row('gebiet 2', -7), row('Aumund', 30)];
    expect(sorted(rows, 'name')).toEqual(['Aumund', 'gebiet 2', 'Gebiet 10', 'Übersee']);
    expect(sorted(rows, 'paid')).toEqual(['gebiet 2', 'Gebiet 10', 'Aumund', 'Übersee']);
    expect(sorted(rows, 'paid', true)).toEqual(['Aumund', 'Gebiet 10', 'gebiet 2', 'Übersee']);
  });

  it('keeps parts below what they are part of, and sums below all', () => {
    const rows = [
      row('A', 1, { emphasis: 'group' }),
      row('a1', 5, { level: 1 }),
      row('a2', 9, { level: 1 }),
      row('B', 3, { emphasis: 'group' }),
      row('b1', 2, { level: 1 }),
      row('Summe', 99, { emphasis: 'total' }),
    ];
    expect(sorted(rows, 'paid', true)).toEqual(['B', 'b1', 'A', 'a2', 'a1', 'Summe']);
  });

  it('takes what is no longer in force for no part of the row above it', () => {
    const rows = [row('a', 1), row('storniert', 9, { level: 1, emphasis: 'faint' }), row('b', 2)];
    expect(sorted(rows, 'paid', true)).toEqual(['storniert', 'b', 'a']);
  });
});

function reportOn(of: Table<Row>): Report {
  return {
    name: 'rows',
    title: { de: 'Zeilen', en: 'Rows' },
    year: null,
    scope: { area: 'grohn', track: undefined },
    json: {},
    state: `${Array.from({ length: 20 }, (_, at) => `K7Q-${at}`).join('+')}~0123456789ab`,
    asOf: null,
    foot: [{ de: 'Ein Satz.', en: 'A sentence.' }],
    parts: [
      part(of, {
        label: { de: 'Blatt', en: 'Sheet' },
        bars: ['paid'],
        charts: [
          { type: 'columns', title: { de: 'Bild', en: 'Picture' }, categories: 'name', series: ['twice'] },
        ],
      }),
    ],
  };
}

describe('the workbook of a report', () => {
  const whole = table([row('a', 100), row('b', -50)]);

  it('has a sheet for each part, live cells, cells that stand out, bars and charts', () => {
    const { mark, sheets, state } = reportWorkbook(reportOn(whole), 'de');
    const [sheet] = sheets;
    expect([mark, sheet?.name]).toEqual(['llq report=rows area=grohn', 'Blatt']);
    expect(state).toBe('Stand des Journals: …~0123456789ab');
    expect(sheet?.rows[1]?.cells[0]?.value).toContain('K7Q-0+K7Q-1+');
    expect(sheet?.rows[4]?.cells[2]).toEqual({ type: 'amount', value: 200, formula: '2*B5' });
    expect(sheet?.rows[5]?.cells[1]).toEqual({ type: 'amount', value: -50, role: 'tone-error' });
    expect(sheet?.dataBars).toEqual([[{ sheet: 'Blatt', column: 1, first: 5, last: 6 }]]);
    expect(sheet?.charts).toMatchObject([
      { title: 'Bild', series: [{ name: 'Doppelt', values: { column: 2, first: 5, last: 6 } }] },
    ]);
    expect(sheet?.rows.some(({ cells }) => cells[0]?.value === 'Ein Satz.')).toBe(true);
  });

  it('leaves out what needs a column that is not shown', () => {
    const some = arranged(whole, { columns: ['twice'], sort: [] }, 'de');
    const [sheet] = reportWorkbook(reportOn(some), 'de').sheets;
    expect(sheet?.rows[4]?.cells).toEqual([{ type: 'amount', value: 200 }]);
    expect([sheet?.dataBars, sheet?.charts]).toEqual([[], []]);
  });
});
