import type { Plan } from '#src/domain/allocation/plan.js';
import type { PlanNames } from '#src/domain/allocation/reading/names.js';
import { readPlanNode } from '#src/domain/allocation/reading/plan.js';
import { readYamlTree } from './yaml-tree.js';

/**
 * Reads a plan file. `file` is its name for the messages, `names` finds what the plan calls by code, name or alias
 * name. Refuses with the `plan-…` codes, each with file, line and column.
 */
export async function readPlan(text: string, file: string, names: PlanNames): Promise<Plan> {
  return readPlanNode(await readYamlTree(text, file), names);
}
