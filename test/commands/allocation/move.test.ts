import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { allocationDesk, applied, setBudget, twoTracks } from '../../support/allocation/desk.js';
import type { Desk, Ran } from '../../support/llq.js';

let desk: Desk;

beforeEach(async () => {
  desk = await allocationDesk();
  await applied(desk, twoTracks);
});
afterEach(() => desk.remove());

const fromGrohn = ['--from-track', 'quartierszentren', '--from-area', 'Grohn'];
const toAumund = ['--to-track', '5Q', '--to-area', 'Hünertshagen'];
const why = ['--year', '2027', '--reason', 'Mehrbedarf'];

function move(...argv: string[]): Promise<Ran> {
  return desk.llq('allocation', 'move', ...argv, ...why);
}

async function countEvents(): Promise<number> {
  return (await desk.json<{ events: object[] }>('journal', 'list')).events.length;
}

describe('llq allocation move', () => {
  it('moves money from one place to another in one posting of two lines', async () => {
    const to = ['--to-track', 'sonder-kleinstgebiete', '--to-area', 'Hünertshagen'];
    const booked = await desk.json<{ number: string }>(
      'allocation',
      'move',
      '5.000',
      ...fromGrohn,
      ...to,
      ...why,
    );
    const place = { programme: 'llq', municipality: 'bremen' };
    expect(booked).toEqual({
      number: expect.stringMatching(/^\w{3}-\d+$/),
      year: 2027,
      date: '2027-03-15',
      amountCents: 500_000,
      from: { ...place, track: 'quartierszentren', area: 'grohn', availableCents: 5_961_539 },
      to: { ...place, track: 'sonder-kleinstgebiete', area: 'aumund', availableCents: 16_500_000 },
      reason: 'Mehrbedarf',
      decision: null,
    });
    const { events } = await desk.json<{ events: { data: { lines: { cents: number }[] } }[] }>(
      'journal',
      'list',
    );
    expect(events.at(-1)?.data.lines.map(({ cents }) => cents)).toEqual([-500_000, 500_000]);
  });

  it('says what was moved and what is left', async () => {
    const { exit, stdout } = await desk.llq(
      'zuteilung',
      'umschichten',
      '5.000',
      '--von-schiene',
      'quartierszentren',
      '--von-gebiet',
      'grohn',
      '--nach-schiene',
      'aeltere-menschen',
      '--jahr',
      '2027',
      '--grund',
      'Mehrbedarf',
    );
    expect(exit).toBe(0);
    expect(stdout.replaceAll('\u00A0', ' ')).toMatch(
      /Gebucht als \S+: 5\.000,00 € von quartierszentren \(grohn\) nach aeltere-menschen \(stadtweit\), Haushaltsjahr 2027\. Verfügbar sind dort noch 59\.615,39 €, hier nun 5\.000,00 €\./,
    );
  });

  it('refuses more than the source has, with the level, and changes nothing', async () => {
    const before = await countEvents();
    const to = ['--to-track', 'aeltere-menschen'];
    const { exit, stderr } = await move('64.615,40', ...fromGrohn, ...to);
    expect([exit, stderr]).toEqual([3, expect.stringContaining('Gebiet grohn in quartierszentren')]);
    const without = await move('0,01', '--from-track', 'quartierszentren', ...to);
    expect([without.exit, without.stderr]).toEqual([3, expect.stringContaining('ohne Gebiet (stadtweit)')]);
    expect(await countEvents()).toBe(before);
  });

  it('refuses a target area that the track does not pay into', async () => {
    const to = ['--to-track', 'aeltere-menschen', '--to-area', 'arsten-nord'];
    const { exit, stderr } = await move('1', ...fromGrohn, ...to);
    expect([exit, stderr]).toEqual([
      3,
      expect.stringContaining('Das Gebiet arsten-nord gilt am 15.03.2027 nicht'),
    ]);
  });

  it('refuses unknown names and the same place', async () => {
    expect((await move('1', ...fromGrohn, ...toAumund)).exit).toBe(3);
    const same = await move('1', ...fromGrohn, '--to-track', 'quartierszentren', '--to-area', 'grohn');
    expect([same.exit, same.stderr]).toEqual([3, expect.stringContaining('nach ebendort')]);
  });

  it('takes a decision to another municipality, whose budget has to hold it', async () => {
    const to = ['--to-track', 'bhv-uebrige'];
    const { exit, stderr } = await move('1.000', ...fromGrohn, ...to);
    expect([exit, stderr]).toEqual([
      3,
      expect.stringContaining('von der einen Stadt in die andere (bremen, bremerhaven)'),
    ]);
    const decided = await move('1.000', ...fromGrohn, ...to, '--decision', 'Senat');
    expect([decided.exit, decided.stderr]).toEqual([3, expect.stringContaining('llq bremerhaven 2027')]);
    await setBudget(desk, '999,99', '2027', 'llq', 'bremerhaven');
    expect((await move('1.000', ...fromGrohn, ...to, '--decision', 'Senat')).exit).toBe(3);
    expect((await move('999,99', ...fromGrohn, ...to, '--decision', 'Senat')).exit).toBe(0);
  });

  it('changes nothing on a dry run', async () => {
    const before = await countEvents();
    const { exit, stdout } = await move('1', ...fromGrohn, '--to-track', 'aeltere-menschen', '--dry-run');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Probelauf, nichts gebucht')]);
    expect(await countEvents()).toBe(before);
  });

  it('needs tracks and a reason, and an amount above zero', async () => {
    expect(
      (await desk.llq('allocation', 'move', '1', ...fromGrohn, '--to-track', 'aeltere-menschen')).exit,
    ).toBe(2);
    expect((await move('1', '--to-track', 'aeltere-menschen')).stderr).toContain('--von-schiene');
    expect((await move('0', ...fromGrohn, '--to-track', 'aeltere-menschen')).exit).toBe(3);
  });
});
