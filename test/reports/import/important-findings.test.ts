import { describe, expect, it } from '@jest/globals';
import type { Finding } from '#src/domain/import/finding.js';
import { renderTerminal } from '#src/render/terminal.js';
import { importantFindings } from '#src/reports/import/important-findings.js';

function unreadable(row: number, text = `x${row}`): Finding {
  const place = { sheet: 'Tabelle1', cell: `D${row}` };
  return { code: 'amount-unreadable', facts: { title: 'Betrag' }, place, text, reading: null };
}

const macros: Finding = {
  code: 'macros-ignored',
  facts: {},
  place: { sheet: null, cell: null },
  text: null,
  reading: null,
};

function missing(title: string, row: number): Finding {
  const place = { sheet: 'Tabelle1', cell: `E${row}` };
  return { code: 'day-missing', facts: { title }, place, text: null, reading: null };
}

async function shown(findings: readonly Finding[]): Promise<string> {
  const text = await renderTerminal(importantFindings(findings, 'de'), { lang: 'de', width: 160 });
  return text.replaceAll(/ +/g, ' ');
}

describe('the most important findings', () => {
  it('are counted by weight, errors first', async () => {
    const text = await shown([macros, unreadable(17)]);
    expect(text).toMatch(/^Befunde: 1 Fehler und 1 Hinweis\n/);
    expect(text.indexOf('Tabelle1!D17')).toBeLessThan(text.indexOf('ganze Datei'));
  });

  it('tell several of one kind each, many as one line with the first cells', async () => {
    expect(await shown([unreadable(1), unreadable(2)])).not.toContain('Ebenso');
    const many = Array.from({ length: 10 }, (_, row) => unreadable(row + 1));
    expect(await shown(many)).toMatch(/„x1“.*Ebenso 9 weitere Male: D2 \(x2\), D3/s);
  });

  it('tell what says the same on one line', async () => {
    expect(await shown([missing('Tag', 1), missing('Tag', 2)])).toContain('Ebenso 1 weiteres Mal: E2.');
  });

  it('end where nobody reads on, and say how many more there are', async () => {
    const codes = ['D', 'E', 'F'] as const;
    const kinds = codes.flatMap((column) =>
      Array.from({ length: 3 }, (_, row): Finding => ({
        ...unreadable(row),
        place: { sheet: `Blatt ${column}`, cell: `${column}${row + 1}` },
      })),
    );
    const table = importantFindings([...kinds, macros], 'de');
    expect(table.rows.length).toBeLessThanOrEqual(20);
    expect(table.notes).toEqual([]);
  });
});
