import { compareText } from '#src/domain/compare.js';
import type { Year } from '#src/domain/year.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { numberOf } from '#src/journal/number.js';
import { understand, type Understood } from '#src/journal/understand.js';
import type { Report, ReportBody } from '#src/render/report.js';
import { fewOrSource } from '#src/render/rows.js';
import { journalReport } from '#src/reports/journal/report.js';
import type { ExtractRow, HeadRow } from '#src/reports/journal/row.js';
import type { Reader } from '#src/store/database.js';
import { countEvents, pagesInOrder } from '#src/store/queries/event.js';
import { allBatches } from '#src/store/queries/import-batch.js';
import { allRecipients } from '#src/store/queries/recipient.js';
import { hashesPointedTo } from '#src/store/queries/pointed-to.js';
import { reversalNumbers } from '#src/store/queries/reversals.js';
import { tipsOf } from '#src/store/segments/tips.js';
import { highestHeads } from '#src/store/state/heads.js';
import type { Context } from '../context.js';
import { extractRows, seenEvent, type ExtractGround, type SeenEvent } from './extract-row.js';
import { useReportInState, type ShownState, type StateRequest } from './state.js';

export interface JournalReportRequest extends StateRequest {
  /** Only what speaks of this budget year, with the reversals of that. */
  readonly year?: Year | undefined;
}

/**
 * The audit extract: every event in the order of events, with what proves it, as long as `use` takes: many events are read
 * while they are used. Refuses as `inState` does.
 */
export function reportJournal<T>(
  context: Context,
  request: JournalReportRequest,
  use: (report: Report) => Promise<T>,
): Promise<T> {
  return useReportInState(
    context,
    request,
    (reader, shown) => describe(reader, shown, request.year ?? null),
    use,
  );
}

async function describe(reader: Reader, { asOf }: ShownState, year: Year | null): Promise<ReportBody> {
  const all = await countEvents(reader);
  const events = year === null ? all : await countOfYear(reader, year);
  const rows = await fewOrSource(events, () => extractPages(reader, year));
  // The mark of a state as of a day is that of all that is known, whose heads may be later than the day.
  const heads = asOf === null ? await headsOf(reader) : [];
  return journalReport({ rows, events, all, heads, year });
}

async function countOfYear(reader: Reader, year: Year): Promise<number> {
  let events = 0;
  for await (const page of shownPages(reader, year)) events += page.shown.length;
  return events;
}

async function* extractPages(reader: Reader, year: Year | null): AsyncGenerator<ExtractRow[], void> {
  for await (const { shown, ground } of shownPages(reader, year))
    yield shown.flatMap(({ event, read }) => extractRows(event, read, ground));
}

interface ShownPage {
  readonly shown: readonly { readonly event: JournalEvent; readonly read: Understood | null }[];
  readonly ground: ExtractGround;
}

/** So many events and their rows are in memory: few enough to be gone when it is next cleared of what is new. */
const pageSize = 250;

/** The events that speak of the year, or all, with what was seen before them. */
async function* shownPages(reader: Reader, year: Year | null): AsyncGenerator<ShownPage, void> {
  const seen = new Map<string, SeenEvent>();
  const ground = await groundOf(reader, seen);
  const pointedTo = await hashesPointedTo(reader);
  for await (const page of pagesInOrder(reader, pageSize)) {
    const understood = await understand(page);
    const shown = page.flatMap((event, at) => {
      const read = understood[at] ?? null;
      const known = seenEvent(event, read, ground);
      if (pointedTo.has(event.hash)) seen.set(event.hash, known);
      return year === null || known.years.includes(year) ? [{ event, read }] : [];
    });
    yield { shown, ground };
  }
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
