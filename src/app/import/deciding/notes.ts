import type { Finding } from '#src/domain/import/finding.js';
import type { Programme } from '#src/domain/master-data/programme.js';
import { noPurpose } from '#src/domain/purpose.js';
import type { Candidate, Rejected, ResolvedRecord } from '../target.js';
import { findingAt, isCandidate } from './rejected.js';

/** What is said once for many rows: it stands on the first of them, with their number. */
interface Noted {
  /** The place of the first among all outcomes. */
  readonly at: number;
  rows: number;
}

/** Notes about rows that are booked all the same. */
export class Notes {
  readonly #historic = new Map<Programme, Noted>();
  readonly #purposes = new Map<typeof noPurpose, Noted>();

  /** Counts rows of a year before the programme's first guarded one. */
  historic(programme: Programme, at: number, rows = 1): void {
    count(this.#historic, programme, { at, rows });
  }

  withoutPurpose(at: number): void {
    count(this.#purposes, noPurpose, { at, rows: 1 });
  }

  /** Puts the notes on the first candidates that they are about. */
  addTo(outcomes: (Candidate | Rejected)[]): void {
    for (const [{ code: programme, firstGuardedYear }, { at, rows }] of this.#historic) {
      const facts = { programme, rows, firstGuardedYear };
      addAt(outcomes, at, (record) => findingAt(record, 'recorded-as-historic', facts, 'year'));
    }
    for (const [put, { at, rows }] of this.#purposes) {
      addAt(outcomes, at, (record) => findingAt(record, 'purpose-missing', { put, rows }, 'purpose'));
    }
  }
}

function count<Key>(notes: Map<Key, Noted>, key: Key, { at, rows }: Noted): void {
  const noted = notes.get(key);
  if (noted) noted.rows += rows;
  else notes.set(key, { at, rows });
}

function addAt(
  outcomes: (Candidate | Rejected)[],
  at: number,
  finding: (record: ResolvedRecord) => Finding,
): void {
  const outcome = outcomes[at];
  if (outcome) outcomes[at] = withFinding(outcome, finding(outcome.records[0]));
}

/** Member by member: a candidate may make what it has when it is asked for it. */
function withFinding(outcome: Candidate | Rejected, finding: Finding): Candidate | Rejected {
  const { records } = outcome;
  const findings = [...outcome.findings, finding];
  if (!isCandidate(outcome)) return { records, findings };
  const { drafts, figures, takes } = outcome;
  return { records, drafts, figures, takes, findings };
}
