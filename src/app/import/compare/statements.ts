import type { Draft } from '#src/domain/events/all.js';
import type { Finding } from '#src/domain/import/finding.js';
import { canonicalText, type Canonical } from '#src/journal/canonical.js';
import { subjectOf } from '#src/journal/subject-of.js';
import type { StandingStatement } from '#src/store/queries/standing-statement.js';
import type { Candidate } from '../target.js';
import type { Booking, Compared } from './compared.js';
import { contentText, partition } from './match-rows.js';
import { reversedRow } from './row-findings.js';
import type { SaidCandidate } from './said-candidate.js';
import type { StandingRow } from './standing-row.js';

/** What stands for the subjects of a list. */
export interface StandingSubjects {
  readonly bySubject: ReadonlyMap<string, StandingStatement>;
  /** What the earlier version of the list stated. */
  readonly before: readonly StandingRow[];
}

/**
 * Holds rows that become statements against what stands for their subjects: the same is there already, what an earlier
 * version of the list stated is replaced, and what somebody else stated otherwise is a question. What somebody has
 * reversed by hand stays reversed as long as the list says the same.
 */
export function compareStatements(rows: readonly SaidCandidate[], standing: StandingSubjects): Compared {
  const [reversed, before] = partition(standing.before, ({ reversedBy }) => reversedBy !== null);
  const own = new Map(before.map((row) => [row.subject ?? '', row]));
  const ended = new Map(reversed.map((row) => [contentText(row.content), row]));
  const compared = {
    new: [] as Booking[],
    changed: [] as Booking[],
    unchanged: [] as Candidate[],
    refused: [] as Candidate[],
    findings: [] as Finding[],
  };
  const named = new Set<string>();
  for (const { candidate, content } of rows) {
    const [first] = candidate.drafts;
    const subject = subjectOf(first) ?? '';
    named.add(subject);
    const drafts = candidate.drafts.filter((draft) => !stands(draft, standing.bySubject));
    const there = standing.bySubject.get(subject);
    const earlier = own.get(subject);
    const end = there === undefined ? ended.get(contentText(content)) : undefined;
    if (drafts.length === 0) compared.unchanged.push(candidate);
    else if (end !== undefined) {
      compared.unchanged.push(candidate);
      compared.findings.push(reversedRow(candidate, end));
    } else if (there === undefined) compared.new.push({ candidate, drafts, replaces: null });
    else if (drafts[0] !== first) compared.changed.push({ candidate, drafts, replaces: null });
    else if (earlier?.hash === there.statement.hash)
      compared.changed.push({ candidate, drafts, replaces: earlier });
    else {
      compared.refused.push(candidate);
      compared.findings.push(statedOtherwise(candidate, there));
    }
  }
  return {
    ...compared,
    vanished: before.filter(({ subject }) => subject === null || !named.has(subject)),
  };
}

/** Whether just this stands already. */
function stands(draft: Draft, bySubject: ReadonlyMap<string, StandingStatement>): boolean {
  const there = bySubject.get(subjectOf(draft) ?? '');
  return there !== undefined && textOf(there.statement.data) === textOf(draft.data);
}

function textOf(data: object): string {
  return canonicalText(data as unknown as Canonical); // event data are plain JSON by their types
}

function statedOtherwise(
  { records: [record] }: Candidate,
  { number, statement }: StandingStatement,
): Finding {
  return {
    code: 'stated-otherwise',
    facts: { standing: textOf(statement.data), number },
    place: { sheet: record?.place.sheet ?? null, cell: record?.place.cell ?? null },
    text: record === undefined ? null : Array.from(record.cells, ([, text]) => text).join(' · '),
    reading: null,
  };
}
