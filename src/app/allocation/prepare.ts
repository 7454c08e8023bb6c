import { changedTracks, computeAllocation } from '#src/domain/allocation/compute.js';
import type { ComputedAllocation, ComputedTrack } from '#src/domain/allocation/computed.js';
import { bookedFigures, wholeFigures, type AllocationFigures } from '#src/domain/allocation/figures.js';
import type { Plan } from '#src/domain/allocation/plan.js';
import { checkAllocation } from '#src/domain/allocation/rules.js';
import type { Situation } from '#src/domain/allocation/situation.js';
import type { Hint } from '#src/domain/hint.js';
import type { Pot } from '#src/domain/refusals/allocation.js';
import type { Reader } from '#src/store/database.js';
import { plannedTracks, type PlannedRow } from '#src/store/queries/allocation.js';
import { readDirectory, type Directory } from '../directory.js';
import type { PlanSource } from './plan-source.js';
import { readSituation } from './situation.js';

/** An allocation as it stands, with what it was read from. */
export interface Standing {
  readonly pot: Pot;
  readonly directory: Directory;
  readonly situation: Situation;
  readonly planned: readonly PlannedRow[];
  readonly figures: AllocationFigures;
}

/** A plan, what it comes to, and the allocation as it would be with it. */
export interface Prepared extends Standing {
  readonly plan: Plan;
  readonly computed: ComputedAllocation;
  /** Where the plan differs from what stands: what is to be booked. */
  readonly changed: readonly ComputedTrack[];
  readonly hints: readonly Hint[];
}

/** The allocation of one year, programme and municipality as it stands. */
export async function readStanding(reader: Reader, directory: Directory, pot: Pot): Promise<Standing> {
  const situation = await readSituation(reader, directory, pot);
  const planned = await plannedTracks(reader, pot);
  const byTrack = new Map(planned.map((row) => [row.planned.track, row.planned]));
  return { pot, directory, situation, planned, figures: bookedFigures(pot, situation, byTrack) };
}

/**
 * Computes a plan and checks it against money, unless there is nothing to book. Refuses as the source,
 * `computeAllocation` and `checkAllocation` do.
 */
export async function preparePlan(reader: Reader, source: PlanSource): Promise<Prepared> {
  const directory = await readDirectory(reader);
  const plan = await source(reader, directory);
  const { year, programme, municipality } = plan;
  const standing = await readStanding(reader, directory, { year, programme, municipality });
  const computed = computeAllocation(plan, standing.situation);
  const changed = changedTracks(computed);
  if (changed.length > 0) checkAllocation(computed, standing.situation);
  const nothing: Hint[] = changed.length > 0 ? [] : [{ code: 'nothing-to-book', facts: {} }];
  const figures = wholeFigures(computed, standing.figures);
  return { ...standing, plan, computed, changed, figures, hints: [...computed.hints, ...nothing] };
}
