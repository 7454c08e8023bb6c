import { refuse } from '#src/domain/refusal.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { FilePlace, TreeNode } from '#src/domain/text-tree/node.js';
import { planTree } from './tree.js';

/** The nouns that a plan calls by code, name or alias name. */
export type PlanNoun = Exclude<Noun, 'recipient'>;

/** Finds the code of what is meant; refuses with the `name-…` codes. */
export interface PlanNames {
  resolve(noun: PlanNoun, text: string): string;
}

/** For plans whose names are codes already, such as those in the journal. */
export const codesAsNames: PlanNames = { resolve: (_noun, text) => text };

interface WrittenName {
  readonly text: string;
  readonly place: FilePlace;
}

/** The code of the one thing named there. Refuses with `plan-shape` and `plan-value`. */
export function codeAt(noun: PlanNoun, node: TreeNode, names: PlanNames): string {
  return planTree.valueAt({ key: noun, ...planTree.textAt(noun, node) }, (text) => names.resolve(noun, text));
}

/**
 * A reader of names in one list under `key`. Refuses with `plan-value`, and with `plan-named-twice` what two of
 * them mean alike.
 */
export function codesOnce(key: string, noun: 'track' | 'area', names: PlanNames) {
  const lineOf = new Map<string, number>();
  return ({ text, place }: WrittenName): string => {
    const code = planTree.valueAt({ key, text, place }, (written) => names.resolve(noun, written));
    const firstLine = lineOf.get(code);
    if (firstLine !== undefined) refuse('plan-named-twice', { ...place, noun, text, firstLine });
    lineOf.set(code, place.line);
    return code;
  };
}
