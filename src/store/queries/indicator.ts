import type { IndicatorValue } from '#src/domain/allocation/situation.js';
import type { Reader } from '../database.js';

/** The values of indicators (Kennzahlen), by area, indicator and year. */
export function allIndicators(reader: Reader): Promise<IndicatorValue[]> {
  return reader
    .selectFrom('indicator')
    .select(['area', 'indicator', 'year', 'value', 'source'])
    .orderBy('area')
    .orderBy('indicator')
    .orderBy('year')
    .execute();
}
