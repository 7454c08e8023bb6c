import type { Backup } from '#src/store/backup/back-up.js';
import type { Context } from '../context.js';

/** Copies the ledger to `target`, verified before it counts. Refuses `file-exists` unless `replace`. */
export async function backUpDatabase(context: Context, target: string, replace: boolean): Promise<Backup> {
  const ledger = await context.ledger();
  const { backUp } = await import('#src/store/backup/back-up.js');
  return backUp(ledger, target, replace);
}
