import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import { recordingDay } from '#src/journal/dated.js';
import { numberOf } from '#src/journal/number.js';
import type { BookedLine } from '#src/reports/bookings/booked-line.js';
import type { Reader } from '#src/store/database.js';
import { countedLines, type CountedLine, type LineFilter } from '#src/store/queries/counted-lines.js';
import { allBatches } from '#src/store/queries/import-batch.js';
import { originOf, textsIn, type ExtractGround } from './extract-row.js';

/** What the sums of a year are made of, line by line in the order of events, with the bookings behind the lines. */
export async function bookedLines(reader: Reader, filter: LineFilter): Promise<BookedLine[]> {
  const batches = await allBatches(reader);
  const fileNames = new Map(batches.map(({ file, fileName }) => [file, fileName]));
  return countedLines(reader, filter, (line) => bookedLine(line, { fileNames }));
}

/** What has lines was understood, so its texts are read as they lie there. Key by key, since there may be many. */
function bookedLine(line: CountedLine, ground: Pick<ExtractGround, 'fileNames'>): BookedLine {
  const { event } = line;
  const data = textsIn(event.data);
  const booked = (data('bookedOn') ?? data('period')) as DayOrPeriod | null; // checked when the event was written
  return {
    number: numberOf(event),
    hash: event.hash,
    type: event.type,
    measure: line.measure,
    date: booked ?? recordingDay(event),
    recordedAt: event.recordedAt,
    actor: event.actor,
    year: line.year,
    programme: line.programme,
    municipality: line.municipality,
    track: line.track,
    area: line.area,
    economicKind: line.economicKind,
    recipient: line.recipient,
    purpose: data('purpose'),
    reference: data('reference'),
    reason: data('reason'),
    decision: data('decision'),
    origin: originOf(event, ground),
    amountCents: line.cents,
  };
}
