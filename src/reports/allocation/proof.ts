import type { TrackFigures } from '#src/domain/allocation/figures.js';
import type { TrackPlan } from '#src/domain/allocation/plan.js';
import { parseTrackPlanText } from '#src/domain/allocation/plan-text.js';
import { areasThatDiffer } from '#src/domain/allocation/recompute.js';
import { nothingPlanned } from '#src/messages/allocation/proof.js';
import type { Words } from '#src/messages/phrase.js';
import type { AllocationNames } from './names.js';
import { methodOf, planLines } from './plan-lines.js';
import { indicatorOf, proofRows, type ProofIndicator, type ProofRow } from './proof-rows.js';

/** The computation of one track, step by step. */
export interface Proof {
  readonly track: string;
  /** What the plan says. */
  readonly lines: readonly Words[];
  readonly indicators: readonly ProofIndicator[];
  /** Whether weights come into it; fixed amounts have none. */
  readonly isWeighed: boolean;
  /** Whether areas compete for leftover cents; rounded to more than cents they do not. */
  readonly isRanked: boolean;
  readonly hasBounds: boolean;
  readonly hasMoves: boolean;
  readonly rows: readonly ProofRow[];
  /** The names of areas where computing anew comes to something else. */
  readonly differing: readonly string[];
  /** How it was computed. */
  readonly method: readonly Words[];
}

/** Refuses as `parseTrackPlanText` does, where a stored plan cannot be read. */
export function proofOf(figures: TrackFigures, names: AllocationNames): Proof {
  const { movedCents, areas, plan } = figures;
  return {
    track: names.track(figures.track),
    isWeighed: areas.some(({ weight }) => weight !== null),
    isRanked: areas.some(({ rank }) => rank !== null),
    hasBounds: areas.some(({ clamped }) => clamped !== null),
    hasMoves: movedCents !== 0 || areas.some((area) => area.movedCents !== 0),
    rows: proofRows(figures, names),
    ...(plan === null ? nothing : planPart({ ...figures, plan }, names)),
  };
}

type PlanPart = Pick<Proof, 'lines' | 'indicators' | 'differing' | 'method'>;

const nothing: PlanPart = { lines: [nothingPlanned], indicators: [], differing: [], method: [] };

function planPart(
  figures: TrackFigures & { readonly plan: NonNullable<TrackFigures['plan']> },
  names: AllocationNames,
): PlanPart {
  const { track, plan: text, amountCents } = figures;
  const areas = figures.areas.filter(({ share }) => share !== null);
  const plan = parseTrackPlanText(track, text, track);
  const indicators = indicatorNames(plan).map((name) => indicatorOf(name, areas));
  return {
    lines: planLines(plan, { amountCents, indicators }),
    indicators,
    differing: areasThatDiffer({ ...figures, areas }).map(names.area),
    method: methodOf(plan.areas),
  };
}

function indicatorNames({ areas }: TrackPlan): readonly string[] {
  return areas?.key === 'indicator' ? areas.indicators : [];
}
