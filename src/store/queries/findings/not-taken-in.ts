import type { DamagedFile } from '#src/domain/findings/damaged-segment.js';
import type { WaitingSegment } from '#src/domain/findings/missing-events.js';
import type { UnknownOfReplica } from '#src/domain/findings/unknown-events.js';
import { compareText } from '#src/domain/compare.js';
import { groupBy } from '#src/domain/group-by.js';
import { numberText, tagOf } from '#src/journal/number.js';
import type { Reader } from '../../database.js';
import { damagedFiles } from '../../segments/damaged.js';
import { writtenEvents, type WrittenEvent } from './written-events.js';

/** Segments that wait for events before theirs. */
export async function waitingSegments(reader: Reader): Promise<WaitingSegment[]> {
  const rows = await reader
    .selectFrom('waiting_segment')
    .select(['replica', 'incarnation', 'first', 'last'])
    .where('reason', '=', 'prev-missing')
    .execute();
  return rows.flatMap(({ replica, incarnation, first, last }) => {
    if (replica === null || incarnation === null || first === null || last === null) return [];
    // The first of an incarnation goes on from an earlier one, whose last number only its own events tell.
    const missing = numberText(tagOf(replica, incarnation), Math.max(first - 1, 1));
    return [{ replica, incarnation, first, last, missing }];
  });
}

/** What this program does not understand, by who wrote it. */
export async function unknownByReplica(reader: Reader): Promise<UnknownOfReplica[]> {
  const events = groupBy(await unknownRows(reader), ({ replica }) => replica);
  const segments = groupBy(await laterFormats(reader), writerInPath);
  return [...new Set([...events.keys(), ...segments.keys()])].map((replica) => {
    const rows = events.get(replica) ?? [];
    return {
      replica,
      types: [...new Set(rows.map(({ type }) => type))].toSorted(compareText),
      events: rows.length,
      first: rows[0]?.hash ?? null,
      segments: segments.get(replica)?.length ?? 0,
    };
  });
}

async function unknownRows(reader: Reader): Promise<WrittenEvent[]> {
  const rows = await reader.selectFrom('unknown_event').select('event').execute();
  return writtenEvents(
    reader,
    rows.map(({ event }) => event),
  );
}

async function laterFormats(reader: Reader): Promise<string[]> {
  const rows = await reader
    .selectFrom('waiting_segment')
    .select('path')
    .where('reason', '=', 'newer-format')
    .execute();
  return rows.map(({ path }) => path);
}

/** `replicas/<replica>/…`: the one thing that a segment of a later format is sure to tell. */
function writerInPath(path: string): string {
  return path.split('/')[1] ?? path;
}

/** Files on the share that have not checked since `before`, a moment of this computer's clock. */
export async function longDamaged(reader: Reader, before: Date): Promise<DamagedFile[]> {
  const noted = await damagedFiles(reader);
  return noted
    .filter(({ since }) => since <= before.toISOString())
    .map(({ path, code, line }) => ({ path, code, line }));
}
