import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

describe('programme show', () => {
  it('gives tracks and enrolled areas', async () => {
    expect(await desk.json('programme', 'show', 'uiq')).toEqual({
      code: 'uiq',
      name: 'Unterstützung im Quartier',
      aliasNames: [],
      aliasNameOrigins: [],
      firstGuardedYear: 2026,
      closingDay: '01-31',
      tracks: [
        {
          code: 'uiq',
          name: 'Unterstützung im Quartier',
          programme: 'uiq',
          municipality: 'bremen',
          economicKind: 'consumptive',
          areaKinds: null,
          aliasNames: [],
          from: null,
          to: null,
        },
      ],
      enrolments: [
        { area: 'grohn', from: null, to: null, decision: null },
        { area: 'ueberseestadt', from: null, to: null, decision: null },
      ],
    });
  });

  it('says so where a programme is not limited to areas', async () => {
    const { stdout } = await desk.llq('programm', 'zeigen', 'los');
    expect(stdout).toContain('Stichtag der Vorjahresbuchung   31.01.');
    expect(stdout).toContain('nicht auf Gebiete beschränkt');
    expect((await desk.llq('programme', 'show', 'win')).stdout).not.toContain('nicht auf Gebiete beschränkt');
  });

  it('refuses an unknown programme', async () => {
    const { exit, stderr } = await desk.llq('programme', 'show', 'xyz');
    expect(exit).toBe(3);
    expect(stderr).toContain('llq programm liste');
  });
});
