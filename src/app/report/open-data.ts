import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import { zeroCents } from '#src/domain/cents.js';
import { publishedGrants, type CountedPayment } from '#src/domain/reporting/open-data/published.js';
import type { YearRange } from '#src/domain/year-range.js';
import type { Report } from '#src/render/report.js';
import type { Publisher } from '#src/reports/open-data/grant-package.js';
import { openDataReport } from '#src/reports/open-data/report.js';
import { placeNames } from '#src/reports/place-names.js';
import type { Reader } from '#src/store/database.js';
import { disbursements } from '#src/store/queries/disbursement.js';
import { idOfLedger } from '#src/store/queries/ledger.js';
import { returnedByPayment } from '#src/store/queries/returned.js';
import { sharedPaymentNumbers } from '#src/store/queries/shared-numbers.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';
import { readPayees, type PaidRequest, type PayeeOf } from './paid.js';
import { inState, reportOf, type StateRequest } from './state.js';

export interface OpenDataRequest extends PaidRequest, StateRequest {
  /** What the identifiers begin with, before that of the ledger. */
  readonly prefix: string;
  /** Null unless the JSON is to be a package of the 360Giving Data Standard. */
  readonly publisher: Publisher | null;
}

/** The payments for a transparency portal, without private persons. Refuses names that are not registered, and as `inState` does. */
export function reportOpenData(context: Context, request: OpenDataRequest): Promise<Report> {
  return inState(context, request, async (reader, shown) => {
    const { years, publisher } = request;
    const directory = await readDirectory(reader);
    const places = placeCodes(directory, request);
    const prefix = `${request.prefix}-${(await idOfLedger(reader)) ?? ''}`;
    const payeeOf = await readPayees(reader, shown.whole);
    const payments = await countedPayments(reader, { ...years, ...places }, payeeOf);
    const shared = await sharedPaymentNumbers(shown.whole);
    const grants = publishedGrants(payments, { prefix, shared });
    const names = placeNames(directory);
    const body = openDataReport(grants, { ...places, years, names, prefix, publisher, unlisted: shown });
    return reportOf(body, { ...shown, late: [] });
  });
}

async function countedPayments(
  reader: Reader,
  { fromYear, toYear, ...places }: YearRange & PlaceTexts,
  payeeOf: PayeeOf,
): Promise<CountedPayment[]> {
  const returned = await returnedByPayment(reader);
  const paid = await disbursements(reader, places);
  return paid.flatMap((payment) => {
    const { year, reversedBy, hash, amountCents, recordedAt } = payment;
    const isWanted = year >= (fromYear ?? year) && year <= (toYear ?? year);
    const when = payment.date ?? payment.period;
    if (!isWanted || when === null) return [];
    const { number, programme, municipality, track, area, purpose } = payment;
    const { recipientId, recipient, mayBePerson } = payeeOf(payment.recipientId);
    const back = returned.get(hash);
    return [
      {
        number,
        hash,
        year,
        programme,
        municipality,
        track,
        area,
        recipientId,
        recipient,
        mayBePerson,
        purpose,
        date: when as DayOrPeriod, // checked when the event was written
        paidCents: reversedBy === null ? amountCents : zeroCents,
        repaidCents: back?.repaidCents ?? zeroCents,
        returnedCents: back?.incomeCents ?? zeroCents,
        modifiedAt: back !== undefined && back.recordedAt > recordedAt ? back.recordedAt : recordedAt,
      },
    ];
  });
}
