import { wholeList, type Finding, type FindingCode, type FindingFacts } from '#src/domain/import/finding.js';
import type { Candidate } from '../target.js';
import type { StandingRow } from './standing-row.js';

export function changedRow(candidate: Candidate, { number, batch }: StandingRow): Finding {
  return rowFinding(candidate, 'row-changed', { number, batch });
}

/** A row that says what somebody has reversed by hand. */
export function reversedRow(candidate: Candidate, { number, batch, reversedBy }: StandingRow): Finding {
  return rowFinding(candidate, 'row-reversed', { number, batch, by: reversedBy ?? '' });
}

/** A row that says something else now, but its payment was paid back, and a repayment cannot stand without it. */
export function paidBackRow(candidate: Candidate, { number, repayments }: StandingRow): Finding {
  return rowFinding(candidate, 'row-refused', { refusal: 'has-repayments', facts: { number, repayments } });
}

/** A row that is in the earlier list only: its cell there is none of this list. */
export function vanishedRow({ number, batch, fileName: file, sheet, cell, content }: StandingRow): Finding {
  const text = content.filter((part) => part !== '').join(' · ');
  const facts = { number, batch, file, sheet, cell };
  return { code: 'row-vanished', facts, place: wholeList, text, reading: null };
}

/** A finding at the leading cell of a row. */
export function rowFinding<C extends FindingCode>(
  { records: [{ place }] }: Candidate,
  code: C,
  facts: FindingFacts[C],
): Finding {
  const { sheet, cell } = place;
  return { code, facts, place: { sheet, cell }, text: null, reading: null } as Finding; // code and facts belong together
}
