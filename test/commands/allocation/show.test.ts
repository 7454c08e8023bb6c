import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  allocationDesk,
  applied,
  setBudget,
  setPopulations,
  twoTracks,
} from '../../support/allocation/desk.js';
import { exampleText } from '../../support/allocation/plan-files.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;

beforeEach(async () => {
  desk = await allocationDesk();
});
afterEach(() => desk.remove());

const bremerhaven = `year: 2027
programme: llq
municipality: bremerhaven
tracks:
  bhv-uebrige: { amount: 1.000 }
`;

describe('llq allocation show', () => {
  it('gives the same figures as the plan that was applied, with nothing left to book', async () => {
    await setPopulations(desk);
    await applied(desk, exampleText);
    const shown = await desk.json<{ tracks: { areas: { changeCents: number }[] }[] }>(
      'allocation',
      'show',
      '--year',
      '2027',
    );
    expect(shown).toMatchObject({ budgetCents: 160_000_000, unallocatedCents: 0, bookings: [] });
    const changes = shown.tracks.flatMap(({ areas }) => areas.map(({ changeCents }) => changeCents));
    expect(changes).toHaveLength(13 + 3 + 1 + 17);
    expect(new Set(changes)).toEqual(new Set([0]));
  });

  it('shows the current year as a table, moves beside it', async () => {
    await applied(desk, twoTracks);
    const to = ['--to-track', 'aeltere-menschen', '--reason', 'r'];
    await desk.json(
      'allocation',
      'move',
      '100',
      '--from-track',
      'quartierszentren',
      '--from-area',
      'grohn',
      ...to,
    );
    const terminal = newDesk({ folder: desk.folder, terminal: true });
    const { exit, stdout } = await terminal.llq('zuteilung', 'zeigen');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Zuteilung 2027: Landesprogramm Lebendige Quartiere, Bremen/);
    expect(stdout).toMatch(/Grohn +0,00 +64\.515,39 +64\.515,39 +-100,00/);
    expect(stdout).toMatch(/stadtweit \/ ohne Gebiet +0,00 +100,00 +100,00 +100,00/);
    expect(stdout).not.toContain('zu buchen');
  });

  it('is written as a file of rows too', async () => {
    await applied(desk, twoTracks);
    const out = join(desk.folder, 'show.csv');
    expect((await desk.llq('allocation', 'show', '--out', out)).exit).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Gröpelingen;0,00;64615,39;64615,39;0,00');
  });

  it('explains every amount from what is booked, and computes it anew', async () => {
    await setPopulations(desk);
    await applied(desk, exampleText);
    await desk.json(
      'area',
      'indicator',
      'set',
      'grohn',
      'population',
      '1',
      '--year',
      '2025',
      '--source',
      'berichtigt',
    );
    const { stdout } = await desk.llq('allocation', 'show', '--explain');
    expect(stdout).toMatch(/Grohn +10000 +10000 /);
    expect(stdout.match(/Nachgerechnet aus dem, was gebucht ist: stimmt überein\./g)).toHaveLength(4);
  });

  it('asks for the programme only where several have an allocation', async () => {
    await applied(desk, twoTracks);
    await setBudget(desk, '400.000', '2027', 'llq', 'bremerhaven');
    await applied(desk, bremerhaven);
    const { exit, stderr } = await desk.llq('allocation', 'show');
    expect([exit, stderr]).toEqual([3, expect.stringContaining('llq bremen und llq bremerhaven')]);
    expect(await desk.json('allocation', 'show', '--municipality', 'Bremerhaven')).toMatchObject({
      municipality: 'bremerhaven',
      allocatedCents: 100_000,
    });
  });

  it('refuses a year without any allocation, and shows an empty one where the place is named', async () => {
    const { exit, stderr } = await desk.llq('allocation', 'show', '--year', '2025');
    expect([exit, stderr]).toEqual([3, expect.stringContaining('Für 2025 ist nichts zugeteilt.')]);
    const named = ['--year', '2027', '--programme', 'llq', '--municipality', 'bremen'];
    expect(await desk.json('allocation', 'show', ...named)).toMatchObject({ allocatedCents: 0, tracks: [] });
  });
});
