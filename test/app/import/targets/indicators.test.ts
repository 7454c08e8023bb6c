import { beforeEach, describe, expect, it } from '@jest/globals';
import { indicators } from '#src/app/import/targets/indicators.js';
import type { Ledger } from '#src/store/ledger.js';
import { bremenLedger } from '../../../support/import/bremen-ledger.js';
import { candidatesIn, decideRows, stated, troubles, type Said } from '../../../support/import/rows.js';
import { book } from '../../../support/ledgers.js';

const people: Said = { area: 'grohn', indicator: 'population', year: 2026, value: '34125' };

let ledger: Ledger;
beforeEach(async () => {
  ledger = await bremenLedger();
});
const decide = (...rows: readonly Said[]) => decideRows(ledger, indicators, rows);

describe('a row of indicators', () => {
  it('is the value of an area and year, from the source that it names, else from the list', async () => {
    const outcomes = await decide(people, { ...people, area: 'tenever', source: 'Statistisches Landesamt' });
    expect(stated(outcomes)).toEqual([
      { area: 'grohn', indicator: 'population', year: 2026, value: '34125', source: 'liste.xlsx' },
      {
        area: 'tenever',
        indicator: 'population',
        year: 2026,
        value: '34125',
        source: 'Statistisches Landesamt',
      },
    ]);
    expect(await book(ledger, ...candidatesIn(outcomes).flatMap(({ drafts }) => drafts))).toHaveLength(2);
  });

  it.each([
    ['1.234', '1.234'],
    ['0.50', '0.5'],
    ['12.000', '12'],
  ])('with %s, which was read with a decimal point, is %s', async (value, expected) => {
    expect(stated(await decide({ ...people, value }))).toMatchObject([{ value: expected }]);
  });

  it.each<[string, Said, string]>([
    ['a name that is no code', { indicator: 'Einwohner 2026' }, 'indicator-malformed B2'],
    ['a value below zero', { value: '-1' }, 'decimal-unreadable D2'],
    ['more decimals than are kept', { value: '0.1234567890123' }, 'indicator-too-fine D2'],
  ])('refuses %s, at its cell', async (_, said, trouble) => {
    expect(troubles(await decide({ ...people, ...said }))).toEqual([`row-refused ${trouble}`]);
  });

  it('that says the same again is one with the first, another value leaves open which holds', async () => {
    const outcomes = await decide(
      people,
      people,
      { ...people, year: 2025 },
      { ...people, year: 2025, value: '1' },
    );
    expect(candidatesIn(outcomes).map(({ records }) => records.length)).toEqual([2]);
    expect(troubles(outcomes)).toEqual(['stated-twice A4', 'stated-twice A5']);
  });

  it('keeps the source that stands with the very value, so that the list in a new file says nothing new', async () => {
    const standing = {
      area: 'grohn',
      indicator: 'population',
      year: 2026,
      value: '34125',
      source: 'früher.xlsx',
    };
    await book(ledger, { type: 'indicator.stated', data: standing });
    expect(stated(await decide(people))).toEqual([standing]);
    expect(stated(await decide({ ...people, value: '34126' }))).toMatchObject([{ source: 'liste.xlsx' }]);
  });
});
