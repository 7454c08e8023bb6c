import { compareText } from '#src/domain/compare.js';
import type { Year } from '#src/domain/year.js';
import { numberOf } from '#src/journal/number.js';
import { understand } from '#src/journal/understand.js';
import type { Report } from '#src/render/report.js';
import { journalReport } from '#src/reports/journal/report.js';
import type { ExtractRow, HeadRow } from '#src/reports/journal/row.js';
import type { Reader } from '#src/store/database.js';
import { countEvents, pagesInOrder } from '#src/store/queries/event.js';
import { allBatches } from '#src/store/queries/import-batch.js';
import { allRecipients } from '#src/store/queries/recipient.js';
import { reversalNumbers } from '#src/store/queries/reversals.js';
import { tipsOf } from '#src/store/segments/tips.js';
import { highestHeads } from '#src/store/state/heads.js';
import type { Context } from '../context.js';
import { extractRows, seenEvent, type ExtractGround, type SeenEvent } from './extract-row.js';
import { reportInState, type StateRequest } from './state.js';

export interface JournalReportRequest extends StateRequest {
  /** Only what speaks of this budget year, with the reversals of that. */
  readonly year?: Year | undefined;
}

/** The audit extract: every event in the order of events, with what proves it. Refuses as `inState` does. */
export function reportJournal(context: Context, request: JournalReportRequest): Promise<Report> {
  return reportInState(context, request, async (reader, { asOf }) => {
    const { year = null } = request;
    const extract = await extractOf(reader, year);
    // The mark of a state as of a day is that of all that is known, whose heads may be later than the day.
    const heads = asOf === null ? await headsOf(reader) : [];
    return journalReport({ ...extract, heads, year, all: await countEvents(reader) });
  });
}

async function extractOf(
  reader: Reader,
  year: Year | null,
): Promise<{ readonly rows: ExtractRow[]; readonly events: number }> {
  const seen = new Map<string, SeenEvent>();
  const ground = await groundOf(reader, seen);
  const rows: ExtractRow[] = [];
  let events = 0;
  for await (const page of pagesInOrder(reader)) {
    const understood = await understand(page);
    for (const [at, event] of page.entries()) {
      const read = understood[at] ?? null;
      const known = seenEvent(event, read, ground);
      seen.set(event.hash, known);
      if (year !== null && !known.years.includes(year)) continue;
      rows.push(...extractRows(event, read, ground));
      events += 1;
    }
  }
  return { rows, events };
}

async function groundOf(reader: Reader, seen: ReadonlyMap<string, SeenEvent>): Promise<ExtractGround> {
  const names = new Map((await allRecipients(reader)).map(({ id, name }) => [id, name]));
  return {
    seen,
    reversals: await reversalNumbers(reader),
    recipientName: (id) => names.get(id) ?? id,
    fileNames: new Map((await allBatches(reader)).map(({ file, fileName }) => [file, fileName])),
  };
}

/** In the order in which the hash of the state is made of them. */
async function headsOf(reader: Reader): Promise<HeadRow[]> {
  const heads = highestHeads(await tipsOf(reader));
  return heads
    .map((head) => ({ number: numberOf(head), hash: head.hash }))
    .toSorted((a, b) => compareText(a.hash, b.hash));
}
