import { planLike, type TrackBefore } from '#src/domain/allocation/like.js';
import type { Plan } from '#src/domain/allocation/plan.js';
import { parseTrackPlanText } from '#src/domain/allocation/plan-text.js';
import type { PlanNames } from '#src/domain/allocation/reading/names.js';
import { allocatableCents } from '#src/domain/allocation/standing.js';
import { Usage } from '#src/domain/usage.js';
import type { Year } from '#src/domain/year.js';
import type { Reader } from '#src/store/database.js';
import { plannedTracks, type PlannedRow } from '#src/store/queries/allocation.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import type { Directory } from '../directory.js';
import { readTextFile } from '../yaml/text-file.js';
import { choosePot, type PotTexts } from './pot.js';
import { readPlan } from './read-plan.js';
import { budgetOf } from './situation.js';

/** An earlier year's plan, to be taken over into `year`. */
export interface LikeRequest extends PotTexts {
  readonly like: Year;
  readonly year: Year;
  /** Amounts in euros follow the budget. */
  readonly scale: boolean;
}

/** Makes a plan of what the ledger knows: names, and the plans of other years. */
export type PlanSource = (reader: Reader, directory: Directory) => Promise<Plan>;

/** Where a plan is to come from: a file, or an earlier year. */
export interface PlanRequest extends PotTexts {
  readonly plan?: string | undefined;
  readonly like?: Year | undefined;
  readonly year?: Year | undefined;
  readonly scale: boolean;
}

/**
 * The source that was asked for. A file says itself which year, programme and municipality it is for: what goes with
 * an earlier year only is a usage error beside it. Unless a year is named, an earlier plan is taken over to `thisYear`.
 */
export function planSource(request: PlanRequest, thisYear: Year): Promise<PlanSource> {
  const { plan, like, year = thisYear } = request;
  if (plan === undefined && like !== undefined)
    return Promise.resolve(planFromYear({ ...request, like, year }));
  if (plan === undefined) throw new Usage('missing-value', { flag: fileName });
  const other = likeFlags.find((name) => request[name] !== undefined && request[name] !== false);
  if (other !== undefined) throw new Usage('flags-exclusive', { flags: [fileName, `--${other}`] });
  return planFromFile(plan);
}

const fileName = 'PLAN.yaml';
const likeFlags = ['like', 'year', 'programme', 'municipality', 'scale'] as const;

/** The plan in a file. Refuses with `file-missing`, and as `readPlan` does; `Unavailable` where it cannot be read. */
export async function planFromFile(file: string): Promise<PlanSource> {
  const text = await readTextFile(file);
  return (_reader, directory) => readPlan(text, file, namesOf(directory));
}

/** The plan of an earlier year. Refuses as `choosePot` and `planLike` do. */
function planFromYear(request: LikeRequest): PlanSource {
  return async (reader, directory) => {
    const pot = await choosePot(reader, directory, request.like, request);
    const rows = await plannedTracks(reader, pot);
    const allocatable = async (year: number) =>
      allocatableCents(budgetOf(await sumsOfYear(reader, year, pot)));
    const before = { ...pot, allocatableCents: await allocatable(pot.year), tracks: rows.map(trackBefore) };
    const scaleToCents = request.scale ? await allocatable(request.year) : null;
    return planLike(before, { year: request.year, scaleToCents });
  };
}

function trackBefore({ number, planned }: PlannedRow): TrackBefore {
  const plan = parseTrackPlanText(planned.track, planned.plan, number);
  return { plan, plannedCents: planned.amountCents };
}

function namesOf(directory: Directory): PlanNames {
  return { resolve: (noun, text) => directory[noun](text).code };
}
