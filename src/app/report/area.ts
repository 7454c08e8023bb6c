import { foldName } from '#src/domain/name.js';
import type { Year } from '#src/domain/year.js';
import type { Report } from '#src/render/report.js';
import { allDossiersReport, dossierReport } from '#src/reports/area/report.js';
import { placeNames } from '#src/reports/place-names.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes } from '../filter.js';
import { readAreaMoney } from './area-money.js';
import { dossierMaker, knownAreas } from './dossiers.js';
import { reportInState, type StateRequest } from './state.js';

export interface AreaReportRequest extends StateRequest {
  /** Code, name or alias name of an area; `all` or `alle` for all of them. */
  readonly area: string;
  readonly programme?: string | undefined;
  /** Of the money; undefined: all years. */
  readonly year?: Year | undefined;
}

/** The words for all areas, which therefore name none. */
const allAreas: ReadonlySet<string> = new Set(['all', 'alle']);

/** The dossier of an area, or of all. Refuses names that are not registered, and as `inState` does. */
export function reportArea(context: Context, request: AreaReportRequest): Promise<Report> {
  return reportInState(context, request, async (reader, { asOf }) => {
    const { year } = request;
    const directory = await readDirectory(reader);
    const { programme } = placeCodes(directory, { programme: request.programme });
    const asked = allAreas.has(foldName(request.area)) ? undefined : directory.area(request.area).code;
    const money = await readAreaMoney(reader, { area: asked, programme, year });
    const names = placeNames(directory);
    const dossierOf = await dossierMaker(reader, { directory, money, names, year, asOf });
    const scope = { year: year ?? null, programme, names };
    if (asked !== undefined) return dossierReport(dossierOf(asked), scope);
    const areas = knownAreas(directory, money, year);
    return allDossiersReport(areas.map(dossierOf), scope);
  });
}
