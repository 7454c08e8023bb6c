/** What a row says, here or in an earlier version of the list: texts of fixed length, one for each field. */
export interface Said {
  readonly content: readonly string[];
  /** What tells the row apart from all others of its list; null: nothing but what it says. */
  readonly key: string | null;
  /** Of a row without one: what the key of the list would be for it, named since. */
  readonly laterKey?: string | null;
}

/** Which rows of two versions of a list are the same. Every row stands in exactly one place. */
export interface Matching<New, Old> {
  readonly equal: readonly (readonly [New, Old])[];
  /** The same row, saying something else now. */
  readonly changed: readonly (readonly [New, Old])[];
  readonly fresh: readonly New[];
  readonly vanished: readonly Old[];
}

/**
 * Matches the rows of a list with those of its earlier version: by key, else by equal content as a multiset (a sorted
 * list is the same list, two equal rows are two), and what is left over where all but one field says the same.
 */
export function matchRows<New extends Said, Old extends Said>(
  news: readonly New[],
  olds: readonly Old[],
): Matching<New, Old> {
  if (olds.length === 0) return { equal: [], changed: [], fresh: news, vanished: [] };
  const byKey = pairUp(news, olds, ({ key }) => key);
  const [equalByKey, changedByKey] = partition(
    byKey.pairs,
    ([now, before]) => contentText(now.content) === contentText(before.content),
  );
  // Rows with different keys are different rows; a key that was added or left out later tells nothing.
  const keyless = pairUp(byKey.news, byKey.olds, (row) =>
    row.key === null ? contentText(row.content) : null,
  );
  const rekeyed = pairUp(keyless.news, keyless.olds, (row, isNew) =>
    (row.key === null) === isNew ? null : contentText(row.content),
  );
  const named = pairUp(rekeyed.news, rekeyed.olds, (row, isNew) =>
    isNew ? row.key : row.key === null ? (row.laterKey ?? null) : null,
  );
  const nearly = pairNearly(named.news, named.olds);
  return {
    equal: [...equalByKey, ...keyless.pairs, ...rekeyed.pairs],
    changed: [...changedByKey, ...named.pairs, ...nearly.pairs],
    fresh: nearly.news,
    vanished: nearly.olds,
  };
}

interface Paired<New, Old> {
  readonly pairs: readonly (readonly [New, Old])[];
  readonly news: readonly New[];
  readonly olds: readonly Old[];
}

/** Pairs rows that have the same text, the first with the first; null has no partner. */
function pairUp<New extends Said, Old extends Said>(
  news: readonly New[],
  olds: readonly Old[],
  textOf: (row: Said, isNew: boolean) => string | null,
): Paired<New, Old> {
  const waiting = new Map<string, Old[]>();
  const left = new Set(olds);
  for (const old of olds) {
    const text = textOf(old, false);
    if (text === null) continue;
    const same = waiting.get(text);
    if (same) same.push(old);
    else waiting.set(text, [old]);
  }
  for (const same of waiting.values()) same.reverse(); // taken from the end
  const pairs: (readonly [New, Old])[] = [];
  const alone: New[] = [];
  for (const row of news) {
    const text = textOf(row, true);
    const partner = text === null ? undefined : waiting.get(text)?.pop();
    if (partner === undefined) {
      alone.push(row);
    } else {
      pairs.push([row, partner]);
      left.delete(partner);
    }
  }
  return { pairs, news: alone, olds: [...left] };
}

/** Pairs rows of which all but one field says the same. Rows with keys have been told apart already. */
function pairNearly<New extends Said, Old extends Said>(
  news: readonly New[],
  olds: readonly Old[],
): Paired<New, Old> {
  let rest: Paired<New, Old> = { pairs: [], news, olds };
  const fields = news[0]?.content.length ?? 0;
  for (let field = 0; field < fields; field += 1) {
    const butOne = (row: Said): string | null =>
      row.key === null ? contentText(row.content.toSpliced(field, 1)) : null;
    const { pairs, ...left } = pairUp(rest.news, rest.olds, butOne);
    rest = { ...left, pairs: [...rest.pairs, ...pairs] };
  }
  return rest;
}

/** The content as one text. */
export function contentText(content: Said['content']): string {
  return content.join('\u0000');
}

/** Those that pass the test, and the others. */
export function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const yes: Item[] = [];
  const no: Item[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
