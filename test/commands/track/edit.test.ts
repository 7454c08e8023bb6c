import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount, pay } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

describe('track edit', () => {
  it('changes what is given and leaves the rest', async () => {
    const argv = [
      '--area-kinds',
      'all',
      '--to',
      '2028-12-31',
      '--economic-kind',
      'investive',
      '--name',
      'Zentren',
    ];
    expect(await desk.json('track', 'edit', 'quartierszentren', ...argv)).toEqual({
      code: 'quartierszentren',
      name: 'Zentren',
      programme: 'llq',
      municipality: 'bremen',
      economicKind: 'investive',
      areaKinds: null,
      aliasNames: ['Quartierszentren'],
      from: '2020-01-01',
      to: '2028-12-31',
      bookings: [expect.any(String), expect.any(String)],
    });
  });

  it('refuses to leave out what is paid already', async () => {
    const number = await pay(
      desk,
      '10',
      '--track',
      'innovationstopf',
      '--recipient',
      'Beispielverein e.V.',
      '--date',
      '2027-02-01',
    );
    const before = await eventCount(desk);
    const { exit, stderr } = await desk.llq('schiene', 'aendern', 'innovationstopf', '--bis', '31.01.2027');
    expect(exit).toBe(3);
    expect(stderr).toContain(
      `an denen die Förderschiene innovationstopf dann nicht mehr gälte, ist schon gezahlt worden: ${number}`,
    );
    expect(await eventCount(desk)).toBe(before);
    expect((await desk.llq('track', 'edit', 'innovationstopf', '--from', '2027-02-02')).exit).toBe(3);
    expect((await desk.llq('track', 'edit', 'innovationstopf', '--to', '2027-02-01')).exit).toBe(0);
  });

  it('books nothing where it is so already, and changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    const { stdout } = await desk.llq('track', 'edit', 'quartierszentren', '--area-kinds', 'WiN-Gebiet');
    expect(stdout).toBe('Unverändert: Förderschiene Quartierszentren (quartierszentren)\n');
    expect(await desk.json('track', 'edit', 'los', '--to', '2028-12-31', '--dry-run')).toMatchObject({
      to: '2028-12-31',
      bookings: [],
    });
    expect(await eventCount(desk)).toBe(before);
  });
});
