import type { AreaKey, Plan, TrackAmount, TrackPlan } from '#src/domain/allocation/plan.js';
import { cents } from '#src/domain/cents.js';
import { parseDecimal } from '#src/domain/decimal.js';

export function planOf(...tracks: readonly TrackPlan[]): Plan {
  return { year: 2027, programme: 'llq', municipality: 'bremen', tracks };
}

export function trackPlan(track: string, amount: TrackAmount, areas?: AreaKey): TrackPlan {
  return { track, amount, ...(areas && { areas }) };
}

export function euros(amount: number): TrackAmount {
  return { kind: 'amount', cents: cents(amount * 100) };
}

export function percent(text: string): TrackAmount {
  return { kind: 'percent', percent: decimal(text) };
}

export const rest: TrackAmount = { kind: 'rest' };

export function decimal(text: string) {
  return { value: parseDecimal(text), text };
}

export function weights(of: Readonly<Record<string, string>>): AreaKey {
  return {
    key: 'weights',
    weights: Object.entries(of).map(([area, text]) => ({ area, weight: decimal(text) })),
  };
}

export function fixed(of: Readonly<Record<string, number>>): AreaKey {
  return {
    key: 'fixed',
    amounts: Object.entries(of).map(([area, amount]) => ({ area, cents: cents(amount * 100) })),
  };
}

/** The example plan for LLQ in Bremen: every way to give a track its amount, four area keys. */
export const example: Plan = planOf(
  trackPlan('aeltere-menschen', rest, {
    key: 'indicator',
    indicators: ['population'],
    floorCents: cents(500_000),
    capCents: cents(4_000_000),
    roundCents: cents(10_000),
  }),
  trackPlan('quartiere-im-werden', euros(60_000), fixed({ ueberseestadt: 60_000 })),
  trackPlan('quartierszentren', euros(840_000), { key: 'equal' }),
  trackPlan(
    'sonder-kleinstgebiete',
    percent('20'),
    weights({ aumund: '2', bahnhofsvorstadt: '1', grambke: '1' }),
  ),
);
