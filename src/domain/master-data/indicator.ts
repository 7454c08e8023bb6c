import { parseDecimal } from '../decimal.js';
import { fraction, type Fraction } from '../fraction.js';
import { cleanName, isCode, slugOf } from '../name.js';
import { refuse } from '../refusal.js';

/** More decimals than any statistic has; a third never ends. */
const mostPlaces = 12;

/** The code of an indicator, such as `population`. Refuses with `indicator-malformed`. */
export function parseIndicatorCode(text: string): string {
  const code = cleanName(text);
  return isCode(code) ? code : refuse('indicator-malformed', { text, suggestion: slugOf(text) });
}

/**
 * The value of an indicator as it is stored: a decimal from zero up with a point and without needless zeros. Refuses as
 * `parseDecimal`, and with `indicator-too-fine`.
 */
export function parseIndicatorValue(text: string): string {
  return decimalText(parseDecimal(text)) ?? refuse('indicator-too-fine', { text, places: mostPlaces });
}

const plainDecimal = /^(?<whole>\d+)(?:\.(?<decimals>\d+))?$/;

/**
 * As `parseIndicatorValue`, of a decimal whose point is known to stand before decimals: `1.234` is no question here.
 * Refuses with `decimal-unreadable` (below zero) and `indicator-too-fine`.
 * @param text what stood there
 */
export function indicatorValueOf(decimal: string, text: string): string {
  const { whole = '', decimals = '' } = plainDecimal.exec(decimal)?.groups ?? {};
  if (whole === '') return refuse('decimal-unreadable', { text });
  const value = fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  return decimalText(value) ?? refuse('indicator-too-fine', { text, places: mostPlaces });
}

/** Null where it has more than `mostPlaces` decimals. */
function decimalText({ num, den }: Fraction): string | null {
  for (let places = 0; places <= mostPlaces; places += 1) {
    const scaled = num * 10n ** BigInt(places);
    if (scaled % den === 0n) return withPoint(String(scaled / den), places);
  }
  return null;
}

function withPoint(digits: string, places: number): string {
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
