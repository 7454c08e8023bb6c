import { forKeys } from '../compiled.js';
import type { Reader, Writer } from '../database.js';
import { insertRows } from '../insert.js';

/** A file on the share that is no segment, or none yet. */
export interface DamagedFile {
  readonly path: string;
  readonly code: string;
  /** Counted from 1. */
  readonly line: number;
  /** When this computer first met it, by its own clock, ISO 8601. */
  readonly since: string;
}

export function damagedFiles(reader: Reader): Promise<DamagedFile[]> {
  return reader.selectFrom('damaged_file').selectAll().orderBy('path').execute();
}

/** Notes what is wrong with files now, and forgets what is no longer. Who was noted before keeps the day of that. */
export async function noteDamaged(
  writer: Writer,
  damaged: readonly DamagedFile[],
  sound: readonly string[],
): Promise<void> {
  const known = new Map((await damagedFiles(writer)).map((file) => [file.path, file.since]));
  const gone = [...sound, ...damaged.map(({ path }) => path)].filter((path) => known.has(path));
  await forKeys(writer, 'forget damaged files', gone, (keys) =>
    writer.deleteFrom('damaged_file').where('path', 'in', keys),
  );
  await insertRows(
    writer,
    'damaged_file',
    damaged.map((file) => ({ ...file, since: known.get(file.path) ?? file.since })),
  );
}
