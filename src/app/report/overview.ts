import type { Year } from '#src/domain/year.js';
import type { Report } from '#src/render/report.js';
import { mostInMemory } from '#src/render/rows.js';
import { bookingRows, type BookingRow } from '#src/reports/bookings/booking-rows.js';
import { overviewReport } from '#src/reports/overview/report.js';
import { placeNames, type PlaceNames } from '#src/reports/place-names.js';
import type { Reader } from '#src/store/database.js';
import { hasMoreLines, type LineFilter } from '#src/store/queries/counted-lines.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';
import { bookedLines } from './booked-lines.js';
import { reportInState, type StateRequest } from './state.js';
import { overviewFigures } from './year-figures.js';

export interface OverviewRequest extends Pick<PlaceTexts, 'programme' | 'municipality'>, StateRequest {
  readonly year: Year;
}

/** A year's money by programme, municipality, track and area. Refuses names that are not registered. */
export function reportOverview(context: Context, request: OverviewRequest): Promise<Report> {
  return reportInState(context, request, async (reader) => {
    const directory = await readDirectory(reader);
    const { programme, municipality } = placeCodes(directory, request);
    const scope = { year: request.year, programme, municipality };
    const bookings = await bookingsOf(reader, placeNames(directory), scope);
    return overviewReport(await overviewFigures(reader, directory, scope), bookings, scope);
  });
}

/** The bookings behind the overview; null where they are too many to be read. */
async function bookingsOf(
  reader: Reader,
  names: PlaceNames,
  filter: LineFilter,
): Promise<readonly BookingRow[] | null> {
  if (await hasMoreLines(reader, filter, mostInMemory)) return null;
  return bookingRows(await bookedLines(reader, filter), names);
}
