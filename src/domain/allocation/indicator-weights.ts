import { fraction, multiply, type Fraction } from '#src/domain/fraction.js';
import { refuse } from '#src/domain/refusal.js';
import type { AreaWeight } from './area-shares.js';
import type { IndicatorValue } from './situation.js';

/** What is asked of the indicators: by which track, up to which year. */
export interface IndicatorQuestion {
  readonly track: string;
  readonly year: number;
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
}

/**
 * Per area the product of its indicators, each with its latest value up to the year. Refuses with
 * `indicator-missing`, which names every area without a value.
 */
export function indicatorWeights(
  { track, year, areas, indicators }: IndicatorQuestion,
  values: readonly IndicatorValue[],
): readonly AreaWeight[] {
  const newestFirst = values.filter((value) => value.year <= year).toSorted((a, b) => b.year - a.year);
  const latest = (area: string, indicator: string): IndicatorValue | undefined =>
    newestFirst.find((value) => value.area === area && value.indicator === indicator);
  const missing = areas.flatMap((area) =>
    indicators.filter((indicator) => !latest(area, indicator)).map((indicator) => ({ indicator, area })),
  );
  if (missing.length > 0) refuse('indicator-missing', { track, year, missing });
  return areas.map((area) =>
    weightOf(
      area,
      indicators.flatMap((indicator) => latest(area, indicator) ?? []),
    ),
  );
}

function weightOf(area: string, used: readonly IndicatorValue[]): AreaWeight {
  return {
    area,
    weight: indicatorProduct(used),
    indicators: used.map(({ indicator, value, year, source }) => ({ indicator, value, year, source })),
  };
}

/** The weight of an area: the product of its indicators' values. */
export function indicatorProduct(used: readonly { readonly value: string }[]): Fraction {
  return used.map(({ value }) => pointDecimal(value)).reduce(multiply, fraction(1n));
}

/** Indicators are stored with a point: `1.234` is one and a bit here, which `parseDecimal` would have to refuse. */
function pointDecimal(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
