import type { Year } from '#src/domain/year.js';
import type { Report } from '#src/render/report.js';
import { outflowReport } from '#src/reports/outflow/report.js';
import { placeNames } from '#src/reports/place-names.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';
import { reportInState, type StateRequest } from './state.js';
import { outflowFigures } from './year-figures.js';

export interface OutflowRequest extends Pick<PlaceTexts, 'programme' | 'municipality'>, StateRequest {
  readonly year: Year;
}

/**
 * What was paid by month against the plan (Mittelabfluss), with a forecast. No clock: a year is known up to the day that is
 * asked for, else up to the last payment. Refuses names that are not registered, and as `inState` does.
 */
export function reportOutflow(context: Context, request: OutflowRequest): Promise<Report> {
  return reportInState(context, request, async (reader, { asOf }) => {
    const directory = await readDirectory(reader);
    const { programme, municipality } = placeCodes(directory, request);
    const scope = { year: request.year, programme, municipality };
    const outflow = await outflowFigures(reader, directory, { ...scope, asOf });
    return outflowReport(outflow, placeNames(directory), scope);
  });
}
