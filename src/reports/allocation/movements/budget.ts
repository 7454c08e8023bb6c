import { negateCents, zeroCents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import type { Measure } from '#src/domain/line.js';
import { measureWords } from '#src/messages/words/money.js';
import type { BudgetRow } from '#src/store/queries/budget.js';
import { asWritten, dayOfRecording, noEffect, type Effect, type MovementGroup } from './movement.js';

/** An entry of the budget as a movement: the original amount, a supplement, a block and so on. */
export function budgetMovement(row: BudgetRow): MovementGroup {
  const { number, track, area, amountCents, decision, reversedBy, recordedAt } = row;
  const kind = row.kind as Measure; // the kind of an entry is the measure of its line
  const effect = reversedBy === null ? effectOf(kind, row) : null;
  const what = measureWords[kind];
  const reason = asWritten(row.reason);
  const date = (row.date as Day | null) ?? dayOfRecording(recordedAt); // checked when the event was understood
  const movement = { what, track, area, amountCents, effect, decision, reason, reversedBy };
  return { number, date, recordedAt, movements: [movement] };
}

const taken: ReadonlySet<Measure> = new Set(['reduction', 'carry-out']);

/** What an amendment that names a track does to the budget, it does to that track's allocation too. */
function effectOf(kind: Measure, { amountCents, track }: BudgetRow): Effect {
  if (kind === 'block') return { ...noEffect, blockedCents: amountCents };
  if (kind === 'unblock') return { ...noEffect, blockedCents: negateCents(amountCents) };
  return ofBudget(taken.has(kind) ? negateCents(amountCents) : amountCents, track);
}

function ofBudget(budgetCents: Effect['budgetCents'], track: string | null): Effect {
  return { ...noEffect, budgetCents, allocatedCents: track === null ? zeroCents : budgetCents };
}
