import type { AreaKey, CircleOptions, FixedKey, WeightsKey } from '#src/domain/allocation/plan.js';
import { areaKinds } from '#src/domain/codes.js';
import { compareText } from '#src/domain/compare.js';
import { refuse } from '#src/domain/refusal.js';
import type { MapNode, TreeNode } from '#src/domain/text-tree/node.js';
import { entryOf } from '#src/domain/text-tree/reading.js';
import { readLimits } from './limits.js';
import { codesOnce, type PlanNames } from './names.js';
import { planTree } from './tree.js';
import { amountAt, choiceAt, decimalAt } from './values.js';

const circleOptions = ['kind', 'among'];
const limitOptions = ['floor', 'cap', 'round'];

/** What each key can be given. `weights` and `fixed` name their areas themselves; fixed amounts have no bounds. */
const optionsOf: Readonly<Record<AreaKey['key'], readonly string[]>> = {
  equal: [...circleOptions, ...limitOptions],
  weights: ['weights', ...limitOptions],
  fixed: ['amounts'],
  indicator: ['indicator', ...circleOptions, ...limitOptions],
  previous: ['scale', ...circleOptions, ...limitOptions],
};

const keyNames = ['equal', 'weights', 'fixed', 'indicator', 'previous'] as const;

const everyOption = ['key', 'indicator', 'weights', 'amounts', 'scale', ...circleOptions, ...limitOptions];

/**
 * Reads how a track is spread over areas. Refuses with the `plan-…` codes of a single value, and with
 * `plan-option-misplaced`, `plan-among-and-kind`, `plan-named-twice`, `plan-floor-above-cap`, `plan-not-multiple`.
 */
export function readAreaKey(node: TreeNode, names: PlanNames): AreaKey {
  const map = planTree.mapAt('areas', node);
  planTree.allowKeys(map, everyOption);
  const key = choiceAt('key', planTree.requiredValue(map, 'key'), keyNames);
  refuseMisplacedOptions(map, key);
  switch (key) {
    case 'equal':
      return { key, ...readCircle(map, names), ...readLimits(map) };
    case 'weights':
      return { key, weights: readWeights(planTree.requiredValue(map, 'weights'), names), ...readLimits(map) };
    case 'fixed':
      return { key, amounts: readAmounts(planTree.requiredValue(map, 'amounts'), names) };
    case 'indicator':
      return { key, indicators: readIndicators(map), ...readCircle(map, names), ...readLimits(map) };
    case 'previous':
      return { key, ...readScale(map), ...readCircle(map, names), ...readLimits(map) };
  }
}

function refuseMisplacedOptions(map: MapNode, areaKey: AreaKey['key']): void {
  const options = optionsOf[areaKey];
  const misplaced = map.entries.find(({ key }) => key !== 'key' && !options.includes(key));
  if (!misplaced) return;
  refuse('plan-option-misplaced', { ...misplaced.place, option: misplaced.key, areaKey, options });
}

function readCircle(map: MapNode, names: PlanNames): CircleOptions {
  const among = entryOf(map, 'among');
  const kind = entryOf(map, 'kind');
  if (among && kind) return refuse('plan-among-and-kind', among.place);
  if (among) {
    const codes = planTree.textsAt('among', among.value).map(codesOnce('among', 'area', names));
    return { among: codes.toSorted(compareText) };
  }
  if (!kind) return {};
  const kinds = planTree.textsAt('kind', kind.value).map((text) => choiceAt('kind', text, areaKinds));
  return { kinds: [...new Set(kinds)].toSorted(compareText) };
}

function readIndicators(map: MapNode): readonly string[] {
  const written = planTree.textsAt('indicator', planTree.requiredValue(map, 'indicator'));
  return written.map(({ text }) => text.trim()).toSorted(compareText);
}

function readScale(map: MapNode) {
  const scale = entryOf(map, 'scale');
  return scale ? { scale: decimalAt('scale', scale.value) } : {};
}

function readWeights(node: TreeNode, names: PlanNames): WeightsKey['weights'] {
  const codeOf = codesOnce('weights', 'area', names);
  return planTree
    .filledMapAt('weights', node)
    .entries.map(({ key, place, value }) => ({
      area: codeOf({ text: key, place }),
      weight: decimalAt(key, value),
    }))
    .toSorted((a, b) => compareText(a.area, b.area));
}

function readAmounts(node: TreeNode, names: PlanNames): FixedKey['amounts'] {
  const codeOf = codesOnce('amounts', 'area', names);
  return planTree
    .filledMapAt('amounts', node)
    .entries.map(({ key, place, value }) => ({
      area: codeOf({ text: key, place }),
      cents: amountAt(key, value),
    }))
    .toSorted((a, b) => compareText(a.area, b.area));
}
