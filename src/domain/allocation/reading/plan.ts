import type { Plan } from '#src/domain/allocation/plan.js';
import type { TreeNode } from '#src/domain/text-tree/node.js';
import { codeAt, type PlanNames } from './names.js';
import { readTracks } from './track.js';
import { planTree } from './tree.js';
import { yearAt } from './values.js';

const planKeys = ['year', 'programme', 'municipality', 'tracks'];

/**
 * Understands a plan that was read as texts, lists and maps. Refuses with the `plan-…` codes, each with file, line
 * and column: whatever is unknown, double, missing or unreadable.
 */
export function readPlanNode(node: TreeNode, names: PlanNames): Plan {
  const map = planTree.mapAt('plan', node);
  planTree.allowKeys(map, planKeys);
  return {
    year: yearAt('year', planTree.requiredValue(map, 'year')),
    programme: codeAt('programme', planTree.requiredValue(map, 'programme'), names),
    municipality: codeAt('municipality', planTree.requiredValue(map, 'municipality'), names),
    tracks: readTracks(planTree.requiredValue(map, 'tracks'), names),
  };
}
