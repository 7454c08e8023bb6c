import { isGuarded } from '#src/domain/master-data/programme.js';
import { concernsOf, type Concern } from '#src/domain/status/concerns.js';
import { statusOf } from '#src/domain/status/status.js';
import type { Year } from '#src/domain/year.js';
import type { List } from '#src/render/list.js';
import { statusList, type StatusRow } from '#src/reports/lists/status.js';
import { acceptedExcesses, sumsOfYear } from '#src/store/queries/balance.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { countOpenFindings } from '../finding/all.js';
import { placeCodes, type PlaceTexts } from '../filter.js';

export interface ShownStatus {
  /** Its JSON has the number of open findings, of whatever year and kind. */
  readonly list: List<StatusRow>;
  /** Of the year and what was asked for. */
  readonly concerns: readonly Concern[];
  readonly openFindings: number;
}

export interface StatusFilter extends Pick<PlaceTexts, 'programme' | 'municipality'> {
  readonly year: Year;
}

/**
 * What stands in a year: programmes, tracks, areas. A year that is history is not checked against money, so it has no
 * concerns. Refuses names that are not registered.
 */
export async function showStatus(
  context: Context,
  filter: StatusFilter,
  look: { readonly tree: boolean },
): Promise<ShownStatus> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const directory = await readDirectory(reader);
    const wanted = placeCodes(directory, filter);
    const sums = await sumsOfYear(reader, filter.year);
    const programmes = statusOf(sums)
      .filter(({ programme }) => wanted.programme === undefined || wanted.programme === programme)
      .filter(
        ({ municipality }) => wanted.municipality === undefined || wanted.municipality === municipality,
      );
    const guarded = programmes.filter(({ programme: code }) => {
      const programme = directory.programmes.find((one) => one.code === code); // its statement may not be here yet
      return programme !== undefined && isGuarded(programme, filter.year);
    });
    const concerns = concernsOf(guarded, await acceptedExcesses(reader, filter.year));
    const findings = await countOpenFindings(reader, context.place.now());
    const status = { year: filter.year, programmes, findings, concerns };
    return { list: statusList(status, look), concerns, openFindings: findings };
  });
}
