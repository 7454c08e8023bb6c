import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { allocationDesk, applied, planFile, twoTracks } from '../../support/allocation/desk.js';
import { head } from '../../support/allocation/plan-files.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;

beforeEach(async () => {
  desk = await allocationDesk();
});
afterEach(() => desk.remove());

const place = ['--year', '2027', '--programme', 'llq', '--municipality', 'bremen'];

function amend(amount: string, kind: string, ...more: string[]): Promise<unknown> {
  return desk.json('budget', 'amend', amount, '--kind', kind, ...place, '--reason', 'r', ...more);
}

describe('what a plan is computed from', () => {
  it('takes amendments of the budget into account, and blocks off it', async () => {
    await amend('100.000', 'supplement');
    await amend('300.000', 'block');
    const plan = planFile(
      desk,
      `${head}  aeltere-menschen: { rest: yes }\n  quartierszentren: { percent: 50 }\n`,
    );
    expect(await desk.json('allocation', 'plan', plan)).toMatchObject({
      budgetCents: 170_000_000,
      unallocatedCents: 0,
      tracks: [{ amountCents: 70_000_000 }, { amountCents: 70_000_000 }],
    });
  });

  it('counts an amendment that names a track and area as moved there', async () => {
    await applied(desk, twoTracks);
    await amend('12.000', 'supplement', '--track', 'quartierszentren', '--area', 'grohn');
    expect(await desk.json('allocation', 'show')).toMatchObject({
      budgetCents: 161_200_000,
      tracks: [{ track: 'quartierszentren', movedCents: 1_200_000 }, { movedCents: 0 }],
    });
  });

  it('keeps a plan from going below what is blocked right there', async () => {
    await applied(desk, twoTracks);
    await amend('100.000', 'block', '--track', 'sonder-kleinstgebiete', '--area', 'aumund');
    const less = planFile(desk, twoTracks.replace('percent: 20', 'amount: 198.000'));
    const { exit, stderr } = await desk.llq('allocation', 'plan', less);
    expect(exit).toBe(3);
    expect(stderr.replaceAll('\u00A0', ' ')).toContain(
      'nur noch 99.000,00 €, ausgezahlt, bewilligt oder gesperrt sind schon 100.000,00 €',
    );
  });

  it('tells economic kinds apart where the budget is split', async () => {
    await desk.json('budget', 'set', '500.000', ...place, '--economic-kind', 'investive');
    const plan = planFile(desk, `${head}  quartierszentren: { amount: "1.600.000,01" }\n`);
    const { exit, stderr } = await desk.llq('allocation', 'plan', plan);
    expect([exit, stderr]).toEqual([3, expect.stringContaining('llq bremen 2027 (konsumtiv)')]);
  });

  it('knows areas as they are in the plan year, not today', async () => {
    await desk.json('area', 'close', 'grohn', '--to', '2026-12-31', '--decision', 'd');
    const { tracks } = await desk.json<{ tracks: { areas: { area: string }[] }[] }>(
      'allocation',
      'plan',
      planFile(desk, twoTracks),
    );
    const codes = tracks[0]?.areas.map(({ area }) => area);
    expect(codes).toHaveLength(12);
    expect(codes).not.toContain('grohn');
  });
});
