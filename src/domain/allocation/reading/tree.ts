import { refuse } from '#src/domain/refusal.js';
import { TreeReading } from '#src/domain/text-tree/reading.js';

/** Takes the tree of a plan apart. Refuses with `plan-shape`, `plan-key-…`, `plan-list-empty` and `plan-value`. */
export const planTree = new TreeReading({
  shape: (place, key, wanted) => refuse('plan-shape', { ...place, key, wanted }),
  keyUnknown: (place, key, known) => refuse('plan-key-unknown', { ...place, key, known }),
  keyDouble: (place, key, firstLine) => refuse('plan-key-double', { ...place, key, firstLine }),
  keyMissing: (place, key) => refuse('plan-key-missing', { ...place, key }),
  listEmpty: (place, key) => refuse('plan-list-empty', { ...place, key }),
  value: (place, key, inner) => refuse('plan-value', { ...place, key, inner }),
});
