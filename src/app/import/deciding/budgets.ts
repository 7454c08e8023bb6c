import { economicKinds } from '#src/domain/economic-kind.js';
import type { BudgetSet } from '#src/domain/events/money.js';
import { subjects } from '#src/domain/subject.js';
import { budgetEntries, type BudgetRow } from '#src/store/queries/budget.js';
import { budgetStatement } from '../../budget/statement.js';
import type { Candidate, Known, Rejected, ResolvedRecord } from '../target.js';
import { decided } from './rejected.js';
import { statedOnce } from './stated-once.js';
import { amountFrom, choiceIn, neededCode, neededYear, textIn } from './values.js';

/**
 * The budgets of a list, each as `budget set` states it. Where the very amount stands already, decision and source stay
 * what they are unless the list says otherwise. A budget line that stands in two rows is no amount at all: both are
 * rejected with `stated-twice`.
 */
export async function decideBudgets(
  records: readonly ResolvedRecord[],
  { directory, reader }: Known,
): Promise<(Candidate | Rejected)[]> {
  const standing = new Map<string, BudgetRow>();
  for (const row of await budgetEntries(reader, {})) {
    if (row.kind === 'original' && row.reversedBy === null) standing.set(subjectOf(row), row);
  }
  const outcomes = records.map((record) =>
    decided([record], () => {
      const set = budgetStatement(requestOf(record), directory.tracks);
      return candidateOf(record, beside(set, standing.get(subjectOf(set))));
    }),
  );
  return statedOnce(outcomes, { alikeAreOne: false });
}

function requestOf(record: ResolvedRecord) {
  return {
    amountCents: amountFrom(1, record),
    year: neededYear(record),
    programme: neededCode(record, 'programme'),
    municipality: neededCode(record, 'municipality'),
    budgetLine: textIn(record, 'budgetLine') ?? undefined,
    economicKind: choiceIn(record, 'economicKind', economicKinds),
    decision: textIn(record, 'decision') ?? undefined,
  };
}

function beside(set: BudgetSet, standing: BudgetRow | undefined): BudgetSet {
  if (standing === undefined || standing.amountCents !== set.amountCents) return set;
  return { ...set, decision: set.decision ?? standing.decision, source: standing.source };
}

function candidateOf(record: ResolvedRecord, set: BudgetSet): Candidate {
  const { year, amountCents: cents } = set;
  return {
    records: [record],
    drafts: [{ type: 'budget.set', data: set }],
    figures: [{ year, track: null, area: null, cents }],
    findings: [],
  };
}

function subjectOf(
  of: Pick<BudgetSet, 'year' | 'programme' | 'municipality' | 'budgetLine' | 'economicKind'>,
): string {
  return subjects.budget({ ...of, line: of.budgetLine ?? of.economicKind });
}

/** What a budget says, for comparing. */
export function budgetContent(set: BudgetSet): readonly string[] {
  return [
    String(set.year),
    set.programme,
    set.municipality,
    set.budgetLine ?? '',
    set.economicKind,
    String(set.amountCents),
    set.decision ?? '',
  ];
}
