import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Draft } from '#src/domain/events/all.js';
import type { Canonical } from '#src/journal/canonical.js';
import type { JournalEvent } from '#src/journal/envelope.js';
import { seal } from '#src/journal/seal.js';
import { RealFolder } from '#src/sync/folder/real-folder.js';
import { createKeys } from '#src/sync/segment/keys.js';
import { writeSegment } from '#src/sync/segment/write.js';
import { markerOf, markerPath } from '#src/sync/share/marker.js';
import { benchPayment } from './ledgers.js';

/** What lies in a shared folder to measure on. */
export interface ShareOf {
  readonly replicas: number;
  /** Of each replica. */
  readonly events: number;
  /** Of each replica; equal parts of its events. */
  readonly segments: number;
}

const ledger = 'benchledger';
/** No replica writes more: so the payments of all are different. */
const mostEvents = 10_000_000;
const recordedAt = '2026-01-02T08:00:00.000Z';

/** A shared folder with invented payments of several replicas; made once, and kept in the temporary folder. */
export async function shareWith({ replicas, events, segments }: ShareOf): Promise<string> {
  const folder = join(tmpdir(), `llq-bench-share-${replicas}-${events}-${segments}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  const share = new RealFolder(unfinished, { writer: 'bench', patience: { now: () => 0, sleep } });
  await share.writeOnce(markerPath, markerOf(ledger));
  for (let replica = 1; replica <= replicas; replica += 1)
    await publish(share, replica, { events, segments });
  renameSync(unfinished, folder);
  return folder;
}

/** One replica's payments, cut into segments of the same size. */
async function publish(
  share: RealFolder,
  number: number,
  { events, segments }: Pick<ShareOf, 'events' | 'segments'>,
): Promise<void> {
  const replica = `replica-${number}`;
  const keys = createKeys(Buffer.alloc(32, number));
  const size = events / segments;
  let last: JournalEvent | null = null;
  for (let at = 0; at < segments; at += 1) {
    const prev: string | null = last?.hash ?? null;
    const written: JournalEvent[] = [];
    while (written.length < size) {
      last = eventAfter(last, replica, number * mostEvents);
      written.push(last);
    }
    const first = at * size + 1;
    const cut = {
      ledger,
      replica,
      incarnation: 1,
      first,
      prev,
      events: written,
      seen: [],
      recordedAt,
      program: '0',
    };
    const { path, bytes } = writeSegment(cut, keys);
    await share.writeOnce(path, bytes);
  }
}

function eventAfter(last: JournalEvent | null, replica: string, offset: number): JournalEvent {
  const sequence = (last?.sequence ?? 0) + 1;
  const draft: Draft = benchPayment(offset + sequence, ['groepelingen']);
  return seal({
    format: 1,
    ledger,
    replica,
    incarnation: 1,
    sequence,
    lamport: sequence,
    recordedAt,
    actor: 'bench',
    type: draft.type,
    version: 1,
    subject: null,
    base: [],
    prev: last?.hash ?? null,
    data: draft.data as unknown as Canonical, // event data are plain JSON
  });
}
