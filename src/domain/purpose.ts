import { foldName } from './name.js';

/** What is put where a row of a list says no purpose. */
export const noPurpose = 'ohne Angabe';

/**
 * What spellings of one purpose have in common, as `foldName` has it of names; null where a text says no purpose, so that
 * payments without one are not taken for the same project.
 */
export function purposeKey(purpose: string): string | null {
  const folded = foldName(purpose);
  return folded === '' || folded === foldedNoPurpose ? null : folded;
}

const foldedNoPurpose = foldName(noPurpose);
