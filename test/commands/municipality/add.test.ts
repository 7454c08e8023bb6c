import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

describe('municipality add', () => {
  it('registers a municipality', async () => {
    expect(await desk.json('municipality', 'add', 'Musterstadt', '--alias-name', 'Muster')).toEqual({
      code: 'musterstadt',
      name: 'Musterstadt',
      aliasNames: ['Muster'],
      bookings: [expect.any(String), expect.any(String)],
    });
  });

  it('says in words what was stated', async () => {
    const { stdout } = await desk.llq('stadt', 'anlegen', 'Musterstadt', '--kuerzel', 'muster');
    expect(stdout).toMatch(/^Erfasst \(.+\): Stadt Musterstadt \(muster\)\n$/);
  });

  it('refuses a name that is taken', async () => {
    const { exit, stderr } = await desk.llq('municipality', 'add', 'BREMEN', '--code', 'neu');
    expect(exit).toBe(3);
    expect(stderr).toContain('bereits vergeben (Stadt „Bremen“)');
  });

  it('changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect(await desk.json('municipality', 'add', 'Musterstadt', '--dry-run')).toMatchObject({
      bookings: [],
    });
    expect(await eventCount(desk)).toBe(before);
  });
});
