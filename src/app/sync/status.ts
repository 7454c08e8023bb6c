import type { Shown } from '#src/render/facts.js';
import { syncStatusSheet, type OtherReplica, type SyncStatus } from '#src/reports/facts/sync-status.js';
import type { Reader } from '#src/store/database.js';
import { readSetting } from '#src/store/local.js';
import { damagedFiles } from '#src/store/segments/damaged.js';
import { privateKeys } from '#src/store/segments/private-keys.js';
import {
  eventsOnShare,
  latestHeaders,
  replicasHere,
  type ReplicaHere,
} from '#src/store/segments/replicas.js';
import { waitingPaths } from '#src/store/segments/waiting.js';
import { readHeader, type SegmentHeader } from '#src/sync/segment/header.js';
import type { Context } from '../context.js';
import { countOpenFindings } from '../finding/all.js';
import { isAfterChange } from './after-change.js';
import { shareSetting } from './share.js';

/** As `syncStatus`, for people as well. */
export async function showSyncStatus(context: Context): Promise<Shown> {
  return syncStatusSheet(await syncStatus(context));
}

/** Tells how this ledger stands to its shared folder, without looking there. */
export async function syncStatus(context: Context): Promise<SyncStatus> {
  const ledger = await context.ledger();
  const { local } = ledger;
  return ledger.read(async (reader) => {
    const own = new Set([local.replica, ...(await privateKeys(reader)).keys()]);
    const all = await replicasHere(reader);
    const ownEvents = sumOfEvents(all.filter(({ replica }) => own.has(replica)));
    const publishedEvents = Math.min(ownEvents, await eventsOnShare(reader, [...own]));
    const waiting = await waitingPaths(reader);
    return {
      share: await readSetting(reader, shareSetting),
      afterChange: await isAfterChange(reader),
      replica: local.replica,
      tag: all.find(({ replica }) => replica === local.replica)?.tag ?? null,
      localEvents: ownEvents - publishedEvents,
      publishedEvents,
      findings: await countOpenFindings(reader, context.place.now()),
      replicas: await others(reader, { all, own, replica: local.replica }),
      waiting: waiting.map(({ path, reason, since }) => ({ path, reason, since })),
      damaged: await damagedFiles(reader),
    };
  });
}

function sumOfEvents(replicas: readonly ReplicaHere[]): number {
  return replicas.reduce((sum, { events }) => sum + events, 0);
}

/** All but this replica; what it once was is among them too, which may live on elsewhere. */
async function others(
  reader: Reader,
  {
    all,
    own,
    replica: self,
  }: { readonly all: readonly ReplicaHere[]; readonly own: ReadonlySet<string>; readonly replica: string },
): Promise<OtherReplica[]> {
  const headers = await latestHeaders(reader);
  const silent = [...headers.keys()].filter((replica) => !all.some((one) => one.replica === replica));
  const ownEvents = sumOfEvents(all.filter(({ replica }) => own.has(replica)));
  const known = [...all, ...silent.map((replica) => ({ replica, actor: '', tag: '', events: 0 }))];
  return known
    .filter(({ replica }) => replica !== self)
    .map((one) => ({ ...one, ...heardFrom(headers.get(one.replica) ?? [], own, ownEvents) }));
}

/** What the last segments of a replica tell. Their texts were checked when they came in. */
function heardFrom(
  lines: readonly string[],
  own: ReadonlySet<string>,
  ownEvents: number,
): Pick<OtherReplica, 'heardOf' | 'acknowledgedEvents'> {
  const headers = lines
    .map(readHeader)
    .filter((header): header is SegmentHeader => typeof header !== 'string');
  const heardOf =
    headers
      .map(({ recordedAt }) => recordedAt)
      .toSorted()
      .at(-1) ?? null;
  const highest = new Map<string, number>();
  for (const { replica, incarnation, sequence } of headers.flatMap(({ seen }) => seen)) {
    const key = `${replica}/${incarnation}`;
    if (own.has(replica)) highest.set(key, Math.max(sequence, highest.get(key) ?? 0));
  }
  const told = [...highest.values()].reduce((sum, one) => sum + one, 0);
  return { heardOf, acknowledgedEvents: Math.min(told, ownEvents) };
}
