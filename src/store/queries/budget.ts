import type { Cents } from '#src/domain/cents.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import { subjects } from '#src/domain/subject.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import { numberOrNull } from './number.js';

/** A budget entry as lists and JSON give it. Amounts are positive, the kind gives the direction. */
export interface BudgetRow {
  readonly number: string;
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly budgetLine: string | null;
  readonly economicKind: EconomicKind;
  /** `original` or the kind of an amendment. */
  readonly kind: string;
  readonly amountCents: Cents;
  readonly track: string | null;
  readonly area: string | null;
  readonly date: string | null;
  readonly otherYear: number | null;
  readonly reason: string | null;
  readonly decision: string | null;
  readonly source: string | null;
  readonly reversedBy: string | null;
  readonly recordedAt: string;
}

export interface BudgetFilter {
  readonly year?: number | undefined;
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
}

/** The entries of budgets in the order of the journal; reversed ones are among them. */
export async function budgetEntries(
  reader: Reader,
  { year, programme, municipality }: BudgetFilter,
): Promise<BudgetRow[]> {
  let query = reader
    .selectFrom('budget')
    .innerJoin('event', 'event.hash', 'budget.event')
    .leftJoin('event as reversal', 'reversal.hash', 'budget.reversed_by')
    .selectAll('budget')
    .select(['event.tag', 'event.sequence', 'event.recorded_at'])
    .select(['reversal.tag as reversal_tag', 'reversal.sequence as reversal_sequence'])
    .orderBy('budget.year')
    .orderBy('event.lamport')
    .orderBy('event.hash');
  if (year !== undefined) query = query.where('budget.year', '=', year);
  if (programme !== undefined) query = query.where('budget.programme', '=', programme);
  if (municipality !== undefined) query = query.where('budget.municipality', '=', municipality);
  const rows = await query.execute();
  return rows.map((row) => ({
    number: numberText(row.tag, row.sequence),
    year: row.year,
    programme: row.programme,
    municipality: row.municipality,
    budgetLine: row.budget_line,
    economicKind: row.economic_kind,
    kind: row.kind,
    amountCents: row.amount_cents,
    track: row.track,
    area: row.area,
    date: row.booked_on,
    otherYear: row.other_year,
    reason: row.reason,
    decision: row.decision,
    source: row.source,
    reversedBy: numberOrNull(row.reversal_tag, row.reversal_sequence),
    recordedAt: row.recorded_at,
  }));
}

interface BudgetKey {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly budgetLine: string | null;
  readonly economicKind: EconomicKind;
}

/** The original amount that stands for a budget line; null where none is set, or it was reversed. */
export async function standingBudget(
  reader: Reader,
  key: BudgetKey,
): Promise<{ number: string; amountCents: Cents } | null> {
  const row = await reader
    .selectFrom('budget')
    .innerJoin('event', 'event.hash', 'budget.event')
    .select(['event.tag', 'event.sequence', 'budget.amount_cents'])
    .where('budget.subject', '=', subjects.budget({ ...key, line: key.budgetLine ?? key.economicKind }))
    .where('budget.reversed_by', 'is', null)
    .executeTakeFirst();
  return row ? { number: numberText(row.tag, row.sequence), amountCents: row.amount_cents } : null;
}
