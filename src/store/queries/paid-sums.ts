import { cents } from '#src/domain/cents.js';
import type { PaidSum } from '#src/domain/reporting/paid/paid-sum.js';
import type { YearRange } from '#src/domain/year-range.js';
import type { Reader } from '../database.js';
import { paidLines } from './paid-lines.js';

/** Which years and places; what is not given stays open. */
export interface PaidFilter extends YearRange {
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
  readonly track?: string | undefined;
  readonly area?: string | undefined;
}

/**
 * What was paid and what came back, by recipient, purpose, place and year; reversed bookings do not count. A repayment has
 * recipient and purpose of its payment, and the year for which it came back. The same lines are behind every other sum.
 */
export async function paidSums(reader: Reader, filter: PaidFilter): Promise<PaidSum[]> {
  const rows = await filtered(summedLines(reader), filter).execute();
  return rows.map(({ sum, count, purpose, economic_kind, track, area, ...row }) => ({
    ...row,
    economicKind: economic_kind,
    track: track === '' ? null : track,
    area: area === '' ? null : area,
    purpose: purpose ?? '',
    cents: cents(sum),
    payments: row.measure === 'disbursed' ? count : 0,
  }));
}

function summedLines(reader: Reader) {
  return paidLines(reader)
    .select(['disbursement.recipient as recipientId', 'disbursement.purpose'])
    .select(['line.year', 'line.programme', 'line.municipality', 'line.track', 'line.area'])
    .select(['line.economic_kind', 'line.measure'])
    .select(({ fn }) => [fn.sum<number>('line.cents').as('sum'), fn.countAll<number>().as('count')])
    .where('line.counted', '=', 1)
    .groupBy(['disbursement.recipient', 'disbursement.purpose'])
    .groupBy(['line.year', 'line.programme', 'line.municipality', 'line.track', 'line.area'])
    .groupBy(['line.economic_kind', 'line.measure']);
}

function filtered(
  lines: ReturnType<typeof summedLines>,
  { fromYear, toYear, programme, municipality, track, area }: PaidFilter,
): ReturnType<typeof summedLines> {
  let query = lines;
  if (fromYear !== null) query = query.where('line.year', '>=', fromYear);
  if (toYear !== null) query = query.where('line.year', '<=', toYear);
  if (programme !== undefined) query = query.where('line.programme', '=', programme);
  if (municipality !== undefined) query = query.where('line.municipality', '=', municipality);
  if (track !== undefined) query = query.where('line.track', '=', track);
  if (area !== undefined) query = query.where('line.area', '=', area);
  return query;
}
