import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { pay } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

const payment = ['--area', 'grohn', '--track', 'quartierszentren', '--recipient', 'Beispielverein e.V.'];

describe('area show', () => {
  it('gives histories and the amounts of a year per track', async () => {
    await pay(desk, '100,00', ...payment);
    expect(await desk.json('area', 'show', 'Grohn')).toEqual({
      code: 'grohn',
      name: 'Grohn',
      municipality: 'bremen',
      kind: 'win',
      aliasNames: [],
      from: '1999-01-01',
      to: null,
      programmes: ['llq', 'uiq', 'win'],
      openedBy: null,
      closedBy: null,
      kinds: [{ kind: 'win', from: '1999-01-01', decision: null }],
      aliasNameOrigins: [],
      enrolments: [
        { programme: 'llq', from: '2020-01-01', to: null, decision: null },
        { programme: 'uiq', from: null, to: null, decision: null },
        { programme: 'win', from: '1999-01-01', to: null, decision: null },
      ],
      management: [],
      indicators: [],
      year: 2027,
      tracks: [
        {
          track: 'quartierszentren',
          blockedCents: 0,
          allocatedCents: 0,
          unallocatedCents: 0,
          boundCents: 0,
          disbursedCents: 10000,
          repaidCents: 0,
          availableCents: -10000,
        },
      ],
    });
    expect(await desk.json('area', 'show', 'grohn', '--year', 'previous')).toMatchObject({
      year: 2026,
      tracks: [],
    });
  });

  it('is a calm page of labels, values and tables', async () => {
    await desk.llq(
      'area',
      'indicator',
      'set',
      'grambke',
      'population',
      '5200',
      '--year',
      '2026',
      '--source',
      'Amt',
    );
    const { exit, stdout } = await desk.llq('gebiet', 'zeigen', 'Burg-Grambke');
    expect(exit).toBe(0);
    expect(stdout).toContain('Gebiet Grambke (grambke)\n\nStadt        bremen\n');
    expect(stdout).toContain(
      'Aliasnamen   Alwin-Lonke-Straße (Vorlage bremen)\n             Burg-Grambke (Vorlage bremen)\n',
    );
    expect(stdout).toContain('Mobiles Quartiersmanagement 5Q');
    expect(stdout).toMatch(/population +2026 +5\.200 +Amt/);
    expect(stdout).not.toContain('Beträge 2027');
  });

  it('speaks English', async () => {
    const { stdout } = await desk.llq('area', 'show', 'blockdiek', '--lang', 'en');
    expect(stdout).toContain('Valid          1999-01-01 to 2023-12-31');
  });

  it('refuses an unknown area with those that look alike', async () => {
    const { exit, stderr } = await desk.llq('area', 'show', 'Gropelinge');
    expect(exit).toBe(3);
    expect(stderr).toContain('Meinen Sie Gröpelingen');
  });
});
