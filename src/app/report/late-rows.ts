import { bookingDate, recordingDay, type DatedPosting } from '#src/journal/dated.js';
import { numberOf } from '#src/journal/number.js';
import type { LateRow } from '#src/reports/late.js';

/** Postings that came in late as the foot of a report lists them; of a move the line that takes the money in. */
export function lateRows(postings: readonly DatedPosting[]): LateRow[] {
  return postings.flatMap((posting) => {
    const date = bookingDate(posting);
    const line = posting.data.lines.toSorted((a, b) => b.cents - a.cents)[0];
    if (date === null || !line) return [];
    const { programme, track, area } = line;
    return [
      {
        number: numberOf(posting),
        date,
        recordedOn: recordingDay(posting),
        type: posting.type,
        programme,
        track,
        area,
        amountCents: line.cents,
      },
    ];
  });
}
