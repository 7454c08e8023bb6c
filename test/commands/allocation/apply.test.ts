import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { allocationDesk, applied, planFile, twoTracks } from '../../support/allocation/desk.js';
import { head } from '../../support/allocation/plan-files.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;

beforeEach(async () => {
  desk = await allocationDesk();
});
afterEach(() => desk.remove());

interface Event {
  readonly number: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

async function planned(): Promise<Event[]> {
  const { events } = await desk.json<{ events: Event[] }>('journal', 'list');
  return events.filter(({ type }) => type === 'allocation.planned');
}

describe('llq allocation apply', () => {
  it('books one event for each track, with the decision and the whole computation', async () => {
    const bookings = await applied(desk, twoTracks, '--decision', 'Deputation vom 10.12.2026');
    const events = await planned();
    expect(bookings).toEqual(events.map(({ number }) => number));
    expect(events.map(({ data }) => [data['track'], data['amountCents'], data['decision']])).toEqual([
      ['quartierszentren', 84_000_000, 'Deputation vom 10.12.2026'],
      ['sonder-kleinstgebiete', 32_000_000, 'Deputation vom 10.12.2026'],
    ]);
    expect(events[1]?.data['areas']).toContainEqual({
      area: 'aumund',
      amountCents: 16_000_000,
      weight: '2',
      share: '16000000',
      clamped: null,
      remainder: '0',
      rank: 1,
      extraCent: false,
      indicators: [],
    });
  });

  it('tells the bookings, and what was planned until then', async () => {
    const { exit, stdout } = await desk.llq('zuteilung', 'buchen', planFile(desk, twoTracks));
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Gebucht als \w{3}-\d+ und \w{3}-\d+\./);
    expect(stdout).toMatch(/Quartierszentren +0,00 +840\.000,00 +840\.000,00 +0,00 +840\.000,00/);
  });

  it('books nothing the second time, and leaves moves as they are', async () => {
    await applied(desk, twoTracks);
    const move = [
      '--from-track',
      'quartierszentren',
      '--from-area',
      'grohn',
      '--to-track',
      'sonder-kleinstgebiete',
    ];
    await desk.json(
      'allocation',
      'move',
      '100',
      '--year',
      '2027',
      ...move,
      '--to-area',
      'aumund',
      '--reason',
      'r',
    );
    const again = await desk.llq('allocation', 'apply', planFile(desk, twoTracks), '--json');
    expect([again.exit, again.stderr]).toEqual([0, expect.stringContaining('Es ist schon so')]);
    expect(JSON.parse(again.stdout)).toMatchObject({
      bookings: [],
      tracks: [{ movedCents: -10_000 }, { movedCents: 10_000 }],
    });
    expect(await planned()).toHaveLength(2);
  });

  it('books only the track that differs', async () => {
    await applied(desk, twoTracks);
    await applied(desk, twoTracks.replace('840.000', '841.000'));
    const events = await planned();
    expect(events.map(({ data }) => data['track'])).toEqual([
      'quartierszentren',
      'sonder-kleinstgebiete',
      'quartierszentren',
    ]);
  });

  it('keeps tracks that the plan does not name, and counts them against the budget', async () => {
    await applied(desk, twoTracks);
    const rest = planFile(desk, `${head}  aeltere-menschen: { rest: yes }\n`);
    expect(await desk.json('allocation', 'apply', rest)).toMatchObject({
      allocatedCents: 160_000_000,
      unallocatedCents: 0,
      tracks: [{ track: 'aeltere-menschen', amountCents: 44_000_000 }],
    });
    const more = planFile(desk, `${head}  innovationstopf: { amount: 1 }\n`);
    const { exit, stderr } = await desk.llq('allocation', 'apply', more);
    expect([exit, stderr]).toEqual([3, expect.stringContaining('1.600.001,00')]);
    expect(await planned()).toHaveLength(3);
  });

  it('does not go below what is paid', async () => {
    await applied(desk, twoTracks);
    const where = [
      '--area',
      'aumund',
      '--track',
      'sonder-kleinstgebiete',
      '--recipient',
      'Beispielverein e.V.',
    ];
    await desk.json('disbursement', 'record', '150.000', ...where, '--new-recipient', '--purpose', 'p');
    const less = planFile(desk, twoTracks.replace('percent: 20', 'percent: 15'));
    const { exit, stderr } = await desk.llq('allocation', 'apply', less);
    expect(exit).toBe(3);
    expect(stderr).toMatch(/sonder-kleinstgebiete, aumund: zugeteilt wären nur noch 120\.000,00/);
  });

  it('shows what a dry run would book, and books nothing', async () => {
    const { exit, stdout } = await desk.llq('allocation', 'apply', planFile(desk, twoTracks), '--probelauf');
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Probelauf, nichts gebucht.')]);
    expect(await planned()).toEqual([]);
  });

  it('does not check years before the first guarded one against money, and says so', async () => {
    const plan = planFile(desk, `${head.replace('2027', '2024')}  quartierszentren: { amount: 900.000 }\n`);
    const { exit, stderr } = await desk.llq('allocation', 'apply', plan);
    expect([exit, stderr]).toEqual([0, expect.stringContaining('2024 liegt vor 2026')]);
  });

  it('needs a plan', async () => {
    const { exit, stderr } = await desk.llq('allocation', 'apply');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('PLAN.yaml')]);
  });
});
