import { cleanName, isCleanName } from '#src/domain/name.js';

/** A line that somebody broke by hand: `Organisations-⏎einheit`. A capital after it keeps the hyphen. */
const brokenWord = /(\p{L})[-\u2010]\s*[\r\n]+\s*(?=\p{Ll})/gu;
const brokenAtHyphen = /(\p{L}[-\u2010])\s*[\r\n]+\s*(?=\p{L})/gu;

/** A text of a cell as it is stored: composed Unicode, single blanks, nothing invisible, words not broken by hand. */
export function cleanText(text: string): string {
  if (isCleanName(text)) return text;
  return cleanName(text.normalize('NFC').replace(brokenWord, '$1').replace(brokenAtHyphen, '$1'));
}
