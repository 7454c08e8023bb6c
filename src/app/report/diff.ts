import { stateChanges } from '#src/domain/reporting/state-changes.js';
import { stateSums, type StateSum } from '#src/domain/reporting/state-sums.js';
import { statusOf } from '#src/domain/status/status.js';
import type { Report } from '#src/render/report.js';
import { diffBody } from '#src/reports/diff/body.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear, yearsWithSums } from '#src/store/queries/balance.js';
import { eventHashes } from '#src/store/queries/event.js';
import { markOfState } from '#src/store/state/mark.js';
import { inMarkedState } from '#src/store/state/marked.js';
import type { Context } from '../context.js';
import { differingBookings } from './diff-bookings.js';
import { reportOf } from './state.js';

/** The marks of two states; without the second it is the one of now. */
export interface DiffRequest {
  readonly before: string;
  readonly after: string | undefined;
}

/**
 * What changed from one state to another: the sums, and the bookings that made the change. Refuses `state-unreadable` and
 * `state-unknown` for either.
 */
export async function reportDiff(context: Context, { before, after }: DiffRequest): Promise<Report> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const old = await inMarkedState(reader, before, contentsOf);
    const now =
      after === undefined ? await contentsOf(reader) : await inMarkedState(reader, after, contentsOf);
    const bookings = await differingBookings(reader, { before: old.events, after: now.events });
    const body = diffBody({
      before: old.mark,
      after: now.mark,
      changes: stateChanges(old.sums, now.sums),
      bookings,
    });
    return reportOf(body, { mark: now.mark, asOf: null, late: [] });
  });
}

interface Contents {
  readonly mark: string;
  readonly sums: readonly StateSum[];
  readonly events: ReadonlySet<string>;
}

async function contentsOf(reader: Reader): Promise<Contents> {
  const sums: StateSum[] = [];
  for (const year of await yearsWithSums(reader)) {
    sums.push(...stateSums(year, statusOf(await sumsOfYear(reader, year))));
  }
  return { mark: await markOfState(reader), sums, events: await eventHashes(reader) };
}
