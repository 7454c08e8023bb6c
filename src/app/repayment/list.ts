import type { List } from '#src/render/list.js';
import { repaymentList } from '#src/reports/lists/repayments.js';
import { repayments, type RepaymentRow } from '#src/store/queries/repayment.js';
import { eventByNumber } from '#src/store/queries/event-number.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';

/** Repayments in the order of their days; of one payment where `of` (its number) is given. */
export async function listRepayments(
  context: Context,
  filter: PlaceTexts & { readonly year?: number | undefined; readonly of?: string | undefined },
): Promise<List<RepaymentRow>> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => {
    const hash = filter.of === undefined ? undefined : (await eventByNumber(reader, filter.of)).hash;
    const places = placeCodes(await readDirectory(reader), filter);
    return repaymentList(await repayments(reader, { ...places, year: filter.year, hash }));
  });
}
