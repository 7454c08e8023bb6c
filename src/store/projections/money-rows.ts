import type { Insertable } from 'kysely';
import type { BudgetSet, MoneyPostingContents, MoneyStatementContents } from '#src/domain/events/money.js';
import type { Measure } from '#src/domain/line.js';
import { subjects } from '#src/domain/subject.js';
import type { Tables } from '../tables.js';
import { allocationLines, budgetLines, postingLines } from './lines.js';
import type { Source } from './master-data-rows.js';
import type { PostingRows, Rows } from './rows.js';

/** The rows of the money statement that holds, by type. */
export const moneyStatementRows: {
  readonly [T in keyof MoneyStatementContents]: (data: MoneyStatementContents[T], from: Source) => Rows;
} = {
  'budget.set': (set, from) => ({
    budget: [budgetSetRow(set, from, null)],
    line: budgetLines(from.event, set),
  }),
  'allocation.planned': (planned, from) => ({
    planned_track: [
      {
        ...from,
        year: planned.year,
        track: planned.track,
        amount_cents: planned.amountCents,
        undistributed_cents: planned.undistributedCents,
        decision: planned.decision,
      },
    ],
    line: allocationLines(from.event, planned),
  }),
};

/** A `budget set` as the list of budgets shows it; reversed ones stay in the list and count nothing. */
export function budgetSetRow(
  set: BudgetSet,
  from: Source,
  reversedBy: string | null,
): Insertable<Tables['budget']> {
  return {
    ...from,
    year: set.year,
    programme: set.programme,
    municipality: set.municipality,
    budget_line: set.budgetLine,
    economic_kind: set.economicKind,
    kind: 'original',
    amount_cents: set.amountCents,
    track: null,
    area: null,
    booked_on: null,
    reason: null,
    decision: set.decision,
    other_year: null,
    source: set.source,
    reversed_by: reversedBy,
  };
}

/** The rows of what happened to money, by type. */
export const moneyPostingRows: { readonly [T in keyof MoneyPostingContents]: PostingRows<T> } = {
  'budget.amended': (amended, event, reversedBy) => ({
    budget: amended.lines.map((line) => ({
      subject: subjects.event(event),
      event,
      year: line.year,
      programme: line.programme,
      municipality: line.municipality,
      budget_line: amended.budgetLine,
      economic_kind: line.economicKind,
      kind: amended.kind,
      amount_cents: line.cents,
      track: line.track,
      area: line.area,
      booked_on: amended.bookedOn,
      reason: amended.reason,
      decision: amended.decision,
      other_year: amended.otherYear,
      source: null,
      reversed_by: reversedBy,
    })),
    line: postingLines(event, amended.kind, amended.lines, reversedBy === null),
  }),
  'allocation.moved': (moved, event, reversedBy) => ({
    line: postingLines(event, 'moved', moved.lines, reversedBy === null),
  }),
  'disbursement.recorded': (paid, event, reversedBy) => ({
    disbursement: paid.lines.map((line) => ({
      event,
      year: line.year,
      track: line.track ?? '',
      area: line.area,
      recipient: paid.recipient,
      amount_cents: line.cents,
      booked_on: paid.bookedOn,
      period: paid.period,
      purpose: paid.purpose,
      reference: paid.reference,
      historic: paid.historic ? 1 : 0,
      reason: paid.reason,
      decision: paid.decision,
      reversed_by: reversedBy,
    })),
    line: postingLines(event, 'disbursed', paid.lines, reversedBy === null),
    excess: paid.exceeds.flatMap((excess) =>
      paid.lines.map((line) => ({
        event,
        level: excess.level,
        year: line.year,
        programme: line.programme,
        municipality: line.municipality,
        track: line.track ?? '',
        area: line.area ?? '',
        cents: excess.cents,
        counted: reversedBy === null ? 1 : 0,
      })),
    ),
  }),
  'repayment.recorded': (repaid, event, reversedBy) => ({
    repayment: repaid.lines.map((line) => ({
      event,
      of: repaid.of,
      year: line.year,
      amount_cents: line.cents,
      restores: repaid.restores ? 1 : 0,
      booked_on: repaid.bookedOn,
      reason: repaid.reason,
      historic: repaid.historic ? 1 : 0,
      reversed_by: reversedBy,
    })),
    line: postingLines(event, repaymentMeasure(repaid.restores), repaid.lines, reversedBy === null),
  }),
};

function repaymentMeasure(restores: boolean): Measure {
  return restores ? 'repaid' : 'income';
}
