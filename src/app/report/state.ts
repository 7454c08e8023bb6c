import type { Day } from '#src/domain/day.js';
import { addPartSheet } from '#src/render/part-sheet.js';
import type { Report, ReportBody } from '#src/render/report.js';
import { latePart, lateSentence, type LateRow } from '#src/reports/late.js';
import type { Reader } from '#src/store/database.js';
import { upToDay } from '#src/store/state/dated.js';
import { markOfState } from '#src/store/state/mark.js';
import { inMarkedState } from '#src/store/state/marked.js';
import type { Context } from '../context.js';
import { lateRows } from './late-rows.js';

/** Which state a report is asked for; as it is now without either. The names are those of the flags. */
export interface StateRequest {
  /** The mark of an earlier state. */
  readonly state?: string | undefined;
  /** With what is dated up to this day, as far as that state knows of it. */
  readonly 'as-of'?: Day | undefined;
}

/** The state that is shown. */
export interface ShownState {
  readonly mark: string;
  readonly asOf: Day | null;
  /** What is dated up to that day and was recorded later, in the order of events. */
  readonly late: readonly LateRow[];
}

/** The same while it is there to be read. */
interface ReadState extends ShownState {
  /** All that the state knows, whatever its day; the reader of the work itself where no day was asked for. */
  readonly whole: Reader;
}

type Work<T> = (reader: Reader, shown: ReadState) => Promise<T>;

/**
 * Answers a question in the state that is asked for: with the tables as they are, or with those that the events of that
 * state make, in a database of their own. Refuses `state-unreadable` and `state-unknown`.
 */
export async function inState<T>(context: Context, request: StateRequest, work: Work<T>): Promise<T> {
  const { state } = request;
  const ledger = await context.ledger();
  return ledger.read((reader) =>
    state === undefined
      ? upTo(reader, request, work)
      : inMarkedState(reader, state, (then) => upTo(then, request, work)),
  );
}

async function upTo<T>(reader: Reader, { 'as-of': day }: StateRequest, work: Work<T>): Promise<T> {
  const mark = await markOfState(reader);
  if (day === undefined) return work(reader, { mark, asOf: null, late: [], whole: reader });
  return upToDay(reader, day, (then, late) =>
    work(then, { mark, asOf: day, late: lateRows(late), whole: reader }),
  );
}

type Describe = (reader: Reader, shown: ShownState) => Promise<ReportBody>;

/** Makes a report in the state that is asked for, with its mark and what came in late. Refuses as `inState` does. */
export function reportInState(context: Context, request: StateRequest, describe: Describe): Promise<Report> {
  return useReportInState(context, request, describe, (report) => Promise.resolve(report));
}

/** The same for a report whose rows are made while it is used: the state is there as long as `use` takes. */
export function useReportInState<T>(
  context: Context,
  request: StateRequest,
  describe: Describe,
  use: (report: Report) => Promise<T>,
): Promise<T> {
  return inState(context, request, async (reader, shown) =>
    use(reportOf(await describe(reader, shown), shown)),
  );
}

/** A report on the journal as it is. */
export async function reportOfNow(reader: Reader, body: ReportBody): Promise<Report> {
  return reportOf(body, { mark: await markOfState(reader), asOf: null, late: [] });
}

/** A report with the state that it shows, in all of its forms. */
export function reportOf(body: ReportBody, { mark, asOf, late }: ShownState): Report {
  const { foot = [], json } = body;
  if (asOf === null) return { ...body, foot, json: { ...json, state: mark }, state: mark, asOf };
  const report = { ...body, foot, json: { ...json, asOf, late, state: mark }, state: mark, asOf };
  return late.length === 0 ? report : withLate(report, late, asOf);
}

/** With what came in late as the last part, and the last sheet of a workbook of the report's own making. */
function withLate(report: Report, late: readonly LateRow[], asOf: Day): Report {
  const { parts, foot, fillWorkbook } = report;
  const part = latePart(late);
  return {
    ...report,
    parts: [...parts, part],
    foot: [...foot, lateSentence(late, asOf)],
    ...(fillWorkbook && {
      fillWorkbook: (book, ground) => {
        fillWorkbook(book, ground);
        addPartSheet(book, part, { ...ground, foot: [] });
      },
    }),
  };
}
