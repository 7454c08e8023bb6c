import { describe, expect, it } from '@jest/globals';
import type { AreaKey } from '#src/domain/allocation/plan.js';
import { cents } from '#src/domain/cents.js';
import { exampleText, head, read, withAreas } from '../../support/allocation/plan-files.js';
import {
  decimal,
  euros,
  example,
  fixed,
  planOf,
  rest,
  trackPlan,
  weights,
} from '../../support/allocation/plans.js';

async function areasOf(...lines: readonly string[]): Promise<AreaKey | undefined> {
  return (await read(withAreas(...lines))).tracks[0]?.areas;
}

describe('a plan file', () => {
  it('reads every scalar as the text that stands there, so that 840.000 is 840,000', async () => {
    expect(await read(exampleText)).toEqual(example);
  });

  it('is the same plan with a byte order mark, Windows line ends, comments and quotes', async () => {
    const typed = `\uFEFF# Entwurf\n${exampleText}`
      .replace('840.000', '"840.000,00 €" ')
      .replaceAll('\n', '\r\n');
    expect(await read(typed)).toEqual(await read(exampleText));
  });

  it('is the same plan in any order of tracks, areas and keys', async () => {
    const [year, programme, municipality, tracks, ...lines] = exampleText.trimEnd().split('\n');
    const turned = [tracks, ...lines.toReversed(), municipality, programme, year].join('\n');
    expect(await read(turned)).toEqual(await read(exampleText));
  });

  it('calls programme, municipality, tracks and areas by code, name or alias name', async () => {
    const plan = await read(
      `year: 2027\nprogramme: Landesprogramm Lebendige Quartiere\nmunicipality: Bremen\ntracks:\n` +
        `  5Q: { amount: 10, areas: { key: equal, among: [Osterholz-Tenever, GRÖPELINGEN] } }\n`,
    );
    expect(plan).toEqual(
      planOf(
        trackPlan('sonder-kleinstgebiete', euros(10), { key: 'equal', among: ['groepelingen', 'tenever'] }),
      ),
    );
  });

  it.each(['yes', 'ja', 'true'])('takes rest: %s', async (word) => {
    expect((await read(`${head}  quartierszentren: { rest: ${word} }\n`)).tracks).toEqual([
      trackPlan('quartierszentren', rest),
    ]);
  });

  it('takes an amount of zero', async () => {
    expect((await read(`${head}  quartierszentren: { amount: 0 }\n`)).tracks[0]?.amount).toEqual(euros(0));
  });
});

describe('an area key', () => {
  const limits = ['floor: 1.000', 'cap: 2.000', 'round: 100'];
  const readLimits = { floorCents: cents(100_000), capCents: cents(200_000), roundCents: cents(10_000) };

  it('equal takes a kind or kinds, floor, cap and round', async () => {
    expect(await areasOf('key: equal', 'kind: win', ...limits)).toEqual({
      key: 'equal',
      kinds: ['win'],
      ...readLimits,
    });
    expect(await areasOf('key: equal', 'kind: [win, small, win]')).toEqual({
      key: 'equal',
      kinds: ['small', 'win'],
    });
  });

  it('equal takes among, for one area too', async () => {
    expect(await areasOf('key: equal', 'among: grohn')).toEqual({ key: 'equal', among: ['grohn'] });
  });

  it('weights takes decimals and fractions, floor, cap and round', async () => {
    expect(await areasOf('key: weights', 'weights: { grohn: "0,5", tenever: 1/3 }', ...limits)).toEqual({
      ...weights({ grohn: '0,5', tenever: '1/3' }),
      ...readLimits,
    });
  });

  it('fixed takes amounts, zero too', async () => {
    expect(await areasOf('key: fixed', 'amounts:', '  grohn: 1.000', '  tenever: 0')).toEqual(
      fixed({ grohn: 1_000, tenever: 0 }),
    );
  });

  it('indicator takes one or several', async () => {
    expect(await areasOf('key: indicator', 'indicator: [population, index]', 'cap: 5')).toEqual({
      key: 'indicator',
      indicators: ['index', 'population'],
      capCents: cents(500),
    });
  });

  it('previous takes a scale', async () => {
    expect(await areasOf('key: previous', 'scale: 1,05', 'among: [grohn]')).toEqual({
      key: 'previous',
      scale: decimal('1,05'),
      among: ['grohn'],
    });
    expect(await areasOf('key: previous')).toEqual({ key: 'previous' });
  });
});
