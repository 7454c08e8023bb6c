/** How many rows or keys one statement takes: beyond some dozens it no longer gets faster. */
const perStatement = 64;

/** Parts of a list, each small enough for one statement. */
export function inBatches<Item>(items: readonly Item[]): (readonly Item[])[] {
  const count = Math.ceil(items.length / perStatement);
  return Array.from({ length: count }, (_, at) => items.slice(at * perStatement, (at + 1) * perStatement));
}
