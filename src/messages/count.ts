import { formatInteger } from './format.js';
import type { Lang } from './phrase.js';

/** A number with its noun: `1 Zeile`, `1.234 Zeilen`. */
export function counted(
  count: number,
  [one, many]: readonly [one: string, many: string],
  lang: Lang,
): string {
  return `${formatInteger(count, lang)} ${count === 1 ? one : many}`;
}
