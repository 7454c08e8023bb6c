import type { IndicatorValue } from '#src/domain/allocation/situation.js';
import { parseIndicatorCode } from '#src/domain/master-data/indicator.js';
import type { Year } from '#src/domain/year.js';
import type { List } from '#src/render/list.js';
import { indicatorList } from '#src/reports/lists/indicators.js';
import { allIndicators } from '#src/store/queries/indicator.js';
import type { Context } from '../../context.js';
import { readDirectory } from '../../directory.js';

export interface IndicatorFilter {
  readonly area?: string | undefined;
  readonly indicator?: string | undefined;
  readonly year?: Year | undefined;
}

/** Values of indicators by area, indicator and year. Refuses an unknown area and what is no code of an indicator. */
export async function listIndicators(
  context: Context,
  filter: IndicatorFilter,
): Promise<List<IndicatorValue>> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const area = filter.area === undefined ? undefined : (await readDirectory(reader)).area(filter.area).code;
    const indicator = filter.indicator === undefined ? undefined : parseIndicatorCode(filter.indicator);
    const values = (await allIndicators(reader))
      .filter((value) => area === undefined || value.area === area)
      .filter((value) => indicator === undefined || value.indicator === indicator)
      .filter((value) => filter.year === undefined || value.year === filter.year);
    return indicatorList(values);
  });
}
