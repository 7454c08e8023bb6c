import { forKeys } from '../compiled.js';
import type { Reader, Writer } from '../database.js';
import { insertRows } from '../insert.js';
import type { Arrived } from './segment.js';

/** The paths on the share whose contents this computer has, under whatever name they lie there. */
export async function knownPaths(reader: Reader): Promise<ReadonlySet<string>> {
  const rows = await reader
    .selectFrom('segment')
    .select('path')
    .unionAll(reader.selectFrom('waiting_segment').select('path'))
    .unionAll(reader.selectFrom('copied_file').select('path'))
    .execute();
  return new Set(rows.map(({ path }) => path));
}

/** By replica, the public key that it is known by. */
export async function publicKeys(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.selectFrom('replica_key').selectAll().execute();
  return new Map(rows.map(({ replica, public_key }) => [replica, public_key]));
}

/** Whether the journal has the events of this very segment. */
export async function isTakenIn(reader: Reader, sha256: string): Promise<boolean> {
  const row = await reader
    .selectFrom('segment')
    .select('path')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes a segment whose events are in the journal, and which is not noted yet: see `isTakenIn`. */
export async function noteSegment(
  writer: Writer,
  { path, sha256, replica, incarnation, first, last, prev, headerLine, ending, events }: Arrived,
  onShare: boolean,
): Promise<void> {
  const tip = events.at(-1)?.hash ?? prev;
  const on_share = Number(onShare);
  const row = { path, sha256, replica, incarnation, first, last, tip, header: headerLine, ending, on_share };
  await insertRows(writer, 'segment', [row]);
}

/** Notes a file with known contents that lies under a name which is not its own. */
export async function noteCopy(writer: Writer, path: string, sha256: string): Promise<void> {
  await writer
    .insertInto('copied_file')
    .values({ path, sha256 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Notes that segments lie on the share. */
export async function noteOnShare(writer: Writer, paths: readonly string[]): Promise<void> {
  await forKeys(writer, 'note on share', paths, (keys) =>
    writer
      .updateTable('segment')
      .set((row) => ({ on_share: row.lit(1) }))
      .where('path', 'in', keys),
  );
}

/** Forgets what lay where in a shared folder that is no longer the one. What this computer has of it stays. */
export async function forgetShare(writer: Writer): Promise<void> {
  await writer.updateTable('segment').set({ on_share: 0 }).execute();
  await writer.deleteFrom('copied_file').execute();
  await writer.deleteFrom('damaged_file').execute();
}
