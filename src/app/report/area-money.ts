import { groupBy } from '#src/domain/group-by.js';
import { accountOf, type AccountLine } from '#src/domain/reporting/area/account.js';
import { fundingByArea, type FundingYear } from '#src/domain/reporting/area/co-funding.js';
import { recipientsPaid, type RecipientPaid } from '#src/domain/reporting/paid/recipients.js';
import { yearRange } from '#src/domain/year-range.js';
import type { Year } from '#src/domain/year.js';
import type { Reader } from '#src/store/database.js';
import { areaBookings } from '#src/store/queries/area-bookings.js';
import { sumsOfYear, yearsWithSums } from '#src/store/queries/balance.js';
import { readPaid } from './paid.js';
import { isWanted } from './wanted.js';

/** Which money dossiers tell of; what is not given stays open. */
interface MoneyFilter {
  readonly area?: string | undefined;
  readonly programme?: string | undefined;
  readonly year?: Year | undefined;
}

/** The money of areas by their codes; what has none is not among them. */
export interface AreaMoney {
  /** Oldest first. */
  readonly years: ReadonlyMap<string, readonly FundingYear[]>;
  readonly recipients: ReadonlyMap<string, readonly RecipientPaid[]>;
  readonly accounts: ReadonlyMap<string, readonly AccountLine[]>;
}

/** The money of all areas in one go, so that sixty dossiers take no more questions than one. */
export async function readAreaMoney(reader: Reader, filter: MoneyFilter): Promise<AreaMoney> {
  const { area, programme, year } = filter;
  const { sums } = await readPaid(reader, { years: yearRange(year, year), area, programme });
  const paid = groupBy(
    sums.filter((sum) => sum.area !== null),
    (sum) => sum.area ?? '',
  );
  const bookings = groupBy(await areaBookings(reader, filter), (booking) => booking.area);
  return {
    years: await fundingYears(reader, filter),
    recipients: new Map([...paid].map(([code, of]) => [code, recipientsPaid(of)])),
    accounts: new Map([...bookings].map(([code, of]) => [code, accountOf(of)])),
  };
}

async function fundingYears(
  reader: Reader,
  { programme, year: asked }: MoneyFilter,
): Promise<AreaMoney['years']> {
  const byArea = new Map<string, FundingYear[]>();
  for (const year of asked === undefined ? await yearsWithSums(reader) : [asked]) {
    const sums = (await sumsOfYear(reader, year)).filter((sum) => isWanted(sum, { programme }));
    for (const [area, funding] of fundingByArea(year, sums)) {
      const before = byArea.get(area);
      if (before) before.push(funding);
      else byArea.set(area, [funding]);
    }
  }
  return byArea;
}
