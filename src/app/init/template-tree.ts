import { readYamlTree } from '#src/app/allocation/yaml-tree.js';
import type { PlanEntry, PlanNode } from '#src/domain/allocation/reading/node.js';
import { isRefusal, refuse } from '#src/domain/refusal.js';
import type { PlanPlace } from '#src/domain/refusals/plan.js';
import type { Flaw } from './template-flaws.js';

/** Texts, lists and maps, without their places. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** Reads the YAML of a template with its places. Refuses with `template-invalid`. */
export async function readTree(text: string, file: string): Promise<PlanNode> {
  try {
    return await readYamlTree(text, file);
  } catch (error) {
    if (isRefusal(error, 'plan-empty')) {
      return refuse('template-invalid', { file, line: 1, column: 1, reason: 'empty', text: '' });
    }
    if (!isRefusal(error, 'plan-syntax')) throw error;
    const { line, column, text: found } = error.facts;
    return refuse('template-invalid', { file, line, column, reason: 'syntax', text: found });
  }
}

/** What the tree says. Refuses with `template-invalid` a key that stands twice in one map. */
export function plainOf(node: PlanNode): Plain {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(plainOf);
    case 'map':
      return plainMap(node.entries);
  }
}

function plainMap(entries: readonly PlanEntry[]): Plain {
  const plain = new Map<string, Plain>();
  for (const { key, place, value } of entries) {
    if (plain.has(key)) refuse('template-invalid', { ...place, reason: 'key-double', text: key });
    plain.set(key, plainOf(value));
  }
  return Object.fromEntries(plain);
}

/** What stands at the end of a path; undefined where nothing does. */
export function nodeAt(root: PlanNode, path: readonly PropertyKey[]): PlanNode | undefined {
  return path.reduce<PlanNode | undefined>((node, step) => childOf(node, step), root);
}

/**
 * Refuses with `template-invalid` where the flaw's path leads: at the key if the flaw is about it, else at what stands
 * under it; where the file does not have that, at what should.
 */
export function refuseFlaw(root: PlanNode, { path, reason, text }: Flaw): never {
  const place = keyPlace(root, path, text) ?? nodeAt(root, path)?.place;
  if (!place) return refuseFlaw(root, { path: path.slice(0, -1), reason, text });
  return refuse('template-invalid', { ...place, reason, text });
}

function keyPlace(root: PlanNode, path: readonly PropertyKey[], text: string): PlanPlace | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  const isKey = parent?.kind === 'map' && path.at(-1) === text;
  return isKey ? parent.entries.find(({ key }) => key === text)?.place : undefined;
}

function childOf(node: PlanNode | undefined, step: PropertyKey): PlanNode | undefined {
  if (node?.kind === 'map') return node.entries.find(({ key }) => key === step)?.value;
  return node?.kind === 'list' ? node.items[Number(step)] : undefined;
}
