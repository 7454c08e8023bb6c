import { eventTypes } from '#src/journal/event-types.js';
import { subjectOf } from '#src/journal/subject-of.js';
import type { ListRecord } from '#src/lists/record.js';
import type { Reader } from '#src/store/database.js';
import { standingOfBatches } from '#src/store/queries/standing-import.js';
import { standingStatements } from '#src/store/queries/standing-statement.js';
import type { Candidate, Target } from '../target.js';
import type { Compared } from './compared.js';
import { findLineage, type WantedLineage } from './find-lineage.js';
import type { Lineage } from './lineage.js';
import { comparePostings } from './postings.js';
import { SaidCandidate } from './said-candidate.js';
import type { FromRow } from './standing-row.js';
import { compareStatements } from './statements.js';

/** What is compared, and what was said about it. */
export interface ComparedList extends WantedLineage {
  readonly candidates: readonly Candidate[];
  /** Rows that wait for an answer: what they were booked as before has not vanished. */
  readonly open: readonly ListRecord[];
}

/** A list held against the ledger, and the batch that it is a corrected version of. */
export interface WithLedger extends Compared {
  readonly corrects: string | null;
  /** What that batch and those before it left open. */
  readonly leftOpen: readonly FromRow[];
}

/** Finds of which earlier list this is a version, and holds its rows against what stands. Refuses `batch-unknown`. */
export async function compareWithLedger(reader: Reader, compared: ComparedList): Promise<WithLedger> {
  const { target, candidates } = compared;
  const rows = candidates.map((candidate) => new SaidCandidate(candidate, target));
  const { lineage, findings } = await findLineage(reader, rows, compared);
  const before = lineage?.rows ?? [];
  const result = isStatements(target)
    ? compareStatements(rows, { bySubject: await standingFor(reader, candidates), before })
    : comparePostings(rows, before);
  const corrects = lineage?.batches.at(-1)?.batch ?? null;
  const leftOpen = lineage === null ? [] : await rowsLeftOpen(reader, lineage);
  const known = withoutWaiting(result, compared.open);
  return { ...known, corrects, leftOpen, findings: [...findings, ...known.findings] };
}

/** What was booked and stands in this list, waiting, has not vanished: told by its key, else by its cell. */
function withoutWaiting(compared: Compared, open: readonly ListRecord[]): Compared {
  const keys = new Set(open.map(({ key }) => key));
  const cells = new Set(open.map(({ place }) => `${place.sheet}!${place.cell}`));
  const waiting = new Set(
    compared.vanished
      .filter(({ key, sheet, cell }) => (key !== null && keys.has(key)) || cells.has(`${sheet}!${cell}`))
      .map(({ number }) => number),
  );
  return {
    ...compared,
    vanished: compared.vanished.filter(({ number }) => !waiting.has(number)),
    findings: compared.findings.filter(
      (finding) => finding.code !== 'row-vanished' || !waiting.has(finding.facts.number),
    ),
  };
}

function isStatements({ books }: Target): boolean {
  return eventTypes[books].kind === 'statement';
}

async function rowsLeftOpen(reader: Reader, { batches }: Lineage): Promise<FromRow[]> {
  const rows: FromRow[] = [];
  const names = batches.map(({ batch }) => batch);
  for await (const page of standingOfBatches(reader, names, 'import.row-left-open')) {
    rows.push(...page.map(({ hash, origin: { sheet, cell, key } }) => ({ hash, sheet, cell, key })));
  }
  return rows;
}

async function standingFor(reader: Reader, candidates: readonly Candidate[]) {
  const subjects = candidates.flatMap(({ drafts }) => drafts.flatMap((draft) => subjectOf(draft) ?? []));
  return standingStatements(reader, subjects);
}
