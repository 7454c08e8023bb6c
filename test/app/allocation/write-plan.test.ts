import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readPlan } from '#src/app/allocation/read-plan.js';
import { writePlan } from '#src/app/allocation/write-plan.js';
import { codesAsNames } from '#src/domain/allocation/reading/names.js';
import { cents } from '#src/domain/cents.js';
import { decimal, euros, planOf, rest, trackPlan, weights } from '../../support/allocation/plans.js';
import { randomPlan } from '../../support/allocation/random-plans.js';

describe('a plan that is written to a file', () => {
  it('says on top what it is, and has amounts in German notation', async () => {
    const plan = planOf(
      trackPlan('aeltere-menschen', rest, { key: 'previous', scale: decimal('1,05'), kinds: ['win'] }),
      trackPlan('quartierszentren', euros(840_000), {
        key: 'equal',
        among: ['grohn', 'tenever'],
        floorCents: cents(100_050),
      }),
      trackPlan('sonder-kleinstgebiete', euros(5), weights({ aumund: '1/3', grambke: '20' })),
    );
    expect(await writePlan(plan, 'Plan wie 2026.\nBeträge in Euro.')).toBe(`# Plan wie 2026.
# Beträge in Euro.

year: 2027
programme: llq
municipality: bremen
tracks:
  aeltere-menschen:
    rest: yes
    areas:
      key: previous
      scale: 1,05
      kind: win
  quartierszentren:
    amount: 840.000
    areas:
      key: equal
      among:
        - grohn
        - tenever
      floor: 1.000,50
  sonder-kleinstgebiete:
    amount: 5
    areas:
      key: weights
      weights:
        aumund: 1/3
        grambke: 20
`);
  });

  it('reads as the same plan', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (plan) => {
        const text = await writePlan(plan, 'Entwurf');
        expect(await readPlan(text, 'Entwurf.yaml', codesAsNames)).toEqual(plan);
        expect(await writePlan(plan, 'Entwurf')).toBe(text);
      }),
    );
  });

  it('reads as the same plan whatever stands in its texts', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((of) => of.trim() === of && !/[\p{C}\p{Z}]/u.test(of.replaceAll(' ', '')));
    await fc.assert(
      fc.asyncProperty(text, async (indicator) => {
        const plan = planOf(
          trackPlan('quartierszentren', rest, { key: 'indicator', indicators: [indicator] }),
        );
        const written = await writePlan(plan, indicator);
        expect(await readPlan(written, 'Entwurf.yaml', codesAsNames)).toEqual(plan);
      }),
    );
  });
});
