import { existsSync } from 'node:fs';
import { Question } from '#src/domain/question.js';
import type { Restored } from '#src/store/backup/restore.js';
import type { Context } from '../context.js';
import { newReplica } from '../new-replica.js';

export interface RestoreRequest {
  readonly source: string;
  /** A ledger that is there may be replaced … */
  readonly replace: boolean;
  /** … and somebody has said yes to it. */
  readonly confirmed: boolean;
}

/**
 * Puts a backup in the ledger's place and begins a new incarnation; what was there is kept under another name. Asks
 * (`Question`) before it replaces. Refuses `ledger-exists`, `file-missing`, damage in the backup. On a dry run the
 * backup is looked through and nothing is changed.
 */
export async function restoreDatabase(
  context: Context,
  { source, replace, confirmed }: RestoreRequest,
): Promise<Restored> {
  const { path, stateFolder, now } = context.place;
  const { restoreBackup, tryBackup } = await import('#src/store/backup/restore.js');
  if (context.dryRun) return tryBackup(source, path, replace);
  if (replace && !confirmed && existsSync(path)) {
    await tryBackup(source, path, replace); // nobody should be asked about a backup that is of no use
    throw new Question('replace-ledger', { path });
  }
  const stamp = now()
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '');
  const { replica, keys } = newReplica(context);
  const names = { newReplica: replica, newKeys: keys };
  const place = { path, stateFolder, ...names, asideSuffix: `.before-restore-${stamp}` };
  return restoreBackup(source, place, replace);
}
