import { textWidth } from './terminal-text.js';

/** What a column asks for, in characters. */
export interface ColumnNeed {
  /** So wide that nothing is broken. */
  readonly natural: number;
  /** So wide that no word is broken. */
  readonly whole: number;
  /** Narrower than this it cannot be read; numbers are never broken. */
  readonly least: number;
  readonly dispensable: boolean;
}

export interface Layout {
  /** Which columns are shown, by their place, and how wide each is. */
  readonly shown: readonly { readonly column: number; readonly width: number }[];
  readonly leftOut: readonly number[];
}

/** Blanks between two columns. */
export const GAP = 2;
const NARROWEST_TEXT = 12;
/** Longer words are broken all the same. */
const LONGEST_WHOLE_WORD = 24;

/** The need of a column from the texts of its cells and its title, which may be broken between words. */
export function columnNeed(
  texts: readonly string[],
  title: string,
  canWrap: boolean,
): Omit<ColumnNeed, 'dispensable'> {
  const widest = texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
  const longestWord = widestWord([title]);
  const natural = Math.max(widest, canWrap ? textWidth(title) : longestWord);
  if (!canWrap) return { natural, whole: natural, least: natural };
  const least = Math.min(natural, Math.max(NARROWEST_TEXT, longestWord));
  const whole = Math.max(least, Math.min(widestWord(texts), LONGEST_WHOLE_WORD));
  return { natural, whole, least };
}

function widestWord(texts: readonly string[]): number {
  return texts
    .flatMap((text) => text.split(' '))
    .reduce((widest, word) => Math.max(widest, textWidth(word)), 0);
}

/**
 * Fits columns into a terminal: leaves out dispensable ones from the right until no word must be broken, or, where that
 * cannot be, until the rest can be read; then takes from the widest. What still does not fit is left to the terminal to
 * break: a number is never cut.
 */
export function fitColumns(needs: readonly ColumnNeed[], available: number): Layout {
  const kept = needs.filter(({ dispensable }) => !dispensable);
  const narrowest = total(kept.map(({ whole }) => whole)) <= available ? 'whole' : 'least';
  const shown = needs.map((need, column) => ({ column, need }));
  const leftOut: number[] = [];
  while (total(shown.map(({ need }) => need[narrowest])) > available) {
    const last = shown.findLastIndex(({ need }) => need.dispensable);
    if (last < 0) break;
    leftOut.unshift(...shown.splice(last, 1).map(({ column }) => column));
  }
  const widths = shrunk(
    shown.map(({ need }) => ({ ...need, least: need[narrowest] })),
    available,
  );
  return {
    shown: shown.map(({ column, need }, index) => ({ column, width: widths[index] ?? need.natural })),
    leftOut: leftOut.toSorted((a, b) => a - b),
  };
}

/** Takes one character at a time from the widest column that has any to give. */
function shrunk(needs: readonly ColumnNeed[], available: number): number[] {
  const widths = needs.map(({ natural }) => natural);
  for (let excess = total(widths) - available; excess > 0; excess -= 1) {
    const givers = widths.map((width, index) => (width > (needs[index]?.least ?? width) ? width : 0));
    const widest = Math.max(...givers);
    if (widest === 0) break;
    widths[givers.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, widths.length - 1);
}
