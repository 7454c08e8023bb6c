import type { Finding, FindingCode, FindingFacts } from '#src/domain/import/finding.js';
import type { Candidate } from '../target.js';
import type { StandingRow } from './standing-row.js';

export function changedRow(candidate: Candidate, { number, batch }: StandingRow): Finding {
  return at(candidate, 'row-changed', { number, batch });
}

/** A row that says what somebody has reversed by hand. */
export function reversedRow(candidate: Candidate, { number, batch, reversedBy }: StandingRow): Finding {
  return at(candidate, 'row-reversed', { number, batch, by: reversedBy ?? '' });
}

/** A row that says something else now, but its payment was paid back, and a repayment cannot stand without it. */
export function paidBackRow(candidate: Candidate, { number, repayments }: StandingRow): Finding {
  return at(candidate, 'row-refused', { refusal: 'has-repayments', facts: { number, repayments } });
}

export function vanishedRow({ number, batch, sheet, cell, content }: StandingRow): Finding {
  const text = content.filter((part) => part !== '').join(' · ');
  return { code: 'row-vanished', facts: { number, batch }, place: { sheet, cell }, text, reading: null };
}

function at<C extends FindingCode>(
  { records: [{ place }] }: Candidate,
  code: C,
  facts: FindingFacts[C],
): Finding {
  const { sheet, cell } = place;
  return { code, facts, place: { sheet, cell }, text: null, reading: null } as Finding; // code and facts belong together
}
