import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

async function codes(...argv: string[]): Promise<string[]> {
  const { tracks } = await desk.json<{ tracks: { code: string }[] }>('track', 'list', ...argv);
  return tracks.map(({ code }) => code);
}

describe('track list', () => {
  it('gives the open tracks of a programme and municipality', async () => {
    expect(await codes('--programme', 'llq', '--municipality', 'Bremerhaven')).toEqual([
      'bhv-gebaeudebestand',
      'bhv-innovationstopf',
      'bhv-quartierszentren',
      'bhv-uebrige',
    ]);
  });

  it('gives what was open on another day, and everything with --all', async () => {
    await desk.json('track', 'edit', 'innovationstopf', '--to', '2026-12-31');
    expect(await codes()).not.toContain('innovationstopf');
    expect(await codes('--all')).toContain('innovationstopf');
    expect(await codes('--on', '2026-12-31')).toContain('innovationstopf');
    expect(await codes('--on', '2019-12-31')).not.toContain('quartierszentren');
  });

  it('is rows with tabs in a pipe, in the reader’s language', async () => {
    const { stdout } = await desk.llq('schiene', 'liste', '--programm', 'win');
    expect(stdout).toContain(
      'win-gebietsbudget\tWiN-Gebietsbudget\twin\tbremen\tkonsumtiv\talle\t01.01.1999\t\t',
    );
    const english = await desk.llq('track', 'list', '--programme', 'win', '--lang', 'en');
    expect(english.stdout).toContain(
      'win-gebietsbudget\tWiN-Gebietsbudget\twin\tbremen\tconsumptive\tall\t1999-01-01\t\t',
    );
  });
});
