import { subjectOf } from '#src/journal/subject-of.js';
import type { Candidate, Rejected, Rows } from '../target.js';
import { groupsOf } from './groups.js';
import { isCandidate, statedTwice } from './rejected.js';

/**
 * One candidate for each subject. Rows that state one subject again are one where they say quite the same and
 * `alikeAreOne`; all others of them are rejected with `stated-twice`.
 */
export function statedOnce(
  outcomes: readonly (Candidate | Rejected)[],
  { alikeAreOne }: { readonly alikeAreOne: boolean },
): (Candidate | Rejected)[] {
  const bySubject = groupsOf(outcomes.filter(isCandidate), ({ drafts: [first] }) => subjectOf(first) ?? '');
  const once = bySubject.map((candidates) => {
    const [first, ...others] = candidates;
    if (others.length === 0) return first;
    const isSame = others.every((other) => textOf(other) === textOf(first));
    return alikeAreOne && isSame
      ? { ...first, records: rowsOf(candidates) }
      : statedTwice(rowsOf(candidates));
  });
  return [...outcomes.filter((outcome) => !isCandidate(outcome)), ...once];
}

/** Made by the same code, so that the same says the same. */
function textOf({ drafts: [first] }: Candidate): string {
  return JSON.stringify(first.data);
}

function rowsOf([first, ...others]: readonly [Candidate, ...Candidate[]]): Rows {
  return [...first.records, ...others.flatMap(({ records }) => [...records])];
}
