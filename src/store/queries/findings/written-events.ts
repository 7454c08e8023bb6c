import type { Participant } from '#src/domain/findings/finding.js';
import { numberText } from '#src/journal/number.js';
import { compareEvents } from '#src/journal/order.js';
import { forKeys } from '../../compiled.js';
import type { Reader } from '../../database.js';

/** Who wrote an event, when by their clock, and as what. */
export interface WrittenEvent extends Participant {
  readonly hash: string;
  readonly type: string;
  readonly incarnation: number;
  readonly sequence: number;
  readonly lamport: number;
}

/**
 * The envelopes of some events, in the order of events. Asked for by their hashes and never joined: where the smaller
 * table is the journal's match SQLite would rather walk through the whole journal in its order.
 */
export async function writtenEvents(reader: Reader, hashes: Iterable<string>): Promise<WrittenEvent[]> {
  const rows = await forKeys(reader, 'written events', [...new Set(hashes)], (keys) =>
    reader
      .selectFrom('event')
      .select([
        'hash',
        'type',
        'replica',
        'incarnation',
        'sequence',
        'lamport',
        'tag',
        'actor',
        'recorded_at',
      ])
      .where('hash', 'in', keys),
  );
  return rows.toSorted(compareEvents).map(({ tag, recorded_at, ...row }) => ({
    ...row,
    number: numberText(tag, row.sequence),
    recordedAt: recorded_at,
  }));
}

/** The rows of a table beside the events that they come from, in the order of events. */
export async function withWrittenEvents<Row extends { readonly event: string }>(
  reader: Reader,
  rows: readonly Row[],
): Promise<(Row & { readonly by: WrittenEvent })[]> {
  const byEvent = new Map(rows.map((row) => [row.event, row]));
  const events = await writtenEvents(reader, byEvent.keys());
  return events.flatMap((by) => {
    const row = byEvent.get(by.hash);
    return row === undefined ? [] : [{ ...row, by }];
  });
}
