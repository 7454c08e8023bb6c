import { foldName } from '#src/domain/name.js';
import type { WholeNumbers } from './whole-numbers.js';

/** Folded titles of columns whose figures are codes. */
const codeTitle =
  /fkz|bkz|plz|postleitzahl|kennz|kapitel|schluessel|code|nummer|nr$|ziffer|konto|kostenstelle/;

/** So many cells, each value so often, and so many that end in another digit than 0 and 5: codes. Amounts of budgets are round. */
const manyCells = 30;
const repeats = 3;
const unevenShare = 0.1;

/** `7` of a three-digit code had two zeros in front. */
const mostZeros = 2;
const longestCode = 8;
/** Shorter numbers of one length are as likely counts, unless their title says what they are. */
const longEnough = 4;

/** Whether whole numbers of one length are codes: numbers of products, accounts, post codes. */
export function areCodes(title: string, seen: WholeNumbers): boolean {
  const [length = 0] = seen.byLength.keys();
  if (seen.byLength.size !== 1 || seen.smallest <= 0) return false;
  return isCodeTitle(title) || (length >= longEnough && isUneven(seen));
}

/**
 * The length that the codes of a column once had, where a spreadsheet took their leading zeros away (`11` among `860`
 * and `129`); null where nothing speaks for it.
 */
export function lengthBeforeZerosLost(title: string, seen: WholeNumbers): number | null {
  const length = Math.max(...seen.byLength.keys());
  const shortest = Math.min(...seen.byLength.keys());
  const mayBe = length >= 3 && length <= longestCode && shortest < length && shortest >= length - mostZeros;
  if (!mayBe || seen.smallest <= 0 || isRunning(seen)) return null;
  if ((seen.byLength.get(length) ?? 0) * 2 < seen.cells) return null;
  const repeat = seen.distinct * repeats <= seen.cells;
  return isCodeTitle(title) || (repeat && isUneven(seen)) ? length : null;
}

/** Numbers that count the rows, with some gaps. */
function isRunning({ cells, distinct, largest }: WholeNumbers): boolean {
  return distinct === cells && largest <= 2 * cells;
}

function isCodeTitle(title: string): boolean {
  return codeTitle.test(foldName(title));
}

function isUneven({ cells, uneven }: WholeNumbers): boolean {
  return cells >= manyCells && uneven >= cells * unevenShare;
}
