import { groupBy } from '#src/domain/group-by.js';

/** Groups in the order in which their first members appear; each has one at least. */
export function groupsOf<T>(items: Iterable<T>, keyOf: (item: T) => string): (readonly [T, ...T[]])[] {
  const groups = [...groupBy(items, keyOf).values()];
  return groups as (T[] & [T, ...T[]])[]; // a group is made for its first member
}
