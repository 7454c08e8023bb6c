import type { Reader, Writer } from '../database.js';
import { readSetting, writeSetting } from '../local.js';

/** How far this computer has told the others. Positions are those of the order of arrival here. */
export interface Told {
  /** Every event of its own up to here is in a segment. */
  readonly publishedUpTo: number;
  /** Up to here the others know what it has seen. */
  readonly seenUpTo: number;
  /** When it last told so without having anything else to tell, ISO 8601 by its own clock; null for never. */
  readonly acknowledgedAt: string | null;
}

const names = { published: 'published-position', seen: 'seen-position', acknowledged: 'acknowledged-at' };

export async function readTold(reader: Reader): Promise<Told> {
  return {
    publishedUpTo: Number(await readSetting(reader, names.published)),
    seenUpTo: Number(await readSetting(reader, names.seen)),
    acknowledgedAt: await readSetting(reader, names.acknowledged),
  };
}

export async function writeTold(
  writer: Writer,
  { publishedUpTo, seenUpTo, acknowledgedAt }: Told,
): Promise<void> {
  await writeSetting(writer, names.published, `${publishedUpTo}`);
  await writeSetting(writer, names.seen, `${seenUpTo}`);
  if (acknowledgedAt !== null) await writeSetting(writer, names.acknowledged, acknowledgedAt);
}

/** The position of the last event that arrived, 0 in an empty journal. */
export async function lastPosition(reader: Reader): Promise<number> {
  const row = await reader
    .selectFrom('event')
    .select('position')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.position ?? 0;
}

/** Whether an event that none of these replicas wrote has arrived after this position. */
export async function othersAfter(
  reader: Reader,
  replicas: readonly string[],
  position: number,
): Promise<boolean> {
  const row = await reader
    .selectFrom('event')
    .select('position')
    .where('position', '>', position)
    .where('replica', 'not in', replicas)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
