import { existsSync, realpathSync, statSync } from 'node:fs';
import { refuse } from '#src/domain/refusal.js';
import { removeDatabase } from '../files.js';
import type { Ledger } from '../ledger.js';
import { explained } from '../sqlite/errors.js';
import type { Verification } from '../verify.js';
import { copyDurably } from './durable-copy.js';
import { inspectCopy } from './inspect.js';

/** A copy that was read back and found whole. */
export interface Backup extends Pick<Verification, 'events' | 'digest'> {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Copies the ledger as it stands at this moment, while others go on writing (`vacuum into` reads one consistent state).
 * The copy is verified here and then brought to its place, which may be a network drive.
 * Refuses `file-exists` unless `replace`, `backup-over-ledger`; throws `Damage` where the copy is not whole.
 */
export async function backUp(ledger: Ledger, target: string, replace: boolean): Promise<Backup> {
  const { path } = ledger.place;
  if (isSameFile(path, target)) refuse('backup-over-ledger', { path });
  if (!replace && existsSync(target)) refuse('file-exists', { path: target });
  const copy = `${path}.backup-${process.pid}`;
  return explained(path, async () => {
    try {
      removeDatabase(copy);
      ledger.sqlite.prepare('vacuum into ?').run(copy);
      const { events, digest } = await inspectCopy(copy, target);
      await copyDurably(copy, target, replace);
      return { path: target, bytes: statSync(target).size, events, digest };
    } finally {
      removeDatabase(copy);
    }
  });
}

function isSameFile(path: string, other: string): boolean {
  return existsSync(other) && realpathSync.native(path) === realpathSync.native(other);
}
