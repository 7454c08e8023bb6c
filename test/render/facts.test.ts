import { describe, expect, it } from '@jest/globals';
import { cents, type Cents } from '#src/domain/cents.js';
import { renderFacts, type FactSheet } from '#src/render/facts.js';
import type { Table } from '#src/render/table.js';

interface Row {
  readonly track: string;
  readonly cents: Cents;
}

const table: Table<Row> = {
  name: 'amounts',
  title: { de: 'Beträge 2027', en: 'Amounts 2027' },
  rows: [{ track: 'los', cents: cents(123456) }],
  columns: [
    { key: 'track', title: { de: 'Schiene', en: 'Track' }, type: 'text', value: (row) => row.track },
    { key: 'cents', title: { de: 'Zugeteilt', en: 'Allocated' }, type: 'amount', value: (row) => row.cents },
  ],
};

const sheet: FactSheet = {
  title: { de: 'Gebiet Gröpelingen', en: 'Area Gröpelingen' },
  facts: [
    { label: { de: 'Stadt', en: 'Municipality' }, value: () => 'bremen' },
    { label: { de: 'Aufgehoben durch', en: 'Closed by' }, value: () => null },
    { label: { de: 'Aliasnamen', en: 'Alias names' }, value: () => ['Lindenhof', 'Ohlenhof'] },
    { label: { de: 'Art', en: 'Kind' }, value: (lang) => ({ de: 'WiN-Gebiet', en: 'WiN area' })[lang] },
  ],
  tables: [(use) => use(table), (use) => use({ ...table, rows: [] })],
};

describe('renderFacts', () => {
  it('aligns labels and values, leaves out what is absent, and puts tables below', async () => {
    expect(await renderFacts(sheet, { lang: 'de', width: 80 })).toBe(
      [
        'Gebiet Gröpelingen',
        '',
        'Stadt        bremen',
        'Aliasnamen   Lindenhof',
        '             Ohlenhof',
        'Art          WiN-Gebiet',
        '',
        'Beträge 2027',
        '',
        'Schiene  Zugeteilt',
        '───────  ─────────',
        'los       1.234,56',
      ].join('\n'),
    );
  });

  it('breaks a long value below itself', async () => {
    const long = {
      ...sheet,
      tables: [],
      facts: [{ label: { de: 'Zweck', en: 'Purpose' }, value: () => 'Kurse im Stadtteil für alle' }],
    };
    expect(await renderFacts(long, { lang: 'de', width: 28 })).toBe(
      ['Gebiet Gröpelingen', '', 'Zweck   Kurse im Stadtteil', '        für alle'].join('\n'),
    );
  });

  it('speaks the reader’s language and lets no control character through', async () => {
    const odd = {
      ...sheet,
      tables: [],
      facts: [{ label: { de: 'Zweck', en: 'Purpose' }, value: () => 'a\u001b[31mb\nc' }],
    };
    expect(await renderFacts(odd, { lang: 'en', width: 80 })).toBe('Area Gröpelingen\n\nPurpose   a[31mb c');
  });
});
