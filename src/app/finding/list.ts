import { budgetYearOf } from '#src/domain/findings/finding.js';
import type { FindingKind } from '#src/domain/findings/kind.js';
import type { List } from '#src/render/list.js';
import { findingList, type FindingRow } from '#src/reports/lists/findings.js';
import type { Context } from '../context.js';
import { allFindings } from './all.js';

export interface FindingFilter {
  readonly kind?: FindingKind | undefined;
  /** Of the budget year; what belongs to none is left out then. */
  readonly year?: number | undefined;
  /** Also those that were settled. */
  readonly all: boolean;
}

/** What a merge left for a person, by identifier. */
export async function listFindings(
  context: Context,
  { kind, year, all }: FindingFilter,
): Promise<List<FindingRow>> {
  const ledger = await context.ledger();
  const found = await ledger.read((reader) => allFindings(reader, context.place.now()));
  const findings = found.map(({ finding }) => finding);
  return findingList(
    findings.filter(
      (finding) =>
        (all || finding.state === 'open') &&
        (kind === undefined || finding.kind === kind) &&
        (year === undefined || budgetYearOf(finding) === year),
    ),
  );
}
