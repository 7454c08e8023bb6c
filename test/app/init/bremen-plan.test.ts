import { describe, expect, it } from '@jest/globals';
import { readPlan } from '#src/app/allocation/read-plan.js';
import { validityOf } from '#src/app/init/template.js';
import { computeAllocation } from '#src/domain/allocation/compute.js';
import type { ComputedTrack } from '#src/domain/allocation/computed.js';
import { codesAsNames } from '#src/domain/allocation/reading/names.js';
import type { Situation } from '#src/domain/allocation/situation.js';
import { cents, zeroCents } from '#src/domain/cents.js';
import { touchesYear } from '#src/domain/validity.js';
import { asYear } from '#src/domain/year.js';
import { bremenTemplate } from '../../support/templates.js';

const template = await bremenTemplate();
const year = asYear(2027);

/** What a ledger made of the template knows of LLQ in Bremen in 2027. */
const situation: Situation = {
  guarded: true,
  budget: { budgetCents: cents(160_000_000), blockedCents: zeroCents },
  budgetOfKind: null,
  hasEnrolments: true,
  tracks: Object.entries(template.tracks)
    .filter(([, { programme, municipality }]) => programme === 'llq' && municipality === 'bremen')
    .map(([track, { economicKind, areaKinds }]) => ({
      track,
      valid: true,
      economicKind,
      areaKinds,
      amounts: [],
    })),
  areas: Object.entries(template.areas)
    .filter(([, { municipality }]) => municipality === 'bremen')
    .map(([area, of]) => ({
      area,
      kind: of.kinds.at(-1)?.kind ?? 'other',
      valid: touchesYear(validityOf(of), year),
      enrolled: (template.enrolments['llq'] ?? []).some(
        (entry) => entry.areas.includes(area) && touchesYear(entry, year),
      ),
    })),
  indicators: [],
};

async function compute(...tracks: readonly string[]): Promise<readonly ComputedTrack[]> {
  const lines = tracks.map((line) => `  ${line}\n`).join('');
  const text = `year: 2027\nprogramme: llq\nmunicipality: bremen\ntracks:\n${lines}`;
  const { tracks: computed, hints } = computeAllocation(
    await readPlan(text, 'Plan-2027.yaml', codesAsNames),
    situation,
  );
  expect(hints).toEqual([]);
  return computed;
}

describe('a plan for the areas of the template', () => {
  it('shares Quartierszentren equally over the thirteen WiN areas', async () => {
    const [track] = await compute('quartierszentren: { amount: 840.000, areas: { key: equal } }');
    expect(track?.areas).toHaveLength(13);
    expect(track?.areas.find(({ area }) => area === 'groepelingen')).toMatchObject({
      amountCents: 6_461_539,
      share: '84000000/13',
      extraCent: true,
    });
  });

  it('shares Sonder-/Kleinstgebiete over the three small ones, and Quartiere im Werden over Überseestadt', async () => {
    const [emerging, small] = await compute(
      'sonder-kleinstgebiete: { percent: 20, areas: { key: weights, weights: { aumund: 2, grambke: 1, bahnhofsvorstadt: 1 } } }',
      'quartiere-im-werden: { amount: 60.000, areas: { key: fixed, amounts: { ueberseestadt: 60.000 } } }',
    );
    expect(small?.areas.map(({ area, amountCents }) => [area, amountCents])).toEqual([
      ['aumund', 16_000_000],
      ['bahnhofsvorstadt', 8_000_000],
      ['grambke', 8_000_000],
    ]);
    expect(emerging?.areas.map(({ area }) => area)).toEqual(['ueberseestadt']);
  });

  it('shares a track for all kinds over seventeen areas, exact to the cent', async () => {
    const [track] = await compute('aeltere-menschen: { amount: 1.600.000, areas: { key: equal } }');
    const amounts = track?.areas.map(({ amountCents }) => amountCents) ?? [];
    expect(amounts.filter((amount) => amount === 9_411_765)).toHaveLength(12);
    expect(amounts.filter((amount) => amount === 9_411_764)).toHaveLength(5);
    expect(amounts).toHaveLength(17);
  });
});
