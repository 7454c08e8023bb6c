import type { SelectQueryBuilder } from 'kysely';
import type { LevelExcess } from '#src/domain/findings/level-excess.js';
import type { Reader } from '../../database.js';
import type { Tables } from '../../tables.js';

type Place = Pick<LevelExcess, 'level' | 'year' | 'programme' | 'municipality' | 'track' | 'area'>;
type Hashes = SelectQueryBuilder<Tables, keyof Tables, { event: string }>;

/** Of each writer the last payment that counts on a level: the hashes, in the order of events. */
export function lastPayments(reader: Reader, { level, ...place }: Place): Promise<string[]> {
  let payments = reader
    .selectFrom('disbursement')
    .select('event')
    .where('year', '=', place.year)
    .where('reversed_by', 'is', null)
    .where('track', 'in', tracksOf(reader, place));
  if (level === 'area') payments = payments.where('area', '=', place.area);
  if (level === 'without-area') payments = payments.where('area', 'is', null);
  return lastOfWriters(reader, payments);
}

/** Of each writer the last that gave money to a level or took it away: budgets, plans, moves. */
export function lastAllocations(reader: Reader, place: Place): Promise<string[]> {
  const { year, programme, municipality } = place;
  const budgets = reader
    .selectFrom('budget')
    .select('event')
    .where('year', '=', year)
    .where('programme', '=', programme)
    .where('municipality', '=', municipality)
    .where('reversed_by', 'is', null);
  const plans = reader
    .selectFrom('planned_track')
    .select('event')
    .where('year', '=', year)
    .where('track', 'in', tracksOf(reader, place));
  const moves = reader
    .selectFrom('line')
    .select('event')
    .where('measure', '=', 'moved')
    .where('year', '=', year)
    .where('programme', '=', programme)
    .where('municipality', '=', municipality)
    .where('counted', '=', 1);
  return lastOfWriters(reader, budgets.union(plans).union(moves));
}

function tracksOf(reader: Reader, { programme, municipality, track }: Omit<Place, 'level'>) {
  const tracks = reader
    .selectFrom('track')
    .select('code')
    .where('programme', '=', programme)
    .where('municipality', '=', municipality);
  return track === null ? tracks : tracks.where('code', '=', track);
}

async function lastOfWriters(reader: Reader, hashes: Hashes): Promise<string[]> {
  const last = reader
    .selectFrom('event')
    .select(['replica', 'incarnation'])
    .select(({ fn }) => fn.max('sequence').as('sequence'))
    .where('hash', 'in', hashes)
    .groupBy(['replica', 'incarnation'])
    .as('last');
  const rows = await reader
    .selectFrom('event')
    .innerJoin(last, (join) =>
      join
        .onRef('event.replica', '=', 'last.replica')
        .onRef('event.incarnation', '=', 'last.incarnation')
        .onRef('event.sequence', '=', 'last.sequence'),
    )
    .select('event.hash')
    .orderBy('event.lamport')
    .orderBy('event.hash')
    .execute();
  return rows.map(({ hash }) => hash);
}
