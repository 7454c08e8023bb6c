import type { Day } from '#src/domain/day.js';
import type { Closed } from '#src/domain/findings/late-booking.js';
import { groupBy } from '#src/domain/group-by.js';
import type { Reader } from '../../database.js';

/** Where money can come from into what was closed. */
export interface ClosedPlace extends Closed {
  readonly tracks: readonly string[];
  /** Null: all areas, and none. */
  readonly area: string | null;
}

/** Days in the tables were checked when their events were understood. */
type StoredDay = Day | null;

/** Areas, tracks and enrolments that have an end. */
export async function closedPlaces(reader: Reader): Promise<ClosedPlace[]> {
  const tracks = await reader.selectFrom('track').selectAll().orderBy('code').execute();
  return [
    ...(await closedAreas(reader)).map(({ municipality, ...closed }) => ({
      ...closed,
      area: closed.code,
      tracks: tracks.filter((track) => track.municipality === municipality).map(({ code }) => code),
    })),
    ...tracks
      .filter(({ valid_to }) => valid_to !== null)
      .map((track) => ({
        noun: 'track' as const,
        code: track.code,
        programme: null,
        spans: [spanOf(track)],
        statement: track.event,
        area: null,
        tracks: [track.code],
      })),
    ...(await endedEnrolments(reader)).map((closed) => ({
      ...closed,
      area: closed.code,
      tracks: tracks.filter(({ programme }) => programme === closed.programme).map(({ code }) => code),
    })),
  ];
}

async function closedAreas(reader: Reader) {
  const rows = await reader
    .selectFrom('area')
    .select(['code', 'municipality', 'valid_from', 'valid_to', 'event'])
    .where('valid_to', 'is not', null)
    .orderBy('code')
    .execute();
  return rows.map((row) => ({
    noun: 'area' as const,
    code: row.code,
    municipality: row.municipality,
    programme: null,
    spans: [spanOf(row)],
    statement: row.event,
  }));
}

async function endedEnrolments(reader: Reader): Promise<Closed[]> {
  const rows = await reader.selectFrom('enrolment').selectAll().orderBy('subject').orderBy('part').execute();
  return [...groupBy(rows, ({ subject }) => subject).values()].flatMap((periods) => {
    const [first] = periods;
    if (first === undefined || periods.every(({ valid_to }) => valid_to === null)) return [];
    const { programme, area: code, event: statement } = first;
    return [{ noun: 'enrolment' as const, code, programme, spans: periods.map(spanOf), statement }];
  });
}

function spanOf(row: { readonly valid_from: string | null; readonly valid_to: string | null }) {
  return { from: row.valid_from as StoredDay, to: row.valid_to as StoredDay };
}
