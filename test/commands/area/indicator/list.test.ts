import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
  for (const [area, indicator, year] of [
    ['grohn', 'population', '2025'],
    ['grohn', 'population', '2026'],
    ['grohn', 'children', '2026'],
    ['aumund', 'population', '2026'],
  ] as const) {
    await desk.json('area', 'indicator', 'set', area, indicator, '1234,5', '--year', year, '--source', 'Amt');
  }
});
afterEach(() => desk.remove());

describe('area indicator list', () => {
  it('gives all values by area, indicator and year', async () => {
    const { indicators } = await desk.json<{
      indicators: { area: string; indicator: string; year: number }[];
    }>('area', 'indicator', 'list');
    expect(indicators.map(({ area, indicator, year }) => `${area} ${indicator} ${year}`)).toEqual([
      'aumund population 2026',
      'grohn children 2026',
      'grohn population 2025',
      'grohn population 2026',
    ]);
  });

  it('can be narrowed', async () => {
    const argv = [
      'area',
      'indicator',
      'list',
      '--area',
      'Grohn',
      '--indicator',
      'population',
      '--year',
      '2026',
    ];
    expect(await desk.json(...argv)).toEqual({
      indicators: [{ area: 'grohn', indicator: 'population', year: 2026, value: '1234.5', source: 'Amt' }],
    });
  });

  it('writes values as the reader’s language does', async () => {
    const { stdout } = await desk.llq('gebiet', 'kennzahl', 'liste', '--gebiet', 'aumund');
    expect(stdout).toBe('Gebiet\tKennzahl\tJahr\tWert\tQuelle\naumund\tpopulation\t2026\t1234,5\tAmt\n');
  });
});
