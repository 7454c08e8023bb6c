import { foldName } from '#src/domain/name.js';
import { editDistance } from './edit-distance.js';
import { foldedWords, type Title } from './title.js';

/** The word of a field, prepared for many comparisons. */
export interface FieldWord {
  readonly spelling: string;
  readonly words: readonly string[];
}

/** From here on a title counts as meant; below it is a proposal. */
export const meant = 0.5;

/**
 * `Betrag` in a longer title. The less else the title says, the better, but not by so much that one of two such titles
 * would be taken for being shorter.
 */
const within = { least: 0.65, most: 0.74 };
/** In a title of more words than these, it is more likely that the word is only mentioned. */
const mostWords = 3;
const mentioned = 0.45;
/** `Förderbetrag` is some amount, but the word before may make it quite another one. */
const asLastPart = 0.4;
const slips = [
  { distance: 1, fromLength: 5, likeness: 0.75 },
  { distance: 2, fromLength: 9, likeness: 0.65 },
];
/** Words that say nothing by themselves, folded. */
const fillers = new Set(
  'der die das des dem den im in am an auf zu zum zur fuer von vom und oder bzw je the of for and or per'.split(
    ' ',
  ),
);
/** Shorter words end others by chance. */
const shortestLastPart = 5;

export function fieldWord(word: string): FieldWord {
  return { spelling: foldName(word), words: foldedWords(word) };
}

/** How well a title fits the best of some words: 1 is the same, 0 has nothing in common. */
export function titleLikeness(title: Title, words: readonly FieldWord[]): number {
  return words.reduce((best, word) => Math.max(best, likenessTo(title, word)), 0);
}

function likenessTo(title: Title, word: FieldWord): number {
  if (title.spellings.includes(word.spelling)) return 1;
  if (contains(title.words, word.words)) return likenessWithin(title.words, word.words);
  return Math.max(likenessOfSlip(title, word.spelling), likenessOfLastPart(title, word.spelling));
}

function likenessWithin(title: readonly string[], word: readonly string[]): number {
  if (title.filter((one) => !fillers.has(one)).length > mostWords) return mentioned;
  const covered = word.join('').length / title.join('').length;
  return within.least + (within.most - within.least) * covered;
}

function likenessOfSlip(title: Title, word: string): number {
  const spelling = title.words.join('');
  const slip = slips.find(
    ({ distance, fromLength }) =>
      Math.min(word.length, spelling.length) >= fromLength &&
      editDistance(word, spelling, distance) <= distance,
  );
  return slip?.likeness ?? 0;
}

function likenessOfLastPart(title: Title, word: string): number {
  const isLastPart = word.length >= shortestLastPart && title.words.some((one) => one.endsWith(word));
  return isLastPart ? asLastPart : 0;
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0) return false;
  return words.some((_, start) => part.every((word, at) => words[start + at] === word));
}
