import type { Finding } from '#src/domain/import/finding.js';
import type { Candidate, Rejected, Rows } from '../target.js';
import { isCandidate } from './rejected.js';

/**
 * What rows lack that one answer may give for all of them, such as the track, as one question on the first of them instead
 * of an error on each. `candidatesOf`: what a finding proposes for the field; null where it is about something else.
 */
export function askOnce(
  outcomes: readonly (Candidate | Rejected)[],
  field: string,
  candidatesOf: (finding: Finding) => readonly string[] | null,
): (Candidate | Rejected)[] {
  const candidates = new Set<string>();
  const lacking = outcomes.filter((outcome): outcome is Rejected => {
    const found = isCandidate(outcome) ? null : proposedIn(outcome, candidatesOf);
    for (const candidate of found ?? []) candidates.add(candidate);
    return found !== null;
  });
  const [first] = lacking;
  if (first === undefined) return [...outcomes];
  const rows = lacking.reduce((sum, { records }) => sum + records.length, 0);
  const question = questionAt(first.records, { field, candidates: [...candidates], rows });
  const asked = new Set<Candidate | Rejected>(lacking);
  return outcomes.map((outcome) => {
    if (!asked.has(outcome)) return outcome;
    return { records: outcome.records, findings: outcome === first ? [question] : [] };
  });
}

/** The candidates of a row that the ledger cannot place without its track; for `askOnce`. */
export function openTracks({ code, facts }: Finding): readonly string[] | null {
  return code === 'row-refused' && facts.refusal === 'track-open' ? facts.facts.candidates : null;
}

function proposedIn(
  { findings }: Rejected,
  candidatesOf: (finding: Finding) => readonly string[] | null,
): readonly string[] | null {
  const [only, ...more] = findings;
  return only === undefined || more.length > 0 ? null : candidatesOf(only);
}

function questionAt([{ place }]: Rows, facts: Finding<'value-for-list-open'>['facts']): Finding {
  const { sheet } = place;
  return { code: 'value-for-list-open', facts, place: { sheet, cell: null }, text: null, reading: null };
}
