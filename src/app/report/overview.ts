import { isGuarded } from '#src/domain/master-data/programme.js';
import { overviewOf } from '#src/domain/reporting/overview.js';
import type { Year } from '#src/domain/year.js';
import type { Report } from '#src/render/report.js';
import { overviewReport } from '#src/reports/overview/report.js';
import { overviewRows } from '#src/reports/overview/rows.js';
import { placeNames } from '#src/reports/place-names.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';
import { reportInState, type StateRequest } from './state.js';
import { isWanted } from './wanted.js';

export interface OverviewRequest extends Pick<PlaceTexts, 'programme' | 'municipality'>, StateRequest {
  readonly year: Year;
}

/** A year's money by programme, municipality, track and area. Refuses names that are not registered. */
export function reportOverview(context: Context, request: OverviewRequest): Promise<Report> {
  return reportInState(context, request, async (reader) => {
    const { year } = request;
    const directory = await readDirectory(reader);
    const { programme, municipality } = placeCodes(directory, request);
    const wanted = { programme, municipality };
    const sums = (await sumsOfYear(reader, year)).filter((sum) => isWanted(sum, wanted));
    const guarded = new Set(
      directory.programmes.filter((one) => isGuarded(one, year)).map(({ code }) => code),
    );
    const names = placeNames(directory);
    const rows = overviewRows(overviewOf(sums), { names, isGuarded: (code) => guarded.has(code) });
    return overviewReport(rows, { year, ...wanted });
  });
}
