import { foldName } from '#src/domain/name.js';

/** A title as it is compared with the words of a field. */
export interface Title {
  /** Whole spellings that are as good as the title: with and without unit and year. */
  readonly spellings: readonly string[];
  /** Its words without unit and year, folded. */
  readonly words: readonly string[];
}

const unit =
  /(?:\bin\s+)?(?:(?:\b(?:T|Tsd\.?|Mio\.?|1[.,' ]?000))?\s*(?:€|\bEUR\b|\bEuro\b)|\bTEUR\b|\bTsd\b\.?|\bMio\b\.?|\bin T\b)/giu;
/** A year by itself: no part of a day, a number or a span such as `2016/17`. */
const yearAlone = /(?<![\p{L}\d]|\d[./-])(?:19|20)\d{2}(?![\p{L}\d]|[./-]\d)/gu;

export function readTitle(text: string): Title {
  const bare = text.replace(unit, ' ').replace(yearAlone, ' ');
  const words = foldedWords(bare);
  return { spellings: [...new Set([foldName(text), foldName(bare), words.join('')])].filter(Boolean), words };
}

/**
 * The words of a text, folded: cut at everything but letters, digits and hyphens within a word, since
 * `Gemeinde-Schlüssel` is no `Gemeinde`.
 */
export function foldedWords(text: string): readonly string[] {
  return text
    .split(/(?:[^\p{L}\p{N}\p{M}-]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}]))+/u)
    .map(foldName)
    .filter((word) => word !== '');
}

/** The one year that a title, or the name of a sheet, says; null where it says none or several. */
export function yearIn(text: string): number | null {
  const years = new Set(text.match(yearAlone));
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}

/** What a title says beside its year. */
export function withoutYear(text: string): string {
  return text
    .replace(yearAlone, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/-]+|[\s,;:/-]+$/g, '');
}
