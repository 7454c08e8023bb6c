import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readWorkbookMark } from '#src/render/xlsx/mark.js';
import {
  allocationDesk,
  applied,
  planFile,
  setBudget,
  setPopulations,
  twoTracks,
} from '../../support/allocation/desk.js';
import { exampleText, head } from '../../support/allocation/plan-files.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;

beforeEach(async () => {
  desk = await allocationDesk();
});
afterEach(() => desk.remove());

interface Answer {
  readonly allocatedCents: number;
  readonly unallocatedCents: number;
  readonly tracks: readonly {
    track: string;
    amountCents: number;
    undistributedCents: number;
    areas: readonly object[];
  }[];
  readonly bookings: readonly string[];
}

async function events(): Promise<number> {
  return (await desk.json<{ events: object[] }>('journal', 'list')).events.length;
}

describe('llq allocation plan', () => {
  it('computes a plan to the cent, books nothing, and shows how each amount came about', async () => {
    const before = await events();
    const answer = await desk.json<Answer>('allocation', 'plan', planFile(desk, twoTracks));
    expect(answer).toMatchObject({
      year: 2027,
      programme: 'llq',
      municipality: 'bremen',
      budgetCents: 160_000_000,
      allocatedCents: 116_000_000,
      unallocatedCents: 44_000_000,
      bookings: [],
    });
    expect(Object.keys(answer)).toEqual([
      'year',
      'programme',
      'municipality',
      'budgetCents',
      'allocatedCents',
      'unallocatedCents',
      'tracks',
      'bookings',
    ]);
    const [centres] = answer.tracks;
    expect(Object.keys(centres ?? {})).toEqual([
      'track',
      'amountCents',
      'movedCents',
      'allocatedCents',
      'undistributedCents',
      'areas',
    ]);
    expect(centres?.areas[1]).toEqual({
      area: 'groepelingen',
      amountCents: 6_461_539,
      movedCents: 0,
      allocatedCents: 6_461_539,
      plannedCents: 0,
      changeCents: 6_461_539,
      previousYearCents: 0,
      weight: '1',
      share: '84000000/13',
      extraCent: true,
    });
    expect(await events()).toBe(before);
  });

  it('shows tracks and areas by name, with last year, what is to be booked, and the budget', async () => {
    await applied(desk, twoTracks.replace('2027', '2026').replace('840.000', '780.000'));
    const { stdout } = await desk.llq('allocation', 'plan', planFile(desk, twoTracks));
    expect(stdout).toContain('Entwurf – Zuteilung 2027: Landesprogramm Lebendige Quartiere, Bremen');
    expect(stdout).toMatch(/Quartierszentren +780\.000,00 +840\.000,00 +60\.000,00 +0,00 +840\.000,00/);
    expect(stdout).toMatch(/  Gröpelingen +60\.000,00 +64\.615,39 +4\.615,39 +0,00 +64\.615,39/);
    expect(stdout).toMatch(/Summe +1\.100\.000,00 +1\.160\.000,00/);
    expect(stdout.replaceAll('\u00A0', ' ')).toContain(
      'Haushalt 1.600.000,00 €, gesperrt 0,00 €, zugeteilt 1.160.000,00 €, nicht zugeteilt 440.000,00 €.',
    );
  });

  it('shows what stays on a track without an area in a row of its own', async () => {
    const plan = `${head}  quartiere-im-werden: { amount: 60.000, areas: { key: fixed, amounts: { Überseestadt: 50.000 } } }\n`;
    const { stdout } = await desk.llq('allocation', 'plan', planFile(desk, plan));
    expect(stdout).toMatch(/ {2}stadtweit \/ ohne Gebiet +0,00 +10\.000,00/);
  });

  it('explains every amount: weight, exact share, remainder, rank, leftover cent, indicators with year and source', async () => {
    await setPopulations(desk);
    const { stdout } = await desk.llq('allocation', 'plan', planFile(desk, exampleText), '--explain');
    expect(stdout).toMatch(/Gröpelingen +1 +84000000\/13 +64\.615,384615 +6\/13 +2 +0,01 +64\.615,39/);
    expect(stdout).toMatch(/Tenever +1 +84000000\/13 +64\.615,384615 +6\/13 +13 +64\.615,38/);
    expect(stdout).toContain('population: Stand 2025, Statistisches Landesamt (erfunden).');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Im Plan steht: { rest: yes, areas: { key: indicator, indicator: population, floor: 5.000, cap: 40.000, round: 100 } }',
    );
  });

  it('refuses what booking would refuse, with both figures', async () => {
    const path = planFile(desk, `${head}  quartierszentren: { amount: "1.600.000,01" }\n`);
    const { exit, stderr } = await desk.llq('allocation', 'plan', path);
    expect(exit).toBe(3);
    expect(stderr.replaceAll('\u00A0', ' ')).toContain('Zugeteilt wären 1.600.000,01 €, der Haushalt');
  });

  it('names file, line and column of a mistake in the plan', async () => {
    const path = planFile(desk, `${head}  quartierszentren: { amount: viel }\n`);
    const { exit, stderr } = await desk.llq('allocation', 'plan', path);
    expect(exit).toBe(3);
    expect(stderr).toContain('plan.yaml, Zeile 5, Spalte 31');
  });

  it('refuses a file that is not there', async () => {
    const { exit, stderr } = await desk.llq('allocation', 'plan', join(desk.folder, 'none.yaml'));
    expect([exit, stderr]).toEqual([3, expect.stringContaining('none.yaml gibt es nicht')]);
  });

  it('finds programme, municipality, tracks and areas by alias name', async () => {
    const plan = `year: 2027
programme: Lebendige Quartiere
municipality: Bremen
tracks:
  Sonder-/Kleinstgebiete: { amount: 10, areas: { key: fixed, amounts: { Burg-Grambke: 10 } } }
`;
    const { tracks } = await desk.json<Answer>('allocation', 'plan', planFile(desk, plan));
    expect(tracks).toMatchObject([
      { track: 'sonder-kleinstgebiete', areas: [{ area: 'grambke', amountCents: 1000 }] },
    ]);
  });

  it('needs a plan or a year to be like, and not both', async () => {
    expect((await desk.llq('allocation', 'plan')).exit).toBe(2);
    const both = await desk.llq('allocation', 'plan', planFile(desk, twoTracks), '--like', '2026');
    expect([both.exit, both.stderr]).toEqual([2, expect.stringContaining('PLAN.yaml und --like')]);
    const beside = await desk.llq('allocation', 'plan', planFile(desk, twoTracks), '--year', '2028');
    expect(beside.exit).toBe(2);
  });

  it('says that nothing would be booked when the plan stands already', async () => {
    await applied(desk, twoTracks);
    const { exit, stderr } = await desk.llq('zuteilung', 'planen', planFile(desk, twoTracks));
    expect([exit, stderr]).toEqual([0, expect.stringContaining('Es ist schon so')]);
  });
});

