import type { Finding, FindingCode, FindingFacts } from '#src/domain/import/finding.js';
import type { RefusedRow } from '#src/domain/import/findings/booking.js';
import { Refusal } from '#src/domain/refusal.js';
import type { Candidate, Rejected, ResolvedRecord, Rows } from '../target.js';
import { refusedFields } from './refused-field.js';

/** What rows come to, or that a rule said no to them. Whatever else is thrown passes. */
export function decided<T>(rows: Rows, decide: () => T): T | Rejected {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refusal) return refused(rows, error);
    throw error;
  }
}

/** The rows with the refusal as the finding of the first. */
export function refused(rows: Rows, { code, facts }: Refusal): Rejected {
  const row = { refusal: code, facts } as RefusedRow; // code and facts come from one refusal
  return { records: rows, findings: [findingAt(rows[0], 'row-refused', row, refusedFields[code])] };
}

/** Rows of which each states the same thing again: which of them holds, nobody can tell. */
export function statedTwice(rows: Rows): Rejected {
  const [first, second = first] = rows;
  const findings = rows.map((row) => {
    const { place } = row === first ? second : first;
    const otherCell = place.sheet === row.place.sheet ? place.cell : `${place.sheet}!${place.cell}`;
    return findingAt(row, 'stated-twice', { otherCell });
  });
  return { records: rows, findings };
}

export function isCandidate(outcome: Candidate | Rejected): outcome is Candidate {
  return 'drafts' in outcome;
}

/** A finding at the cell of a field, else at the leading cell of the row, with the text that stands there. */
export function findingAt<C extends FindingCode>(
  record: ResolvedRecord,
  code: C,
  facts: FindingFacts[C],
  field?: string,
): Finding {
  const { sheet } = record.place;
  const { cell, text } = cellOf(record, field) ?? leadingCell(record);
  return { code, facts, place: { sheet, cell }, text, reading: null } as Finding; // code and facts belong together
}

interface Cell {
  readonly cell: string;
  readonly text: string | null;
}

/** Null where the value did not stand in the row itself. */
function cellOf({ values }: ResolvedRecord, field: string | undefined): Cell | null {
  const value = field === undefined ? undefined : values.get(field);
  return value === undefined || value.cell === null ? null : { cell: value.cell, text: value.text };
}

function leadingCell({ place, values }: ResolvedRecord): Cell {
  const { cell } = place;
  for (const value of values.values()) if (value.cell === cell) return { cell, text: value.text };
  return { cell, text: null };
}
