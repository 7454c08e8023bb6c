import { concerns } from '#src/domain/findings/concerning.js';
import type { Finding } from '#src/domain/findings/finding.js';
import type { Year } from '#src/domain/year.js';
import type { Page } from '#src/render/page.js';
import { dashboardPage } from '#src/reports/dashboard/page.js';
import { placeNames } from '#src/reports/place-names.js';
import type { Reader } from '#src/store/database.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';
import { findingsOfEvents } from '../finding/all.js';
import { inState, type StateRequest } from './state.js';
import { outflowFigures, overviewFigures, type YearScope } from './year-figures.js';

export interface DashboardRequest extends Pick<PlaceTexts, 'programme' | 'municipality'>, StateRequest {
  readonly year: Year;
}

/** A year at a glance, as one page. Refuses names that are not registered, and as `inState` does. */
export function reportDashboard(context: Context, request: DashboardRequest): Promise<Page> {
  return inState(context, request, async (reader, shown) => {
    const directory = await readDirectory(reader);
    const { programme, municipality } = placeCodes(directory, request);
    const scope = { year: request.year, programme, municipality };
    const figures = {
      overview: await overviewFigures(reader, directory, scope),
      outflow: await outflowFigures(reader, directory, { ...scope, asOf: shown.asOf }),
      findings: await openFindingsOf(reader, scope),
    };
    return dashboardPage(figures, scope, { names: placeNames(directory), shown });
  });
}

async function openFindingsOf(reader: Reader, scope: YearScope): Promise<Finding[]> {
  const found = await findingsOfEvents(reader);
  return found
    .map(({ finding }) => finding)
    .filter((finding) => finding.state === 'open' && concerns(finding, scope));
}
