import { cents, subtractCents, sumCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { add, floor, fraction, multiply, zeroFraction } from '#src/domain/fraction.js';
import { refuse } from '#src/domain/refusal.js';
import { shareOut } from '#src/domain/share-out.js';
import type { Plan, TrackPlan } from './plan.js';
import type { Situation } from './situation.js';
import { allocatableCents, standingSum } from './standing.js';

/**
 * What each track of the plan gets. Percent tracks are shared out together by largest remainder over the whole cents
 * of the sum of their percentages; `rest` gets what all other tracks, named or not, and all moves leave.
 * Refuses with `rest-negative`.
 */
export function trackAmounts(plan: Plan, situation: Situation): (of: TrackPlan) => Cents {
  const amounts = new Map([...euroAmounts(plan), ...percentAmounts(plan, situation)]);
  const rest = plan.tracks.find(({ amount }) => amount.kind === 'rest');
  if (rest) amounts.set(rest.track, restAmount(plan, rest.track, { situation, amounts }));
  return ({ track }) => {
    const amount = amounts.get(track);
    if (amount === undefined) throw new RangeError(`not a track of this plan: ${track}`);
    return amount;
  };
}

function euroAmounts({ tracks }: Plan): (readonly [string, Cents])[] {
  return tracks.flatMap(({ track, amount }) =>
    amount.kind === 'amount' ? [[track, amount.cents] as const] : [],
  );
}

function percentAmounts({ tracks }: Plan, { budget }: Situation): (readonly [string, Cents])[] {
  const claims = tracks.flatMap(({ track, amount }) =>
    amount.kind === 'percent' ? [{ code: track, weight: amount.percent.value }] : [],
  );
  const percent = claims.map(({ weight }) => weight).reduce(add, zeroFraction);
  // Where more is blocked than there is, a percentage of it is nothing.
  const allocatable = Math.max(allocatableCents(budget), 0);
  const total = cents(Number(floor(multiply(percent, fraction(BigInt(allocatable), 100n)))));
  return shareOut(total, claims).shares.map((share) => [share.code, share.cents]);
}

function restAmount(
  plan: Plan,
  track: string,
  { situation, amounts }: { situation: Situation; amounts: ReadonlyMap<string, Cents> },
): Cents {
  const allocatable = allocatableCents(situation.budget);
  const taken = sumCents([...amounts.values(), ...standingBeside(plan, situation)]);
  const rest = subtractCents(allocatable, taken);
  if (rest >= 0) return rest;
  const { year, programme, municipality } = plan;
  const facts = { year, programme, municipality, track };
  return refuse('rest-negative', { ...facts, allocatableCents: allocatable, takenCents: taken });
}

/** Per track what stays as it is: its moves, and what is planned where the plan does not name it. */
function standingBeside(plan: Plan, { tracks }: Situation): Cents[] {
  const named = new Set(plan.tracks.map(({ track }) => track));
  return tracks.flatMap((track) => [
    standingSum(track, 'movedCents'),
    named.has(track.track) ? zeroCents : standingSum(track, 'plannedCents'),
  ]);
}
