import type { PlanText } from '#src/domain/allocation/events.js';
import type { AreaKey, TrackPlan } from '#src/domain/allocation/plan.js';
import { trackPlanText } from '#src/domain/allocation/plan-text.js';
import type { Cents } from '#src/domain/cents.js';
import { methodLines, planAsRead, planLine, sourceLine } from '#src/messages/allocation/proof.js';
import { withFacts } from '#src/messages/in-both.js';
import type { Words } from '#src/messages/phrase.js';
import type { ProofIndicator } from './proof-rows.js';

/** What the plan says of a track, in words and as it was read, and where the values of its indicators come from. */
export function planLines(
  plan: TrackPlan,
  {
    amountCents,
    indicators,
  }: { readonly amountCents: Cents; readonly indicators: readonly ProofIndicator[] },
): readonly Words[] {
  const written = { text: flowText(trackPlanText(plan)) };
  return [
    { de: planLine(plan, amountCents, 'de'), en: planLine(plan, amountCents, 'en') },
    withFacts(planAsRead, written),
    ...indicators.flatMap(sourceWords),
  ];
}

function sourceWords({ name, source }: ProofIndicator): Words[] {
  if (source === null) return [];
  const facts = { indicator: name, ...source };
  return [withFacts(sourceLine, facts)];
}

/** How shares are computed under this key: one sentence for each step. */
export function methodOf(areas: AreaKey | undefined): readonly Words[] {
  if (!areas) return [];
  if (areas.key === 'fixed') return [methodLines.fixed];
  const { floorCents, capCents, roundCents } = areas;
  return [
    methodLines.shares,
    ...(floorCents === undefined && capCents === undefined ? [] : [methodLines.bounds]),
    roundCents === undefined ? methodLines.wholeCents : methodLines.rounding,
  ];
}

/** As it stands in a plan, on one line: `{ amount: 840.000, areas: { key: equal } }`. */
function flowText(text: PlanText): string {
  if (typeof text === 'string' || typeof text === 'boolean') return String(text);
  if (Array.isArray(text)) return `[${text.map(flowText).join(', ')}]`;
  const entries = Object.entries(text).map(([key, value]) => `${key}: ${flowText(value)}`);
  return `{ ${entries.join(', ')} }`;
}