describe('llq allocation plan --like', () => {
  it('takes an earlier plan over, scaled to the new budget, and saves it as a file that reads as the same plan', async () => {
    await applied(desk, twoTracks.replace('2027', '2026'));
    await setBudget(desk, '800.000', '2028', 'llq', 'bremen');
    const saved = join(desk.folder, 'saved.yaml');
    const like = ['--like', '2026', '--year', '2028', '--scale', '--save', saved];
    const answer = await desk.json<Answer>('allocation', 'plan', ...like);
    expect(answer.tracks.map(({ track, amountCents }) => [track, amountCents])).toEqual([
      ['quartierszentren', 42_000_000],
      ['sonder-kleinstgebiete', 16_000_000],
    ]);
    expect(readFileSync(saved, 'utf8')).toContain('# Verteilungsplan 2028, llq bremen');
    expect(await desk.json('allocation', 'plan', saved)).toEqual(answer);
  });

  it('replaces a plan file only when asked to', async () => {
    await applied(desk, twoTracks.replace('2027', '2026'));
    const path = planFile(desk, 'mine', 'mine.yaml');
    const like = ['--like', '2026', '--year', '2027', '--save', path];
    expect((await desk.llq('allocation', 'plan', ...like)).exit).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await desk.llq('allocation', 'plan', ...like, '--force')).exit).toBe(0);
  });

  it('refuses a year without a plan', async () => {
    const { exit, stderr } = await desk.llq('zuteilung', 'planen', '--wie', '2025', '--jahr', '2027');
    expect([exit, stderr]).toEqual([3, expect.stringContaining('Für 2025 ist nichts zugeteilt.')]);
  });
});

describe('llq allocation plan --out', () => {
  it('writes a workbook marked as a draft, and answers with its path', async () => {
    const out = join(desk.folder, 'Entwurf.xlsx');
    const { exit, stdout } = await desk.llq('allocation', 'plan', planFile(desk, twoTracks), '--out', out);
    expect([exit, stdout]).toEqual([0, `${out}\n`]);
    expect(readWorkbookMark(readFileSync(out))).toBe(
      'llq report=allocation year=2027 draft=yes programme=llq municipality=bremen',
    );
    const again = await desk.llq('allocation', 'plan', planFile(desk, twoTracks), '--out', out);
    expect([again.exit, again.stderr]).toEqual([0, expect.stringContaining('blieb, wie es ist')]);
  });

  it('writes nothing where the plan is refused, and takes no other ending', async () => {
    const out = join(desk.folder, 'Entwurf.xlsx');
    const refused = planFile(desk, `${head}  quartierszentren: { percent: "100,5" }\n`);
    expect((await desk.llq('allocation', 'plan', refused, '--out', out)).exit).toBe(3);
    expect(existsSync(out)).toBe(false);
    expect((await desk.llq('allocation', 'plan', planFile(desk, twoTracks), '--out', 'x.pdf')).exit).toBe(2);
  });
});
