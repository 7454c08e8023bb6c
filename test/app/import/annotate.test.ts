import { describe, expect, it } from '@jest/globals';
import { annotateList } from '#src/app/import/annotate.js';
import type { ImportSession } from '#src/app/import/session.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { Cell, Sheet } from '#src/lists/model.js';
import { cellKey, cellOfKey } from '#src/render/marked-copy.js';

function text(value: string): Cell {
  return { kind: 'text', value, text: value, extra: null };
}

const sheet: Sheet = {
  name: 'Prüfbericht',
  visibility: 'hidden',
  rows: [
    { index: 0, hidden: false, cells: [text('Gebiet'), text('Betrag')] },
    {
      index: 4,
      hidden: true,
      cells: [text('Tenever'), { kind: 'no-value', value: 'SUM(B1:B3)', text: '', extra: null }],
    },
  ],
  merges: [],
  hiddenColumns: [],
};

function annotated(...findings: readonly Finding[]) {
  const file = {
    name: 'Liste.xls',
    kind: 'xls',
    byteLength: 1,
    hash: 'a'.repeat(64),
    sheets: [sheet],
  } as const;
  const checked = { findings } as unknown as ImportSession['checked']; // nothing else of it is looked at
  return annotateList({ file, checked, list: null }, 'de');
}

function finding(cell: string | null, code: 'day-missing' | 'amount-missing' = 'day-missing'): Finding {
  return { code, facts: { title: 'Tag' }, place: { sheet: 'Prüfbericht', cell }, text: null, reading: null };
}

describe('the annotated copy of a list', () => {
  it('keeps the names of its sheets; the sheet in front gets another one', () => {
    const { front, sheets } = annotated();
    expect(sheets.map(({ name }) => name)).toEqual(['Prüfbericht']);
    expect(front.name).toBe('Prüfbericht (2)');
  });

  it('shows a formula without a value as a text, which computes nothing', () => {
    const [copy] = annotated().sheets;
    expect([...(copy?.rows ?? [])][1]?.cells[1]).toEqual({
      kind: 'text',
      value: '=SUM(B1:B3)',
      format: null,
    });
  });

  it('marks cells, of a whole row the first one, of a whole column its title', () => {
    const [copy] = annotated(finding('B5'), finding('5'), finding('B')).sheets;
    const marked = [...(copy?.marks.keys() ?? [])].map(cellOfKey);
    expect(marked).toEqual([
      { row: 4, column: 1 },
      { row: 4, column: 0 },
      { row: 0, column: 1 },
    ]);
  });

  it('says all about a cell in its comment, the heaviest first, and leads back to the front sheet', () => {
    const [copy] = annotated(finding('B5', 'amount-missing'), finding('B5')).sheets;
    const mark = copy?.marks.get(cellKey(4, 1));
    expect(mark?.tone).toBe('error');
    expect(mark?.comment).toEqual({
      heading: 'Fehler',
      text: expect.stringMatching(/fehlt der Tag.*\nWas tun: .*\n\n.*fehlt der Betrag/s),
    });
    expect(mark?.backTo).toMatch(/^C\d+$/);
  });

  it('lists what is about a whole sheet without a link', () => {
    const { front, sheets } = annotated(finding(null));
    expect(sheets[0]?.marks.size).toBe(0);
    expect(front.rows.flatMap(({ cells }) => cells).filter((cell) => cell?.link !== undefined)).toEqual([]);
  });

  it('is known again by the name of the list', () => {
    expect(annotated().mark).toBe('llq annotated=Liste.xls');
  });
});
