import { describe, expect, it } from '@jest/globals';
import { cents, type Cents } from '#src/domain/cents.js';
import { tableMarkup } from '#src/render/html/table.js';
import type { Table } from '#src/render/table.js';

interface Row {
  readonly name: string;
  readonly amountCents: Cents;
}

function table(rows: readonly Row[]): Table<Row> {
  return {
    name: 'rows',
    title: { de: 'Zeilen', en: 'Rows' },
    rows,
    columns: [
      { key: 'name', title: { de: 'Name', en: 'Name' }, type: 'text', value: (row) => row.name },
      {
        key: 'amountCents',
        title: { de: 'Betrag', en: 'Amount' },
        type: 'amount',
        value: (row) => row.amountCents,
        tone: (row) => (row.amountCents < 0 ? 'error' : null),
      },
    ],
    totals: ['amountCents'],
    notes: [{ de: 'Satz.', en: 'Sentence.' }],
  };
}

const rows = [
  { name: 'eins', amountCents: cents(123_456) },
  { name: 'zwei', amountCents: cents(-1) },
];

describe('a table on a page', () => {
  it('says which cells are heads, of columns and of rows, and has its sums below', () => {
    const { markup } = tableMarkup(table(rows), null, 'de');
    expect(markup).toContain('<th scope="col">Name</th><th scope="col" class="number">Betrag</th>');
    expect(markup).toContain('<th scope="row">eins</th><td class="number">1.234,56</td>');
    expect(markup).toContain('<td class="number tone-error">-0,01</td>');
    expect(markup).toContain(
      '<tfoot><tr><th scope="row">Summe</th><td class="number">1.234,55</td></tr></tfoot>',
    );
    expect(markup).toContain('<p class="note">Satz.</p>');
  });

  it('can be scrolled with the keyboard, under the name of the table', () => {
    const { markup } = tableMarkup(table(rows), null, 'en');
    expect(markup).toContain('<div class="frame" role="group" aria-label="Rows" tabindex="0">');
  });

  it('has a bar in each row, all on one scale, where bars were asked for', () => {
    const none = { over: cents(0), available: cents(0), blocked: cents(0) };
    const bar = ({ name }: Row) => ({ ...none, spent: cents(name === 'eins' ? 100 : 25) });
    const { markup } = tableMarkup(table(rows), bar, 'de');
    expect([...markup.matchAll(/<rect x="0.00%" width="([\d.]+)%"/g)].map(([, width]) => width)).toEqual([
      '100.00',
      '25.00',
    ]);
    expect(markup).toContain('ausgezahlt');
    expect(markup).not.toContain('gesperrt');
  });

  it('folds a text of 40,000 characters, which is there as a whole', () => {
    const long = 'ä<'.repeat(20_000);
    const { markup } = tableMarkup(table([{ name: long, amountCents: cents(1) }]), null, 'de');
    expect(markup).toContain(`<details class="long"><summary>${'ä&lt;'.repeat(79)}ä…</summary>`);
    expect(markup).toContain(`<p>${'ä&lt;'.repeat(20_000)}</p>`);
  });

  it('says so where it has no rows', () => {
    expect(tableMarkup(table([]), null, 'de').markup).toBe('<p class="empty">Keine Einträge.</p>');
  });
});
