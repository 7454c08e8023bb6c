import type { Reader } from '../database.js';

/** A replica as the journal here knows it. */
export interface ReplicaHere {
  readonly replica: string;
  /** Who wrote its last event. */
  readonly actor: string;
  /** The first part of the numbers of its last events. */
  readonly tag: string;
  readonly events: number;
}

/** Every replica that has written something which is here, in the order of names. */
export async function replicasHere(reader: Reader): Promise<ReplicaHere[]> {
  const counts = await reader
    .selectFrom('event')
    .select('replica')
    .select(({ fn }) => fn.countAll<number>().as('events'))
    .groupBy('replica')
    .orderBy('replica')
    .execute();
  const replicas = counts.map(async ({ replica, events }) => {
    const last = await reader
      .selectFrom('event')
      .select(['actor', 'tag'])
      .where('replica', '=', replica)
      .orderBy('incarnation', 'desc')
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return { replica, ...last, events };
  });
  return Promise.all(replicas);
}

/** How many events of these replicas lie on the share, as far as this computer has seen. */
export async function eventsOnShare(reader: Reader, replicas: readonly string[]): Promise<number> {
  const rows = await reader
    .selectFrom('segment')
    .select(['replica', 'incarnation', 'first', 'last'])
    .where('replica', 'in', replicas)
    .where('on_share', '=', 1)
    .orderBy('replica')
    .orderBy('incarnation')
    .orderBy('first')
    .execute();
  const upTo = new Map<string, number>();
  let events = 0;
  for (const { replica, incarnation, first, last } of rows) {
    // Two copies of one database cut the same events differently: each counts once.
    const counted = upTo.get(`${replica}/${incarnation}`) ?? 0;
    events += Math.max(0, last - Math.max(first - 1, counted));
    upTo.set(`${replica}/${incarnation}`, Math.max(last, counted));
  }
  return events;
}

/** By replica the first lines of its last segments: several where it has only acknowledged since its last event. */
export async function latestHeaders(reader: Reader): Promise<ReadonlyMap<string, readonly string[]>> {
  const replicas = await reader.selectFrom('segment').select('replica').distinct().execute();
  const headers = replicas.map(async ({ replica }) => {
    const ofReplica = reader.selectFrom('segment').where('replica', '=', replica);
    const last = await ofReplica
      .select(['incarnation', 'last'])
      .orderBy('incarnation', 'desc')
      .orderBy('last', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    const rows = await ofReplica
      .select('header')
      .where('incarnation', '=', last.incarnation)
      .where('last', '=', last.last)
      .execute();
    return [replica, rows.map(({ header }) => header)] as const;
  });
  return new Map(await Promise.all(headers));
}
