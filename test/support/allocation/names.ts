import type { PlanNames, PlanNoun } from '#src/domain/allocation/reading/names.js';
import { findByName, type Named } from '#src/domain/find-by-name.js';
import { areaKindOf } from './bremen.js';

const plainly = (code: string): Named => ({ code, name: code, aliasNames: [] });

const known: Readonly<Record<PlanNoun, readonly Named[]>> = {
  programme: [{ code: 'llq', name: 'Landesprogramm Lebendige Quartiere', aliasNames: ['LLQ'] }],
  municipality: [{ code: 'bremen', name: 'Bremen', aliasNames: [] }],
  track: [
    { code: 'quartierszentren', name: 'Quartierszentren', aliasNames: [] },
    { code: 'sonder-kleinstgebiete', name: 'Sonder-/Kleinstgebiete', aliasNames: ['5Q'] },
    { code: 'quartiere-im-werden', name: 'Quartiere im Werden', aliasNames: [] },
    { code: 'aeltere-menschen', name: 'Ältere Menschen', aliasNames: [] },
  ],
  area: [
    ...Object.keys(areaKindOf)
      .filter((code) => code !== 'tenever' && code !== 'groepelingen')
      .map(plainly),
    { code: 'tenever', name: 'Tenever', aliasNames: ['Osterholz-Tenever'] },
    { code: 'groepelingen', name: 'Gröpelingen', aliasNames: [] },
  ],
};

/** Finds programmes, tracks and areas as the ledger does. */
export const names: PlanNames = {
  resolve: (noun, text) => findByName(noun, text, known[noun]).code,
};
