import { nearestNames } from '#src/domain/find-by-name.js';
import { foldName } from '#src/domain/name.js';
import { refuse } from '#src/domain/refusal.js';
import type { TreeNode } from '#src/domain/text-tree/node.js';
import { TreeReading } from '#src/domain/text-tree/reading.js';

/** Takes the tree of a profile apart. Refuses with `profile-shape`, `profile-key-…`, `profile-list-empty`, `profile-value`. */
export const profileTree = new TreeReading({
  shape: (place, key, wanted) => refuse('profile-shape', { ...place, key, wanted }),
  keyUnknown: (place, key, known) =>
    refuse('profile-key-unknown', { ...place, key, nearest: nearestOf(key, known), known }),
  keyDouble: (place, key, firstLine) => refuse('profile-key-double', { ...place, key, firstLine }),
  keyMissing: (place, key) => refuse('profile-key-missing', { ...place, key }),
  listEmpty: (place, key) => refuse('profile-list-empty', { ...place, key }),
  value: (place, key, inner) => refuse('profile-value', { ...place, key, inner }),
});

/** One of a fixed list of words. Refuses with `profile-shape` and `profile-choice`. */
export function choiceAt<C extends string>(key: string, node: TreeNode, choices: readonly C[]): C {
  const { text, place } = profileTree.textAt(key, node);
  const found = choices.find((choice) => choice === text);
  return (
    found ?? refuse('profile-choice', { ...place, key, text, nearest: nearestOf(text, choices), choices })
  );
}

/** The texts of a list; a single value counts as a list of one. Refuses with `profile-shape` and `profile-list-empty`. */
export function textsAt(key: string, node: TreeNode): readonly string[] {
  return profileTree.textsAt(key, node).map(({ text }) => text);
}

/** What looks most like a word; for messages only. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const entries = known.map((name) => ({ code: name, name, aliasNames: [] }));
  return nearestNames(foldName(word), entries)[0] ?? null;
}
