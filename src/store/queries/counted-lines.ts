import type { Measure } from '#src/domain/line.js';
import type { Sum } from '#src/domain/sums.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import type { Reader } from '../database.js';
import { storedEvent } from './event.js';

/** A line that counts, with the event that it is of. */
export interface CountedLine extends Sum {
  readonly event: JournalEvent;
  /** The name of who was paid, or paid back; null for what has no recipient. */
  readonly recipient: string | null;
}

/** What is not given stays open; `area: null` is what has none. */
export interface LineFilter {
  readonly year: number;
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
  readonly track?: string | undefined;
  readonly area?: string | null | undefined;
  readonly measures?: readonly Measure[] | undefined;
}

/**
 * What is made of all lines that count, in the order of events: every sum of `sumsOfYear` is a sum of them. An event is
 * not kept longer than `make` needs it.
 */
export async function countedLines<T>(
  reader: Reader,
  filter: LineFilter,
  make: (line: CountedLine) => T,
): Promise<T[]> {
  const rows = await linesWhere(reader, filter)
    .innerJoin('event', 'event.hash', 'line.event')
    .leftJoin('disbursement', 'disbursement.event', 'line.event')
    .leftJoin('repayment', 'repayment.event', 'line.event')
    .leftJoin('disbursement as payment', 'payment.event', 'repayment.of')
    .leftJoin('recipient', (join) =>
      join.on((row) =>
        row.eb('recipient.id', '=', row.fn.coalesce('disbursement.recipient', 'payment.recipient')),
      ),
    )
    .select(['line.measure', 'line.year', 'line.programme', 'line.municipality', 'line.track', 'line.area'])
    .select(['line.economic_kind', 'line.cents', 'event.hash', 'event.bytes', 'recipient.name'])
    .select(({ fn }) => fn.coalesce('disbursement.recipient', 'payment.recipient').as('recipient_id'))
    .orderBy('event.lamport')
    .orderBy('event.replica')
    .orderBy('event.incarnation')
    .orderBy('event.sequence')
    .orderBy('event.hash')
    .orderBy('line.part')
    .execute();
  return rows.map((row) =>
    make({
      measure: row.measure,
      year: row.year,
      programme: row.programme,
      municipality: row.municipality,
      track: row.track === '' ? null : row.track,
      area: row.area === '' ? null : row.area,
      economicKind: row.economic_kind,
      cents: row.cents,
      event: storedEvent(row),
      recipient: row.name ?? row.recipient_id,
    }),
  );
}

/** Whether more lines than that count. */
export async function hasMoreLines(reader: Reader, filter: LineFilter, than: number): Promise<boolean> {
  const beyond = await linesWhere(reader, filter)
    .select('line.event')
    .limit(1)
    .offset(than)
    .executeTakeFirst();
  return beyond !== undefined;
}

function linesWhere(reader: Reader, { year, programme, municipality, track, area, measures }: LineFilter) {
  let query = reader.selectFrom('line').where('line.year', '=', year).where('line.counted', '=', 1);
  if (programme !== undefined) query = query.where('line.programme', '=', programme);
  if (municipality !== undefined) query = query.where('line.municipality', '=', municipality);
  if (track !== undefined) query = query.where('line.track', '=', track);
  if (area !== undefined) query = query.where('line.area', '=', area ?? '');
  if (measures !== undefined) query = query.where('line.measure', 'in', measures);
  return query;
}
