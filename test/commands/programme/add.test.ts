import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

describe('programme add', () => {
  it('registers a programme that is guarded from this year on', async () => {
    expect(await desk.json('programme', 'add', 'fonds', '--name', 'Quartiersfonds')).toEqual({
      code: 'fonds',
      name: 'Quartiersfonds',
      aliasNames: [],
      firstGuardedYear: 2027,
      closingDay: '01-31',
      tracks: [],
      bookings: [expect.any(String)],
    });
  });

  it('takes year and closing day as people write them, and says what comes next', async () => {
    const argv = [
      '--bezeichnung',
      'Quartiersfonds',
      '--erstes-geprueftes-jahr',
      'naechstes',
      '--stichtag',
      '28.02.',
    ];
    const { exit, stdout, stderr } = await desk.llq('programm', 'anlegen', 'fonds', ...argv);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Erfasst \(.+\): Programm Quartiersfonds \(fonds\)\n$/);
    expect(stderr).toContain('llq schiene anlegen NAME --programm fonds');
    expect(await desk.json('programme', 'show', 'fonds')).toMatchObject({
      firstGuardedYear: 2028,
      closingDay: '02-28',
    });
  });

  it('refuses a closing day that not every year has', async () => {
    const { exit, stderr } = await desk.llq(
      'programme',
      'add',
      'fonds',
      '--name',
      'Fonds',
      '--closing-day',
      '29.02.',
    );
    expect(exit).toBe(3);
    expect(stderr).toContain('So: 31.01. oder 01-31');
  });

  it.each([
    ['llq', 'Neu', 'code-taken'],
    ['fonds', 'lebendige quartiere', 'name-taken'],
    ['Fonds Neu', 'Neu', 'code-malformed'],
  ])('refuses code %s with name %s: %s', async (programme, name, code) => {
    const { exit, stdout } = await desk.llq('programme', 'add', programme, '--name', name, '--json');
    expect([exit, JSON.parse(stdout)]).toMatchObject([3, { error: { code } }]);
  });

  it('changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect(await desk.json('programme', 'add', 'fonds', '--name', 'Fonds', '--dry-run')).toMatchObject({
      bookings: [],
    });
    expect(await eventCount(desk)).toBe(before);
  });
});
