import type { Plan } from '#src/domain/allocation/plan.js';
import { allowKeys, mapAt, requiredValue } from './map.js';
import { codeAt, type PlanNames } from './names.js';
import type { PlanNode } from './node.js';
import { readTracks } from './track.js';
import { yearAt } from './values.js';

const planKeys = ['year', 'programme', 'municipality', 'tracks'];

/**
 * Understands a plan that was read as texts, lists and maps. Refuses with the `plan-…` codes, each with file, line
 * and column: whatever is unknown, double, missing or unreadable.
 */
export function readPlanNode(node: PlanNode, names: PlanNames): Plan {
  const map = mapAt('plan', node);
  allowKeys(map, planKeys);
  return {
    year: yearAt('year', requiredValue(map, 'year')),
    programme: codeAt('programme', requiredValue(map, 'programme'), names),
    municipality: codeAt('municipality', requiredValue(map, 'municipality'), names),
    tracks: readTracks(requiredValue(map, 'tracks'), names),
  };
}
