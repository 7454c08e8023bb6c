import { cents, sumCents, type Cents } from '#src/domain/cents.js';
import { floor, fraction, multiply, type Fraction } from '#src/domain/fraction.js';
import { refuse } from '#src/domain/refusal.js';
import { shareOut } from '#src/domain/share-out.js';
import type { AreaKey, FixedKey, Plan, TrackPlan } from './plan.js';

/** An earlier year's plan as it is booked. */
export interface PlanBefore {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  /** That year's budget as it stood, less blocks. */
  readonly allocatableCents: Cents;
  readonly tracks: readonly TrackBefore[];
}

export interface TrackBefore {
  /** As `parseTrackPlanText` reads it from the journal. */
  readonly plan: TrackPlan;
  readonly plannedCents: Cents;
}

/** The year to plan for. With `scaleToCents`, its budget less blocks, amounts follow the budget. */
export interface NewYear {
  readonly year: number;
  readonly scaleToCents: Cents | null;
}

/**
 * An earlier year's plan for another year: the same keys; tracks with an amount get what was planned for them then.
 * Scaled, those amounts are shared out over their sum times the ratio of the budgets, in whole cents, and fixed area
 * amounts follow their track. Percent and rest follow the budget by themselves.
 * Refuses with `like-without-plan` and, to scale, `like-without-budget`.
 */
export function planLike(before: PlanBefore, { year, scaleToCents }: NewYear): Plan {
  const { programme, municipality, tracks } = before;
  if (tracks.length === 0) refuse('like-without-plan', { year: before.year, programme, municipality });
  const keep = { year, programme, municipality };
  if (scaleToCents === null) return { ...keep, tracks: tracks.map(asPlanned) };
  return { ...keep, tracks: scaledTracks(before, scaleToCents) };
}

function asPlanned({ plan, plannedCents }: TrackBefore): TrackPlan {
  return plan.amount.kind === 'amount' ? { ...plan, amount: { kind: 'amount', cents: plannedCents } } : plan;
}

function scaledTracks(before: PlanBefore, scaleToCents: Cents): readonly TrackPlan[] {
  const { year, programme, municipality, allocatableCents, tracks } = before;
  if (allocatableCents <= 0) refuse('like-without-budget', { year, programme, municipality });
  const ratio = fraction(BigInt(Math.max(scaleToCents, 0)), BigInt(allocatableCents));
  const inEuros = tracks.filter(({ plan }) => plan.amount.kind === 'amount');
  const amountOf = scaledAmounts(
    inEuros.map(({ plan, plannedCents }) => ({ code: plan.track, cents: plannedCents })),
    ratio,
  );
  return tracks.map((track) => scaledTrack(track, amountOf.get(track.plan.track), ratio));
}

/** `amount` is the scaled one of a track in euros; the others follow the budget by themselves. */
function scaledTrack(
  { plan, plannedCents }: TrackBefore,
  amount: Cents | undefined,
  ratio: Fraction,
): TrackPlan {
  if (amount === undefined) return withAreas(plan, ratio);
  // By its own track's ratio: sharing out can leave the track a cent less than the budget's ratio would.
  const ownRatio = plannedCents === 0 ? ratio : fraction(BigInt(amount), BigInt(plannedCents));
  return { ...withAreas(plan, ownRatio), amount: { kind: 'amount', cents: amount } };
}

function withAreas(plan: TrackPlan, ratio: Fraction): TrackPlan {
  return plan.areas ? { ...plan, areas: scaledKey(plan.areas, ratio) } : plan;
}

function scaledKey(key: AreaKey, ratio: Fraction): AreaKey {
  return key.key === 'fixed' ? scaledFixed(key, ratio) : key;
}

function scaledFixed({ key, amounts }: FixedKey, ratio: Fraction): FixedKey {
  const before = amounts.map((amount) => ({ code: amount.area, cents: amount.cents }));
  const amountOf = scaledAmounts(before, ratio);
  return { key, amounts: [...amountOf].map(([area, amount]) => ({ area, cents: amount })) };
}

/** The amounts times the ratio by largest remainder, exact to the whole cents of their sum times the ratio. */
function scaledAmounts(
  amounts: readonly { code: string; cents: Cents }[],
  ratio: Fraction,
): ReadonlyMap<string, Cents> {
  const sum = fraction(BigInt(sumCents(amounts.map((amount) => amount.cents))));
  const total = cents(Number(floor(multiply(sum, ratio))));
  const claims = amounts.map((amount) => ({ code: amount.code, weight: fraction(BigInt(amount.cents)) }));
  return new Map(shareOut(total, claims).shares.map((share) => [share.code, share.cents]));
}
