import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPageMark } from '#src/render/html/mark.js';
import { busyYear } from '../../support/allocation/year.js';
import { bremen2027 } from '../../support/bremen-2027.js';
import { refusal } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';
import { pay, payGroepelingen } from '../../support/payments.js';

interface Written {
  readonly path: string;
  readonly bytes: number;
  readonly changed: boolean;
  readonly state: string;
}

let desk: Desk;
let out = '';

beforeAll(async () => {
  desk = await busyYear();
  out = join(desk.folder, 'page.html');
  await payGroepelingen(desk, '200.000');
});
afterAll(() => desk.remove());

function write(...argv: readonly string[]): Promise<Written> {
  return desk.json<Written>('report', 'dashboard', '--year', '2027', '--out', out, ...argv);
}

async function written(of: Desk, year: string, ...argv: readonly string[]): Promise<string> {
  const path = join(of.folder, `of-${year}.html`);
  await of.json('report', 'dashboard', '--year', year, '--out', path, '--force', ...argv);
  return readFileSync(path, 'utf8');
}

describe('llq report dashboard', () => {
  it('writes one page that stands for itself, with its mark and the state that it shows', async () => {
    const { path, bytes, changed, state } = await write();
    const page = readFileSync(path, 'utf8');
    expect([path, changed, bytes]).toEqual([out, true, Buffer.byteLength(page)]);
    expect(readPageMark(readFileSync(path))).toBe('llq report=dashboard year=2027');
    expect(page).toContain(`Stand des Journals: ${state}`);
    expect(page).toMatch(/^<!doctype html>\n<html lang="de">/);
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;sha256-');
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|\son\w+=|\sstyle=|https?:\/\/(?!www\.w3\.org)/);
  });

  it('shows what is overspent, and what needs somebody', async () => {
    await write();
    const page = readFileSync(out, 'utf8');
    expect(page).toContain('<td class="number tone-error">-');
    expect(page).toContain('Kein offener Befund.'); // the excess was accepted when it was booked
    expect(page).toContain('fill="url(#hatch-over)"');
  });

  it('is the same bytes again, in another time zone and locale too, and then left alone', async () => {
    const before = readFileSync(out);
    const again = await desk.llq('bericht', 'uebersichtsseite', '--jahr', '2027', '--ausgabe', out);
    expect([again.exit, again.stderr]).toEqual([
      0,
      `${out} ist schon auf diesem Stand und blieb, wie es ist.\n`,
    ]);
    const { TZ } = process.env;
    process.env['TZ'] = 'Pacific/Auckland';
    const { changed } = await write();
    process.env['TZ'] = TZ ?? '';
    expect([changed, readFileSync(out).equals(before)]).toEqual([false, true]);
  });

  it('is the same of the state that it names, whatever came later', async () => {
    const then = await write();
    const before = readFileSync(out);
    await pay(desk, '1', '--track', 'innovationstopf', '--recipient', 'Probe e.V.');
    expect((await write()).state).not.toBe(then.state);
    expect(readFileSync(out).equals(before)).toBe(false);
    expect((await write('--state', then.state)).changed).toBe(true);
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  it('replaces a page of the same year, and nothing else without --force', async () => {
    await write();
    const others = ['--year', '2026'];
    const { code } = await refusal(desk, `report dashboard ${others.join(' ')} --out ${out}`);
    expect(code).toBe('file-exists');
    const foreign = join(desk.folder, 'foreign.html');
    writeFileSync(foreign, '<!doctype html><title>Mine</title>');
    expect((await refusal(desk, `report dashboard --year 2027 --out ${foreign}`)).code).toBe('file-exists');
    expect(readFileSync(foreign, 'utf8')).toBe('<!doctype html><title>Mine</title>');
    await desk.json('report', 'dashboard', '--year', '2027', '--out', foreign, '--force');
    expect(readPageMark(readFileSync(foreign))).toBe('llq report=dashboard year=2027');
  });

  it('needs a file whose name says what it is', async () => {
    expect((await desk.llq('report', 'dashboard')).exit).toBe(2);
    const wrong = join(desk.folder, 'page.xlsx');
    expect((await desk.llq('report', 'dashboard', '--out', wrong)).exit).toBe(2);
    expect(existsSync(wrong)).toBe(false);
  });

  it('is of one programme or municipality where it is asked for, and refuses unknown names', async () => {
    const page = await written(desk, '2027', '--programme', 'llq', '--municipality', 'bremen');
    expect(page).toContain('Landesprogramm Lebendige Quartiere, Bremen. Alle Beträge in Euro.');
    expect(page).toContain('content="llq report=dashboard year=2027 programme=llq municipality=bremen"');
    const { exit } = await desk.llq('report', 'dashboard', '--programme', 'nichts', '--out', out, '--force');
    expect(exit).toBe(3);
  });

  it('tells at its foot what came in later than the day that was asked for', async () => {
    const late = ['--date', '10.03.2027', '--track', 'innovationstopf', '--recipient', 'Probe e.V.'];
    await pay(desk, '12,34', ...late); // recorded on the 15th
    const page = await written(desk, '2027', '--as-of', '12.03.2027');
    expect(page).toContain('<section id="late"');
    expect(page).toContain('Stichtag: 12.03.2027; Stand des Journals: ');
    expect(page).toContain('>12,34</td>');
  });

  it('is in English where English is asked for', async () => {
    const page = await written(desk, '2027', '--lang', 'en');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<h1>Budget year 2027</h1>');
  });

  it('shows names as text, whatever they say', async () => {
    const other = await bremen2027();
    const hostile = `=1+1 </script><script>alert(1)</script> <b>"fett"</b> 🏘 \u202Eträwkcür`;
    await other.json('programme', 'edit', 'llq', '--name', hostile);
    const page = await written(other, '2027');
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).toContain('=1+1 &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('🏘');
    other.remove();
  });

  it('is sensible where nothing stands, and where it is a single cent of a year that is not checked', async () => {
    const empty = await written(desk, '2031');
    expect(empty).toContain('Für dieses Jahr ist nichts gebucht.');
    expect(empty).toContain('In diesem Jahr ist noch nichts ausgezahlt.');
    const cent = await bremen2027();
    const of = ['--year', '2024', '--date', '1.2.2024', '--track', 'innovationstopf', '--recipient', 'P'];
    await pay(cent, '0,01', ...of);
    const page = await written(cent, '2024');
    expect(page).toContain('wird nicht gegen Mittel geprüft');
    expect(page).toContain('Bis Februar 2024 ausgezahlt: 0,01\u00A0€');
    expect(page).not.toContain('tone-error"');
    cent.remove();
  });
});

describe('the page of a programme without money', () => {
  it('says what was paid where there is nothing to pay it from', async () => {
    const win = ['--programme', 'win', '--track', 'win-gebietsbudget', '--area', 'tenever'];
    await pay(desk, '1.040,50', ...win, '--recipient', 'Probe e.V.');
    expect(await written(desk, '2027', '--programme', 'win')).toContain('1.040,50\u00A0€ von 0\u00A0€');
    expect(await written(desk, '2027', '--programme', 'win', '--lang', 'en')).toContain('€1,040.50 of €0');
  });
});
