import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../../support/llq.js';
import { eventCount } from '../../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

function set(value: string, ...argv: string[]): string[] {
  return [
    'area',
    'indicator',
    'set',
    'grohn',
    'population',
    value,
    '--year',
    '2026',
    '--source',
    'Amt',
    ...argv,
  ];
}

describe('area indicator set', () => {
  it('states a value with year and source, in its plainest form', async () => {
    expect(await desk.json(...set('34.125,50'))).toEqual({
      area: 'grohn',
      indicator: 'population',
      year: 2026,
      value: '34125.5',
      source: 'Amt',
      bookings: [expect.any(String)],
    });
  });

  it('says in words what was stated', async () => {
    const { stdout } = await desk.llq(
      'gebiet',
      'kennzahl',
      'setzen',
      'Grohn',
      'population',
      '34125,5',
      '--jahr',
      '2026',
      '--quelle',
      'Amt',
    );
    expect(stdout).toMatch(/^Erfasst \(.+\): grohn, population 2026 = 34125,5\n$/);
  });

  it('replaces a value, and books nothing for the same again', async () => {
    await desk.json(...set('100'));
    await desk.json(...set('200'));
    const before = await eventCount(desk);
    expect((await desk.llq(...set('200,0'))).stdout).toBe('Unverändert: grohn, population 2026 = 200\n');
    expect(await eventCount(desk)).toBe(before);
    expect(await desk.json('area', 'indicator', 'list')).toMatchObject({ indicators: [{ value: '200' }] });
  });

  it.each([
    ['-5', 'decimal-unreadable'],
    ['1.234', 'decimal-ambiguous'],
    ['1/3', 'indicator-too-fine'],
  ])('refuses %s with %s', async (value, code) => {
    const { exit, stdout } = await desk.llq(...set(value, '--json'));
    expect([exit, JSON.parse(stdout)]).toMatchObject([3, { error: { code } }]);
  });

  it('refuses an indicator that is no code, and proposes one', async () => {
    const { exit, stderr } = await desk.llq(
      'area',
      'indicator',
      'set',
      'grohn',
      'Einwohner Zahl',
      '5',
      '--year',
      '2026',
      '--source',
      'Amt',
    );
    expect(exit).toBe(3);
    expect(stderr).toContain('etwa einwohner-zahl');
  });

  it('changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect(await desk.json(...set('100', '--dry-run'))).toMatchObject({ value: '100', bookings: [] });
    expect(await eventCount(desk)).toBe(before);
  });
});
