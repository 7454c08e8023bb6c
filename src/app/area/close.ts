import type { Day } from '#src/domain/day.js';
import type { Area } from '#src/domain/master-data/area.js';
import { closedOn, reopened } from '#src/domain/master-data/area-changes.js';
import { paymentsStayCovered } from '#src/domain/master-data/paid-outside.js';
import { areaStatement } from '#src/domain/master-data/statements.js';
import type { AreaRow } from '#src/reports/lists/areas.js';
import type { Reader } from '#src/store/database.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { countingPayments } from '../disbursement/counting.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';
import { areaRow } from './list.js';

/** The last day of an area, and the decision that closes it. */
export interface Closing {
  readonly area: string;
  readonly to: Day;
  readonly decision: string;
}

/**
 * Closes an area; it stays known for what was booked. Refuses with `period-reversed`, and with `paid-outside` where
 * money was paid into it after that day: such payments are wrong, or the day is.
 */
export function closeArea(context: Context, closing: Closing): Promise<Stated<AreaRow>> {
  return state(context, (reader) =>
    decide(reader, context, { area: closing.area, change: (area) => closedOn(area, closing) }),
  );
}

/** Takes the closing of an area back. */
export function reopenArea(context: Context, area: string): Promise<Stated<AreaRow>> {
  return state(context, (reader) => decide(reader, context, { area, change: reopened }));
}

async function decide(
  reader: Reader,
  { today }: Context,
  { area: text, change }: { readonly area: string; readonly change: (area: Area) => Area },
): Promise<Stating<AreaRow>> {
  const directory = await readDirectory(reader);
  const area = directory.area(text);
  const after = change(area);
  const payments = await countingPayments(reader, { area: area.code });
  paymentsStayCovered(payments, {
    noun: 'area',
    code: area.code,
    programme: null,
    before: [area],
    after: [after],
  });
  return {
    drafts: statedAnew('area.stated', areaStatement(area), areaStatement(after)),
    result: areaRow(after, directory, today),
  };
}
