import { codesAsNames } from '#src/domain/allocation/reading/names.js';
import { readTrackPlan } from '#src/domain/allocation/reading/track.js';
import type { FilePlace, TreeNode } from '#src/domain/text-tree/node.js';
import { planAmountText } from './amount-text.js';
import type { PlanText } from './events.js';
import type { AreaKey, LimitOptions, TrackAmount, TrackPlan } from './plan.js';

type PlanTextMap = Readonly<Record<string, PlanText>>;

/**
 * What stands under a track in a plan, in normal form: the keys and spellings of a plan file, names as codes, amounts
 * as `planAmountText`. It is what the journal keeps, the proof sheet prints and a plan file holds.
 */
export function trackPlanText({ amount, areas }: TrackPlan): PlanTextMap {
  return { ...amountText(amount), ...(areas && { areas: areaKeyText(areas) }) };
}

/** Reads what `trackPlanText` wrote. `origin` names the source in the refusals, which are those of `readTrackPlan`. */
export function parseTrackPlanText(track: string, text: PlanText, origin: string): TrackPlan {
  const place = { file: origin, line: 1, column: 1 };
  return readTrackPlan(track, nodeOf(text, place), codesAsNames);
}

function amountText(amount: TrackAmount): PlanTextMap {
  switch (amount.kind) {
    case 'amount':
      return { amount: planAmountText(amount.cents) };
    case 'percent':
      return { percent: amount.percent.text };
    case 'rest':
      return { rest: 'yes' };
  }
}

function areaKeyText(areas: AreaKey): PlanTextMap {
  const { key } = areas;
  switch (key) {
    case 'fixed':
      return { key, amounts: textByArea(areas.amounts, ({ cents }) => planAmountText(cents)) };
    case 'weights':
      return { key, weights: textByArea(areas.weights, ({ weight }) => weight.text), ...limitsText(areas) };
    case 'equal':
      return { key, ...circleText(areas), ...limitsText(areas) };
    case 'indicator':
      return { key, indicator: listText(areas.indicators), ...circleText(areas), ...limitsText(areas) };
    case 'previous':
      return {
        key,
        ...(areas.scale && { scale: areas.scale.text }),
        ...circleText(areas),
        ...limitsText(areas),
      };
  }
}

function textByArea<E extends { area: string }>(
  entries: readonly E[],
  text: (entry: E) => string,
): PlanTextMap {
  return Object.fromEntries(entries.map((entry) => [entry.area, text(entry)]));
}

function circleText({ among, kinds }: { among?: readonly string[]; kinds?: readonly string[] }): PlanTextMap {
  return { ...(kinds && { kind: listText(kinds) }), ...(among && { among: listText(among) }) };
}

function limitsText({ floorCents, capCents, roundCents }: LimitOptions): PlanTextMap {
  return {
    ...(floorCents !== undefined && { floor: planAmountText(floorCents) }),
    ...(capCents !== undefined && { cap: planAmountText(capCents) }),
    ...(roundCents !== undefined && { round: planAmountText(roundCents) }),
  };
}

function listText(texts: readonly string[]): PlanText {
  const [only, ...more] = texts;
  return only !== undefined && more.length === 0 ? only : texts;
}

function nodeOf(text: PlanText, place: FilePlace): TreeNode {
  if (typeof text === 'string' || typeof text === 'boolean')
    return { kind: 'text', text: String(text), place };
  if (Array.isArray(text)) return { kind: 'list', items: text.map((item) => nodeOf(item, place)), place };
  const entries = Object.entries(text).map(([key, value]) => ({ key, place, value: nodeOf(value, place) }));
  return { kind: 'map', entries, place };
}
