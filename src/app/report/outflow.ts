import { isGuarded } from '#src/domain/master-data/programme.js';
import { outflowOf } from '#src/domain/reporting/outflow/outflow.js';
import { statusOf } from '#src/domain/status/status.js';
import type { Year } from '#src/domain/year.js';
import type { Report } from '#src/render/report.js';
import { outflowReport } from '#src/reports/outflow/report.js';
import { placeNames } from '#src/reports/place-names.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { lastPaymentDay, paidByMonth } from '#src/store/queries/outflow.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';
import { reportInState, type StateRequest } from './state.js';
import { isWanted } from './wanted.js';

export interface OutflowRequest extends Pick<PlaceTexts, 'programme' | 'municipality'>, StateRequest {
  readonly year: Year;
}

/**
 * What was paid by month against the plan (Mittelabfluss), with a forecast. No clock: a year is known up to the day that is
 * asked for, else up to the last payment. Refuses names that are not registered, and as `inState` does.
 */
export function reportOutflow(context: Context, request: OutflowRequest): Promise<Report> {
  return reportInState(context, request, async (reader, { asOf }) => {
    const { year } = request;
    const directory = await readDirectory(reader);
    const { programme, municipality } = placeCodes(directory, request);
    const wanted = { programme, municipality };
    const status = statusOf(await sumsOfYear(reader, year)).filter((pot) => isWanted(pot, wanted));
    const programmes = new Map(directory.programmes.map((one) => [one.code, one]));
    const outflow = outflowOf({
      year,
      status,
      paid: await paidByMonth(reader, wanted, year),
      knownTo: asOf ?? (await lastPaymentDay(reader, wanted)),
      isGuarded: (code, of) => {
        const known = programmes.get(code); // its statement may not be here yet
        return known !== undefined && isGuarded(known, of);
      },
    });
    return outflowReport(outflow, placeNames(directory), { year, ...wanted });
  });
}
