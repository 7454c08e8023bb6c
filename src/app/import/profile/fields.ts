import type { ImportTarget } from '#src/domain/codes.js';
import { refuse } from '#src/domain/refusal.js';
import type { FilePlace, TreeNode } from '#src/domain/text-tree/node.js';
import type { Fields } from '#src/lists/record.js';
import { nearestOf, profileTree } from './tree.js';

/** The fields of all targets, by target. */
export type FieldsOfTargets = Readonly<Record<ImportTarget, Fields>>;

/** The names of fields that a profile can use: those of its target, without one those of any. */
export class KnownFields {
  readonly #target: ImportTarget | null;
  readonly #known: readonly string[];

  constructor(fieldsOf: FieldsOfTargets, target: ImportTarget | null) {
    this.#target = target;
    const fields = target === null ? Object.values(fieldsOf) : [fieldsOf[target]];
    this.#known = [...new Set(fields.flatMap((of) => Object.keys(of)))];
  }

  /** Refuses with `profile-field-unknown`; `others` are words that can stand beside fields. */
  check(field: string, place: FilePlace, others: readonly string[] = []): string {
    const known = [...this.#known, ...others];
    if (known.includes(field)) return field;
    const target = this.#target;
    return refuse('profile-field-unknown', {
      ...place,
      field,
      target,
      nearest: nearestOf(field, known),
      known,
    });
  }

  /** Refuses with `profile-shape`, `profile-list-empty` and `profile-field-unknown`. */
  listAt(key: string, node: TreeNode, others: readonly string[] = []): readonly string[] {
    return profileTree.textsAt(key, node).map(({ text, place }) => this.check(text, place, others));
  }
}
