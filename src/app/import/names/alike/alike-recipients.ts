import { compareText } from '#src/domain/compare.js';
import type { Named } from '#src/domain/find-by-name.js';
import { groupBy } from '#src/domain/group-by.js';
import { editDistance } from '#src/lists/mapping/edit-distance.js';
import { tellingWords, type NameWord } from './name-words.js';

const mostAlike = 3;
/** So many slips of the keyboard may be in a whole name. */
const mostSlips = 2;

/** A name that recipients are told apart by. */
interface Spelling {
  /** What the recipient is called, of whose names this is one. */
  readonly name: string;
  readonly words: readonly NameWord[];
}

/**
 * The registered names that a text is most likely a misspelling or another way of writing of, the likest first; for
 * proposals only. Stricter than `nearestNames`, since names of clubs are alike by nature: each telling word must have
 * its own in the other name, with a slip at most where it is long, or stand for it as `Fr.` does. Legal forms and
 * words such as `für` make no difference, nor do blanks and hyphens.
 */
export function alikeRecipients(entries: readonly Named[]): (text: string) => readonly string[] {
  const spellings = entries.flatMap(({ name, aliasNames }) =>
    [name, ...aliasNames].map((spelling): Spelling => ({ name, words: tellingWords(spelling) })),
  );
  // Words that are alike begin alike, and names that are one but for blanks have the same letters.
  const byInitials = groupBy(spellings, ({ words }) => initials(words));
  const byLetters = groupBy(spellings, ({ words }) => letters(words));
  return (text) => {
    const wanted = tellingWords(text);
    const slips = new Map<string, number>();
    for (const { name } of byLetters.get(letters(wanted)) ?? []) slips.set(name, 0);
    for (const { name, words } of byInitials.get(initials(wanted)) ?? []) {
      const between = slipsBetween(wanted, words);
      if (between !== null) slips.set(name, Math.min(between, slips.get(name) ?? mostSlips));
    }
    return [...slips]
      .toSorted(([a, slipsOfA], [b, slipsOfB]) => slipsOfA - slipsOfB || compareText(a, b))
      .slice(0, mostAlike)
      .map(([name]) => name);
  };
}

function initials(words: readonly NameWord[]): string {
  return words
    .map((word) => word.letters.charAt(0))
    .toSorted(compareText)
    .join('');
}

function letters(words: readonly NameWord[]): string {
  return words.map((word) => word.letters).join('');
}

/** The slips between two names whose words go together one by one, in any order; null where they do not. */
function slipsBetween(wanted: readonly NameWord[], words: readonly NameWord[]): number | null {
  const left = [...words];
  let slips = 0;
  let meets = false;
  // The longest first: a short one takes what is left.
  for (const word of wanted.toSorted((a, b) => b.letters.length - a.letters.length)) {
    const likenesses = left.map((other) => slipsInWord(word, other));
    const best = Math.min(...likenesses.map((one) => one ?? Infinity));
    if (best === Infinity) return null;
    const [taken] = left.splice(likenesses.indexOf(best), 1);
    slips += best;
    meets ||= taken !== undefined && !word.isShort && !taken.isShort;
  }
  return meets && slips <= mostSlips ? slips : null;
}

/** Null where one word is no misspelling of the other. */
function slipsInWord(a: NameWord, b: NameWord): number | null {
  if (a.letters === b.letters) return 0;
  if (a.letters.charAt(0) !== b.letters.charAt(0)) return null; // slips are rare there, and other clubs are not
  if (abbreviates(a, b) || abbreviates(b, a)) return 1;
  if (/\d/.test(a.letters + b.letters)) return null;
  const allowed = allowedSlips(Math.max(a.letters.length, b.letters.length));
  const slips = editDistance(a.letters, b.letters, allowed);
  return slips <= allowed ? slips : null;
}

/** None in short words, which are other words then: `TV` and `TuS`. */
function allowedSlips(length: number): number {
  if (length < 5) return 0;
  return length < 12 ? 1 : 2;
}

/** Whether the letters of a short word stand in the other one in this order: `Fr.` in `Friedrich`, `St.` in `Sankt`. */
function abbreviates(short: NameWord, word: NameWord): boolean {
  if (!short.isShort || word.isShort || short.letters.length >= word.letters.length) return false;
  let at = 0;
  for (const letter of word.letters) if (letter === short.letters.charAt(at)) at += 1;
  return at === short.letters.length;
}
