import { describe, expect, it } from '@jest/globals';
import { Chalk } from 'chalk';
import { renderTerminal } from '#src/render/terminal.js';
import { textWidth } from '#src/render/terminal-text.js';
import { PAYMENTS, paymentTable, positionTable } from './sample-table.js';

const style = new Chalk({ level: 1 });
const MARKS: Readonly<Record<string, string>> = {
  1: '<bold>',
  2: '<dim>',
  31: '<red>',
  22: '</>',
  39: '</>',
};

/** The escape codes of a terminal in a form that a test can show. */
function marked(text: string): string {
  return text.replaceAll(/\p{Control}\[(\d+)m/gu, (_, code: string) => MARKS[code] ?? code);
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map(textWidth));
}

describe('the table for a terminal', () => {
  it('aligns amounts at the right, with their total below', async () => {
    const shown = await renderTerminal(paymentTable(PAYMENTS), { lang: 'de', width: 100 });
    expect(shown.split('\n')).toEqual([
      'Auszahlungen 2027',
      '',
      '                                                     Betrag in',
      'Nummer  Tag         Träger                                Euro  Anteil',
      '──────  ──────────  ───────────────────────────────  ─────────  ──────',
      'K7Q-42  15.03.2027  Beispielverein Gröpelingen e.V.  12.500,00  12,5\u00a0%',
      'K7Q-43              =cmd|"/c calc"!A1; zweite Zeile      -0,05  50,0\u00a0%',
      '──────  ──────────  ───────────────────────────────  ─────────  ──────',
      'Summe                                                12.499,95',
      '',
      'Stornierte Buchungen sind grau.',
    ]);
  });

  it('speaks English where English is asked for', async () => {
    const shown = await renderTerminal(paymentTable(PAYMENTS), { lang: 'en', width: 100 });
    expect(shown).toContain('2027-03-15');
    expect(shown).toContain('12,499.95');
    expect(shown).toContain('Reversed bookings are grey.');
  });

  it('breaks long texts where the terminal is narrow', async () => {
    const shown = await renderTerminal(paymentTable(PAYMENTS), { lang: 'de', width: 60 });
    expect(widest(shown)).toBeLessThanOrEqual(60);
    expect(shown).toContain('Gröpelingen e.V.');
    expect(shown).toContain('Anteil');
  });

  it('shows the beginning of a text that is as long as a page, and that there is more', async () => {
    const [first] = PAYMENTS;
    const long = Array.from({ length: 8000 }, (_, at) => `Wort${at}`).join(' ');
    const rows = first ? [{ ...first, recipient: long }] : [];
    const shown = await renderTerminal(paymentTable(rows), { lang: 'de', width: 60 });
    expect(widest(shown)).toBeLessThanOrEqual(60);
    expect(shown.split('\n').length).toBeLessThan(40);
    expect(shown).toContain('Wort0');
    expect(shown).toMatch(/ …$/m);
  });

  it('leaves out dispensable columns where breaking is not enough, and says which', async () => {
    const shown = await renderTerminal(paymentTable(PAYMENTS), { lang: 'de', width: 46 });
    expect(widest(shown)).toBeLessThanOrEqual(46);
    expect(shown.replaceAll('\n', ' ')).toContain('Nicht gezeigt, weil das Fenster zu schmal ist: Anteil.');
    expect(shown).not.toContain('12,5');
  });

  it('never cuts an amount, however narrow the terminal', async () => {
    const shown = await renderTerminal(paymentTable(PAYMENTS), { lang: 'de', width: 10 });
    expect(shown).toContain('12.500,00');
  });

  it('indents parts below what they belong to and sums only the outermost rows', async () => {
    const shown = marked(await renderTerminal(positionTable, { lang: 'de', width: 80, style }));
    expect(shown.split('\n')).toEqual([
      '<bold>Stand 2027</>',
      '',
      '<bold>Position</>          <bold>Zugeteilt</>',
      '────────────────  ─────────',
      '<bold>Quartierszentren</>       <bold>3,00</>',
      '  Gröpelingen          2,00',
      '  Huchting             1,00',
      '<bold>Ältere Menschen</>        <bold>0,50</>',
      '────────────────  ─────────',
      '<bold>Summe</>                  <bold>3,50</>',
    ]);
  });

  it('paints what is below zero red and what is no longer in force dim', async () => {
    const minus = PAYMENTS.map((payment) => ({ ...payment, reversed: false }));
    const [valid, reversed] = await Promise.all(
      [minus, PAYMENTS].map((rows) => renderTerminal(paymentTable(rows), { lang: 'de', width: 100, style })),
    );
    expect(marked(valid ?? '')).toContain('<red>-0,05</>');
    expect(marked(reversed ?? '')).toContain('<dim>-0,05</>');
  });

  it('lets no control character of a text reach the terminal', async () => {
    const [payment] = PAYMENTS;
    const rows = payment === undefined ? [] : [{ ...payment, recipient: 'x\u001b]0;title\u0007y' }];
    expect(await renderTerminal(paymentTable(rows), { lang: 'de', width: 100 })).toContain('x]0;titley');
  });

  it('says so where there are no rows', async () => {
    expect(await renderTerminal(paymentTable([]), { lang: 'de', width: 80 })).toBe(
      'Auszahlungen 2027\n\nKeine Einträge.\n\nStornierte Buchungen sind grau.',
    );
  });
});
