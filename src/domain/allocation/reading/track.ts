import type { TrackAmount, TrackPlan } from '#src/domain/allocation/plan.js';
import { compareText } from '#src/domain/compare.js';
import { refuse } from '#src/domain/refusal.js';
import type { MapEntry, TreeNode } from '#src/domain/text-tree/node.js';
import { entryOf } from '#src/domain/text-tree/reading.js';
import { readAreaKey } from './area-key.js';
import { codesOnce, type PlanNames } from './names.js';
import { planTree } from './tree.js';
import { amountAt, choiceAt, percentAt } from './values.js';

const amountKeys = ['amount', 'percent', 'rest'];
const yes = ['yes', 'ja', 'true'];

/** Reads what stands under `tracks`, in order of codes. Refuses with `plan-rest-twice`, and as `readTrackPlan` does. */
export function readTracks(node: TreeNode, names: PlanNames): readonly TrackPlan[] {
  const codeOf = codesOnce('tracks', 'track', names);
  const entries = planTree.filledMapAt('tracks', node).entries;
  const tracks = entries.map(({ key, place, value }) =>
    readTrackPlan(codeOf({ text: key, place }), value, names),
  );
  const [first, second] = entries.filter((_entry, at) => tracks[at]?.amount.kind === 'rest');
  if (first && second)
    refuse('plan-rest-twice', { ...second.place, track: second.key, firstLine: first.place.line });
  return tracks.toSorted((a, b) => compareText(a.track, b.track));
}

/** Reads what stands under one track. Refuses with `plan-track-amount`, and as `readAreaKey` does. */
export function readTrackPlan(track: string, node: TreeNode, names: PlanNames): TrackPlan {
  const map = planTree.mapAt(track, node);
  planTree.allowKeys(map, [...amountKeys, 'areas']);
  const given = map.entries.filter(({ key }) => amountKeys.includes(key));
  const [amount] = given;
  if (!amount || given.length > 1) {
    return refuse('plan-track-amount', { ...map.place, track, given: given.map(({ key }) => key) });
  }
  const areas = entryOf(map, 'areas');
  return { track, amount: readAmount(amount), ...(areas && { areas: readAreaKey(areas.value, names) }) };
}

function readAmount({ key, value }: MapEntry): TrackAmount {
  switch (key) {
    case 'amount':
      return { kind: 'amount', cents: amountAt(key, value) };
    case 'percent':
      return { kind: 'percent', percent: percentAt(key, value) };
    default:
      choiceAt('rest', value, yes);
      return { kind: 'rest' };
  }
}
