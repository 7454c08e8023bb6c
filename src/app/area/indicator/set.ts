import type { IndicatorValue } from '#src/domain/allocation/situation.js';
import { parseIndicatorCode, parseIndicatorValue } from '#src/domain/master-data/indicator.js';
import type { Year } from '#src/domain/year.js';
import type { Reader } from '#src/store/database.js';
import { allIndicators } from '#src/store/queries/indicator.js';
import type { Context } from '../../context.js';
import { readDirectory } from '../../directory.js';
import { state, statedAnew, type Stated, type Stating } from '../../stating.js';

/** The value of an indicator of an area in a year, all of it as typed but the year. */
export interface IndicatorRequest {
  readonly area: string;
  readonly indicator: string;
  readonly value: string;
  readonly year: Year;
  /** Where the value was taken from. */
  readonly source: string;
}

/**
 * States the value of an indicator; one of the same area, indicator and year is replaced. Refuses as
 * `parseIndicatorCode` and `parseIndicatorValue` do, and an unknown area.
 */
export function setIndicator(context: Context, request: IndicatorRequest): Promise<Stated<IndicatorValue>> {
  return state(context, (reader) => decide(reader, request));
}

async function decide(reader: Reader, request: IndicatorRequest): Promise<Stating<IndicatorValue>> {
  const { year, source } = request;
  const indicator = parseIndicatorCode(request.indicator);
  const value = parseIndicatorValue(request.value);
  const area = (await readDirectory(reader)).area(request.area).code;
  const present = (await allIndicators(reader)).find(
    (other) => other.area === area && other.indicator === indicator && other.year === year,
  );
  const stated: IndicatorValue = { area, indicator, year, value, source };
  return { drafts: statedAnew('indicator.stated', present ?? null, stated), result: stated };
}
