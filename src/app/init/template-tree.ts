import { readYamlTree, type YamlRefusals } from '#src/app/yaml/tree.js';
import { refuse } from '#src/domain/refusal.js';
import type { FilePlace, MapEntry, TreeNode } from '#src/domain/text-tree/node.js';
import type { Flaw } from './template-flaws.js';

/** Texts, lists and maps, without their places. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

const refusals: YamlRefusals = {
  empty: (file) => refuse('template-invalid', { file, line: 1, column: 1, reason: 'empty', text: '' }),
  syntax: ({ file, line, column, text }) =>
    refuse('template-invalid', { file, line, column, reason: 'syntax', text }),
};

/** Reads the YAML of a template with its places. Refuses with `template-invalid`. */
export function readTree(text: string, file: string): Promise<TreeNode> {
  return readYamlTree(text, file, refusals);
}

/** What the tree says. Refuses with `template-invalid` a key that stands twice in one map. */
export function plainOf(node: TreeNode): Plain {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(plainOf);
    case 'map':
      return plainMap(node.entries);
  }
}

function plainMap(entries: readonly MapEntry[]): Plain {
  const plain = new Map<string, Plain>();
  for (const { key, place, value } of entries) {
    if (plain.has(key)) refuse('template-invalid', { ...place, reason: 'key-double', text: key });
    plain.set(key, plainOf(value));
  }
  return Object.fromEntries(plain);
}

/** What stands at the end of a path; undefined where nothing does. */
export function nodeAt(root: TreeNode, path: readonly PropertyKey[]): TreeNode | undefined {
  return path.reduce<TreeNode | undefined>((node, step) => childOf(node, step), root);
}

/**
 * Refuses with `template-invalid` where the flaw's path leads: at the key if the flaw is about it, else at what stands
 * under it; where the file does not have that, at what should.
 */
export function refuseFlaw(root: TreeNode, { path, reason, text }: Flaw): never {
  const place = keyPlace(root, path, text) ?? nodeAt(root, path)?.place;
  if (!place) return refuseFlaw(root, { path: path.slice(0, -1), reason, text });
  return refuse('template-invalid', { ...place, reason, text });
}

function keyPlace(root: TreeNode, path: readonly PropertyKey[], text: string): FilePlace | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  const isKey = parent?.kind === 'map' && path.at(-1) === text;
  return isKey ? parent.entries.find(({ key }) => key === text)?.place : undefined;
}

function childOf(node: TreeNode | undefined, step: PropertyKey): TreeNode | undefined {
  if (node?.kind === 'map') return node.entries.find(({ key }) => key === step)?.value;
  return node?.kind === 'list' ? node.items[Number(step)] : undefined;
}
