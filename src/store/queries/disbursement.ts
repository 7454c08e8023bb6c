import type { Cents } from '#src/domain/cents.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { Level } from '#src/domain/codes.js';
import { numberText } from '#src/journal/number.js';
import type { Reader } from '../database.js';
import { inPages } from '../in-pages.js';
import { numberOrNull } from './number.js';

export interface Exceeded {
  readonly level: Level;
  readonly excessCents: Cents;
}

/** A payment as lists and `show` give it; the keys are those of the JSON. Codes for places, the name of the recipient. */
export interface DisbursementRow {
  readonly number: string;
  readonly hash: string;
  readonly year: number;
  readonly date: string | null;
  readonly period: string | null;
  readonly area: string | null;
  readonly track: string;
  readonly programme: string;
  readonly municipality: string;
  readonly economicKind: EconomicKind;
  readonly recipient: string;
  readonly recipientId: string;
  readonly amountCents: Cents;
  readonly purpose: string;
  readonly reference: string | null;
  /** By how much it knowingly went beyond which levels. */
  readonly exceeds: readonly Exceeded[];
  readonly historic: boolean;
  readonly reason: string | null;
  readonly decision: string | null;
  /** The number of the reversal, null while the payment counts. */
  readonly reversedBy: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

export interface DisbursementFilter {
  readonly hash?: string | undefined;
  readonly year?: number | undefined;
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
  readonly track?: string | undefined;
  readonly area?: string | undefined;
  readonly recipientIds?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Payments in the order of their day, then of the journal; reversed ones are among them. */
export async function disbursements(reader: Reader, filter: DisbursementFilter): Promise<DisbursementRow[]> {
  const rows = await stored(reader, filter).execute();
  const excesses = await excessesOf(reader, filter);
  return rows.map((row) => disbursementRow(row, excesses));
}

/** The same, page by page. */
export async function* disbursementPages(
  reader: Reader,
  filter: DisbursementFilter,
): AsyncGenerator<DisbursementRow[], void> {
  const excesses = await excessesOf(reader, filter);
  for await (const page of inPages(stored(reader, filter).stream()))
    yield page.map((row) => disbursementRow(row, excesses));
}

/** Payments that a filter leaves. */
export function filteredDisbursements(reader: Reader, filter: DisbursementFilter) {
  const { programme, municipality } = filter;
  let query = reader.selectFrom('disbursement');
  if (filter.hash !== undefined) query = query.where('disbursement.event', '=', filter.hash);
  if (filter.year !== undefined) query = query.where('disbursement.year', '=', filter.year);
  if (filter.track !== undefined) query = query.where('disbursement.track', '=', filter.track);
  if (filter.area !== undefined) query = query.where('disbursement.area', '=', filter.area);
  if (filter.recipientIds !== undefined)
    query = query.where('disbursement.recipient', 'in', filter.recipientIds);
  if (filter.from !== undefined) query = query.where('disbursement.booked_on', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('disbursement.booked_on', '<=', filter.to);
  if (programme === undefined && municipality === undefined) return query;
  let lines = reader.selectFrom('line').select('event').where('part', '=', 1);
  if (programme !== undefined) lines = lines.where('programme', '=', programme);
  if (municipality !== undefined) lines = lines.where('municipality', '=', municipality);
  return query.where('disbursement.event', 'in', lines);
}

function stored(reader: Reader, filter: DisbursementFilter) {
  return filteredDisbursements(reader, filter)
    .innerJoin('event', 'event.hash', 'disbursement.event')
    .innerJoin('line', (join) => join.onRef('line.event', '=', 'disbursement.event').on('line.part', '=', 1))
    .leftJoin('recipient', 'recipient.id', 'disbursement.recipient')
    .leftJoin('event as reversal', 'reversal.hash', 'disbursement.reversed_by')
    .select([
      'disbursement.event as hash',
      'disbursement.year',
      'disbursement.booked_on',
      'disbursement.period',
      'disbursement.recipient as recipient_id',
      'recipient.name as recipient_name',
      'disbursement.amount_cents',
      'disbursement.purpose',
      'disbursement.reference',
      'disbursement.historic',
      'disbursement.reason',
      'disbursement.decision',
      'line.programme',
      'line.municipality',
      'line.economic_kind',
      'disbursement.track',
      'disbursement.area',
      'event.tag',
      'event.sequence',
      'event.recorded_at',
      'event.actor',
      'reversal.tag as reversal_tag',
      'reversal.sequence as reversal_sequence',
    ])
    .orderBy('disbursement.booked_on')
    .orderBy('event.lamport')
    .orderBy('event.hash');
}

type Stored = Awaited<ReturnType<ReturnType<typeof stored>['execute']>>[number];
type Excesses = ReadonlyMap<string, readonly Exceeded[]>;

function disbursementRow(row: Stored, excesses: Excesses): DisbursementRow {
  return {
    number: numberText(row.tag, row.sequence),
    hash: row.hash,
    year: row.year,
    date: row.booked_on,
    period: row.period,
    area: row.area,
    track: row.track,
    programme: row.programme,
    municipality: row.municipality,
    economicKind: row.economic_kind,
    recipient: row.recipient_name ?? row.recipient_id,
    recipientId: row.recipient_id,
    amountCents: row.amount_cents,
    purpose: row.purpose,
    reference: row.reference,
    exceeds: excesses.get(row.hash) ?? [],
    historic: row.historic === 1,
    reason: row.reason,
    decision: row.decision,
    reversedBy: numberOrNull(row.reversal_tag, row.reversal_sequence),
    recordedAt: row.recorded_at,
    recordedBy: row.actor,
  };
}

async function excessesOf(reader: Reader, { hash, year }: DisbursementFilter): Promise<Excesses> {
  let query = reader.selectFrom('excess').select(['event', 'level', 'cents']).orderBy('level');
  if (hash !== undefined) query = query.where('event', '=', hash);
  if (year !== undefined) query = query.where('year', '=', year);
  const byEvent = new Map<string, Exceeded[]>();
  for (const { event, level, cents } of await query.execute()) {
    byEvent.set(event, [...(byEvent.get(event) ?? []), { level, excessCents: cents }]);
  }
  return byEvent;
}
