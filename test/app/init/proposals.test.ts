import { describe, expect, it } from '@jest/globals';
import { proposalsFor, type Proposal } from '#src/app/init/proposals.js';
import { sumCents } from '#src/domain/cents.js';
import { asYear } from '#src/domain/year.js';
import { bremenTemplate } from '../../support/templates.js';

const template = await bremenTemplate();

function proposal(year: number, programme: string, municipality = 'bremen'): Proposal | undefined {
  return proposalsFor(template, asYear(year)).find(
    (of) => of.programme === programme && of.municipality === municipality,
  );
}

function winEuros(year: number): Record<string, number> {
  const parts = proposal(year, 'win')?.parts ?? [];
  return Object.fromEntries(parts.map(({ area, amountCents }) => [area ?? '', amountCents / 100]));
}

const winFrom2020 = {
  groepelingen: 225_000,
  'neue-vahr': 150_000,
  tenever: 150_000,
  kattenturm: 150_000,
  huchting: 150_000,
  luessum: 150_000,
  hemelingen: 150_000,
  'schweizer-viertel': 150_000,
  huckelriede: 75_000,
  oslebshausen: 75_000,
  grohn: 75_000,
  marssel: 75_000,
  blumenthal: 75_000,
};

describe('the proposals of the template', () => {
  it('are LLQ in both municipalities and WiN, from 2020 on', () => {
    const pots = proposalsFor(template, asYear(2027)).map((of) => `${of.programme} ${of.municipality}`);
    expect(pots).toEqual(['llq bremen', 'llq bremerhaven', 'win bremen']);
    expect(proposalsFor(template, asYear(2019))).toEqual([]);
  });

  it('give LLQ 1,600,000 euros in Bremen and 400,000 in Bremerhaven, with the source', () => {
    const source = 'Landesprogramm Lebendige Quartiere seit 2020, nach öffentlichen Angaben';
    expect(proposal(2027, 'llq')).toEqual({
      programme: 'llq',
      municipality: 'bremen',
      amountCents: 160_000_000,
      year: 2020,
      source,
      parts: [{ area: null, amountCents: 160_000_000, year: 2020, source }],
    });
    expect(proposal(2027, 'llq', 'bremerhaven')?.amountCents).toBe(40_000_000);
  });

  it('give WiN the sum over its areas, and show the parts', () => {
    for (const year of [2020, 2023, 2024, 2025, 2026, 2030]) {
      const win = proposal(year, 'win');
      expect(win?.amountCents).toBe(sumCents(win?.parts.map(({ amountCents }) => amountCents) ?? []));
    }
    expect(proposal(2020, 'win')?.amountCents).toBe(168_750_000);
    expect(proposal(2026, 'win')?.amountCents).toBe(165_000_000);
  });

  it('follow the steps of each area', () => {
    expect(winEuros(2020)).toEqual({ ...winFrom2020, blockdiek: 37_500 });
    expect(winEuros(2024)).toEqual({ ...winFrom2020, marssel: 150_000 });
    expect(winEuros(2025)).toEqual({ ...winFrom2020, marssel: 150_000, huckelriede: 38_000 });
    expect(winEuros(2026)).toEqual({ ...winFrom2020, marssel: 150_000, huckelriede: 0 });
    expect(winEuros(2030)).toEqual(winEuros(2026));
  });

  it('name the year since when a sum is known, and every source once', () => {
    expect(proposal(2024, 'win')).toMatchObject({
      year: 2024,
      source:
        'WiN-Gebietsbudgets ab 2020, nach öffentlichen Angaben; WiN-Gebietsbudgets 2024, nach öffentlichen Angaben',
    });
  });

  it('leave out the areas that are closed by then', () => {
    expect(winEuros(2023)).toHaveProperty('blockdiek');
    expect(winEuros(2024)).not.toHaveProperty('blockdiek');
  });
});
