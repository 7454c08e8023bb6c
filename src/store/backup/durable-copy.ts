import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { asUnavailable } from '#src/domain/file-errors.js';
import { refuse } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import { flush, flushNames, takeName } from '../files.js';

/**
 * Copies a file so that it is really there: beside its place, flushed to the disk, read back and compared, and only
 * then given its name. Refuses `file-exists` unless `replace`; throws `Unavailable` for what the file system says no
 * to. Nothing is left behind then.
 */
export async function copyDurably(source: string, target: string, replace: boolean): Promise<void> {
  const beside = `${target}.new-${process.pid}`;
  try {
    await copyFile(source, beside);
    flush(beside);
    if ((await hashFile(beside)) !== (await hashFile(source)))
      throw new Unavailable('copy-differs', { path: target });
    await name(beside, target, replace);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined); // a drive that went away cannot be cleaned up
    throw asUnavailable(error, target);
  }
}

async function name(beside: string, target: string, replace: boolean): Promise<void> {
  if (!replace && !takeName(beside, target)) refuse('file-exists', { path: target });
  if (!replace) return;
  await rename(beside, target);
  flushNames(target);
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
