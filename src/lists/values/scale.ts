import { plainMarks } from '#src/domain/numeral.js';

const currency = String.raw`(?:€|eur|euro)(?!\p{L})`;
const notWithinWord = String.raw`(?<![\p{L}\d])`;

interface Unit {
  readonly factor: number;
  /** Says it without a currency too. */
  readonly abbreviation: string;
  /** Says it before a currency, or after `in`. */
  readonly words: string;
  /** Says it before a currency only: `t` alone are tonnes. */
  readonly letters: string;
}

const units: readonly Unit[] = [
  { factor: 1e9, abbreviation: 'mrd', words: 'milliarden', letters: 'bn' },
  {
    factor: 1e6,
    abbreviation: 'mio',
    words: String.raw`millionen|millions?|1[., ]?000[., ]?000`,
    letters: 'm',
  },
  { factor: 1e3, abbreviation: 'tsd', words: String.raw`tausend|thousands?|1[., ]?000`, letters: 't|k' },
];

const factorTests = units.map(({ factor, abbreviation, words, letters }) => ({
  factor,
  test: new RegExp(
    [
      String.raw`${notWithinWord}${abbreviation}(?!\p{L})`,
      String.raw`${notWithinWord}(?:${words}|${letters})\.? ?${currency}`,
      String.raw`${notWithinWord}in (?:${words})(?! ?[\p{L}\d])`,
    ].join('|'),
    'u',
  ),
}));

const plainCurrency = new RegExp(notWithinWord + currency, 'u');

/** The only letter that stands for thousands without a currency: `Ist 2015 in T`, `(T)`. */
const capitalT = /(?<=(?<!\p{L})in |[([])T\.?(?![\p{L}\d€])/u;

/** `ab 5.000 €`, `bis 2 Mio. €`: an amount in a title says nothing about the figures below it. Years stay, `in 1.000 €` too. */
const amountWithin = new RegExp(
  String.raw`(?<!(?<!\p{L})in |[\d.,])(?!(?:19|20)\d\d(?![\d.,]))\d[\d.,']*(?: ?(?:mrd|mio|tsd|[tk])(?:\.|(?!\p{L})))?(?: ?${currency})?`,
  'gu',
);

/**
 * What the figures under a title are to be multiplied with: 1000 for `in T€`, `(TEUR)`, `Ist 2015 in T`, `in 1.000 EUR`,
 * 1,000,000 for `in Mio. €`, 1 for `in €`. Null where the title says nothing about it.
 */
export function scaleOf(text: string): number | null {
  const title = plainMarks(text).replace(capitalT, 'tsd').toLowerCase().replace(amountWithin, ' ');
  const found = factorTests.find(({ test }) => test.test(title));
  if (found !== undefined) return found.factor;
  return plainCurrency.test(title) ? 1 : null;
}
