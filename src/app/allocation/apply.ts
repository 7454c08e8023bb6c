import { allocationPlanned } from '#src/domain/allocation/booking.js';
import type { Draft } from '#src/domain/events/all.js';
import type { Hint } from '#src/domain/hint.js';
import type { Table } from '#src/render/table.js';
import { allocationTable, type AllocationRow } from '#src/reports/allocation/table.js';
import type { Context } from '../context.js';
import { allocationAnswer, type AllocationAnswer } from './answer.js';
import { allocationNames } from './names.js';
import type { PlanSource } from './plan-source.js';
import { preparePlan, type Prepared } from './prepare.js';

export interface AppliedPlan {
  readonly answer: AllocationAnswer;
  readonly table: Table<AllocationRow>;
  readonly hints: readonly Hint[];
}

/**
 * Books a plan: one statement for each track where it differs from what is planned, and nothing where it does not.
 * Refuses as `preparePlan` does.
 */
export async function applyPlan(
  context: Context,
  source: PlanSource,
  decision: string | null,
): Promise<AppliedPlan> {
  const ledger = await context.ledger();
  const { answer: prepared, appended } = await ledger.book(async (reader) => {
    const found = await preparePlan(reader, source);
    const drafts = found.changed.map((track): Draft => ({
      type: 'allocation.planned',
      data: allocationPlanned(track, found.pot, decision),
    }));
    return { drafts, answer: found };
  }, context.dryRun);
  const { pot, directory, computed, figures, hints } = prepared;
  const numbers = appended.map(({ number }) => number);
  return {
    answer: allocationAnswer(computed, computed.tracks, numbers),
    table: allocationTable(figures, {
      names: allocationNames(directory, pot),
      shown: context.dryRun ? { of: 'dry-run' } : { of: 'booked', numbers },
      planned: new Set(computed.tracks.map(({ track }) => track)),
    }),
    hints: [...hints, ...historicHint(prepared)],
  };
}

function historicHint({ pot, situation, directory, changed }: Prepared): Hint[] {
  if (situation.guarded || changed.length === 0) return [];
  const { firstGuardedYear } = directory.programme(pot.programme);
  return [{ code: 'historic-year', facts: { year: pot.year, firstGuardedYear } }];
}
