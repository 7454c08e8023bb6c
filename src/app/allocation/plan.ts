import type { Plan } from '#src/domain/allocation/plan.js';
import type { Hint } from '#src/domain/hint.js';
import type { Report } from '#src/render/report.js';
import type { Table } from '#src/render/table.js';
import { explanationTables } from '#src/reports/allocation/explanation.js';
import type { ProofRow } from '#src/reports/allocation/proof-rows.js';
import { allocationTable, type AllocationRow } from '#src/reports/allocation/table.js';
import { allocationBody } from '#src/reports/allocation/body.js';
import type { Context } from '../context.js';
import { reportOfNow } from '../report/state.js';
import { allocationAnswer, type AllocationAnswer } from './answer.js';
import { allocationNames } from './names.js';
import type { PlanSource } from './plan-source.js';
import { preparePlan } from './prepare.js';
import { reportOfDraft } from './report-of.js';

export interface PlannedAllocation {
  readonly plan: Plan;
  readonly answer: AllocationAnswer;
  readonly table: Table<AllocationRow>;
  /** The computation of every track of the plan. */
  readonly explain: () => readonly Table<ProofRow>[];
  /** The sheet that the plan would make, marked as a draft. */
  readonly report: Report;
  readonly hints: readonly Hint[];
}

/** Computes a plan and checks it as booking it would; books nothing. Refuses as `preparePlan` does. */
export async function planAllocation(context: Context, source: PlanSource): Promise<PlannedAllocation> {
  const ledger = await context.ledger();
  const { prepared, report } = await ledger.read(async (reader) => {
    const found = await preparePlan(reader, source);
    const body = allocationBody([await reportOfDraft(reader, found)]);
    return { prepared: found, report: await reportOfNow(reader, body) };
  });
  const { plan, computed, figures, hints } = prepared;
  const names = allocationNames(prepared.directory, prepared.pot);
  const planned = new Set(computed.tracks.map(({ track }) => track));
  return {
    plan,
    answer: allocationAnswer(computed, computed.tracks),
    table: allocationTable(figures, { names, shown: { of: 'draft' }, planned }),
    explain: () => explanationTables(computed, { names, isBooked: false }),
    report,
    hints,
  };
}
