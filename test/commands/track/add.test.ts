import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

const newTrack = ['track', 'add', 'LOS Bremerhaven', '--programme', 'los', '--municipality', 'bremerhaven'];

describe('track add', () => {
  it('registers a track that serves all areas at all times unless told', async () => {
    expect(await desk.json(...newTrack)).toEqual({
      code: 'los-bremerhaven',
      name: 'LOS Bremerhaven',
      programme: 'los',
      municipality: 'bremerhaven',
      economicKind: 'consumptive',
      areaKinds: null,
      aliasNames: [],
      from: null,
      to: null,
      bookings: [expect.any(String)],
    });
  });

  it('takes everything that a track can have', async () => {
    const argv = [
      '--kuerzel',
      'los-bhv',
      '--wirtschaftsart',
      'investiv',
      '--gebietsarten',
      'small,win',
      '--von',
      '01.01.2027',
      '--bis',
      '31.12.2028',
    ];
    const { exit, stdout } = await desk.llq(
      'schiene',
      'anlegen',
      'LOS Bremerhaven',
      '--programm',
      'los',
      '--stadt',
      'Bremerhaven',
      ...argv,
    );
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(/: Förderschiene LOS Bremerhaven \(los-bhv\)\n$/),
    ]);
    expect(await desk.json('track', 'show', 'los-bhv')).toMatchObject({
      economicKind: 'investive',
      areaKinds: ['small', 'win'],
      from: '2027-01-01',
      to: '2028-12-31',
    });
  });

  it.each([
    ['Quartierszentren', [], 'name-taken'],
    ['Neu', ['--code', 'los'], 'code-taken'],
    ['Neu', ['--from', '2027-01-02', '--to', '2027-01-01'], 'period-reversed'],
  ])('refuses %s %j with %s, and changes nothing', async (name, argv, code) => {
    const before = await eventCount(desk);
    const { exit, stdout } = await desk.llq(
      'track',
      'add',
      name,
      '--programme',
      'los',
      '--municipality',
      'bremen',
      ...argv,
      '--json',
    );
    expect([exit, JSON.parse(stdout)]).toMatchObject([3, { error: { code } }]);
    expect(await eventCount(desk)).toBe(before);
  });

  it('refuses a kind of area that there is not as wrong usage', async () => {
    const { exit, stderr } = await desk.llq(...newTrack, '--area-kinds', 'win,gross');
    expect(exit).toBe(2);
    expect(stderr).toContain('--area-kinds kennt den Wert „gross“ nicht');
  });

  it('changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect(await desk.json(...newTrack, '--dry-run')).toMatchObject({
      code: 'los-bremerhaven',
      bookings: [],
    });
    expect(await eventCount(desk)).toBe(before);
  });
});
