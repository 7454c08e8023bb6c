import type { Finding, FindingCode } from '#src/domain/import/finding.js';
import { severityOf } from '#src/domain/import/severity.js';
import { fileReference } from '#src/domain/master-data/new-recipient.js';
import type { Noun } from '#src/domain/refusals/name.js';
import { questionsOf, type Answer } from '#src/lists/profile/answers.js';
import type { ProfileDecision } from '#src/lists/profile/decide.js';

/** A question about a list that a decision answers. */
export interface OpenQuestion {
  /** The same question keeps its key when the list is checked again. */
  readonly key: string;
  readonly finding: Finding;
  /** The likeliest first. */
  readonly answers: readonly Answer[];
  /**
   * The decision that an answer in the person's own words makes; null where only the answers above are possible. Refuses
   * with `file-reference-malformed` what is none, so that it is asked for again.
   */
  readonly inOwnWords: ((typed: string) => ProfileDecision) | null;
}

/** What is open about a list and can be decided, each question once, in the order in which it was found. */
export function openQuestions(findings: readonly Finding[]): OpenQuestion[] {
  const asked = new Map<string, OpenQuestion>();
  for (const finding of findings) {
    if (severityOf(finding.code) === 'note') continue;
    const answers = questionsOf(finding);
    const inOwnWords = ownWords(finding);
    if (answers.length === 0 && inOwnWords === null) continue;
    const key = JSON.stringify([finding.code, answers.map(({ decision }) => decision), subjectOf(finding)]);
    if (!asked.has(key)) asked.set(key, { key, finding, answers, inOwnWords });
  }
  return [...asked.values()];
}

/** Tells apart questions that have no answers to choose from. */
function subjectOf({ facts, text }: Finding): string | null {
  return 'name' in facts ? facts.name : text;
}

type OwnWords = { readonly [C in FindingCode]?: (finding: Finding<C>) => (typed: string) => ProfileDecision };

const ownWordsFor: OwnWords = {
  'name-unknown': ({ facts: { noun, name } }) => spelling(noun, name),
  'name-ambiguous': ({ facts: { noun, name } }) => spelling(noun, name),
  'field-without-column':
    ({ facts: { field } }) =>
    (value) => ({ kind: 'constant', field, value }),
  'value-for-list-open':
    ({ facts: { field } }) =>
    (value) => ({ kind: 'constant', field, value }),
  'person-without-reference':
    ({ facts: { field, name } }) =>
    (reference) => ({ kind: 'person', field, name, reference: fileReference(reference) }),
};

function spelling(noun: Noun, text: string): (means: string) => ProfileDecision {
  return (means) => ({ kind: 'spelling', noun, text, means });
}

function ownWords(finding: Finding): OpenQuestion['inOwnWords'] {
  const words = ownWordsFor[finding.code] as
    ((of: Finding) => (typed: string) => ProfileDecision) | undefined; // of this very code
  return words?.(finding) ?? null;
}
