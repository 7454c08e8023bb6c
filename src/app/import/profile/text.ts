import type { Finding } from '#src/domain/import/finding.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { examplesOf, proposeProfile } from '#src/lists/profile/propose.js';
import { openQuestions } from '../open-questions.js';
import type { Interpretation } from '../interpreting/interpret.js';
import type { ProfileWords } from './words.js';
import { writeProfile } from './write.js';

/** More would hide the profile below them; `import check` has all. */
const mostQuestions = 20;

/** A list as it was checked. */
export interface CheckedWith {
  readonly fileName: string;
  readonly profile: Profile;
  readonly interpretation: Interpretation;
  readonly findings: readonly Finding[];
}

/**
 * The text of a profile file with all that was decided and found about a list: open questions, and the sums that its
 * rows make, stand in comments.
 */
export async function profileText(
  { fileName, profile, interpretation, findings }: CheckedWith,
  { texts, says }: ProfileWords,
): Promise<string> {
  const { target, tables, controlSums } = interpretation;
  const found = { fileName, target: target?.name ?? null, profile, tables };
  const open = openQuestions(findings).slice(0, mostQuestions);
  const questions = open.map(({ finding, answers }) => ({ says: says(finding), answers }));
  const sumsFound = controlSums
    .filter(({ statedCents, rowsCents }) => statedCents === rowsCents)
    .map(({ statedCents, label }) => ({ cents: statedCents, year: null, label }));
  const extras = { texts, examples: examplesOf(found), questions, sumsFound };
  return writeProfile(proposeProfile(found), extras);
}
