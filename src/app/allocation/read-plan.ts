import type { Plan } from '#src/domain/allocation/plan.js';
import type { PlanNames } from '#src/domain/allocation/reading/names.js';
import { readPlanNode } from '#src/domain/allocation/reading/plan.js';
import { refuse } from '#src/domain/refusal.js';
import { readYamlTree, type YamlRefusals } from '#src/app/yaml/tree.js';

const refusals: YamlRefusals = {
  empty: (file) => refuse('plan-empty', { file }),
  syntax: (flaw) => refuse('plan-syntax', flaw),
};

/**
 * Reads a plan file. `file` is its name for the messages, `names` finds what the plan calls by code, name or alias
 * name. Refuses with the `plan-…` codes, each with file, line and column.
 */
export async function readPlan(text: string, file: string, names: PlanNames): Promise<Plan> {
  return readPlanNode(await readYamlTree(text, file, refusals), names);
}
