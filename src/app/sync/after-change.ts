import type { Reader } from '#src/store/database.js';
import { readSetting, writeSetting } from '#src/store/local.js';
import type { Context } from '../context.js';

/** Where this file notes whether an exchange follows every change. */
const setting = 'sync';
const chosen = 'after-change';

/** Whether an exchange follows every change here, without being asked for. */
export async function isAfterChange(reader: Reader): Promise<boolean> {
  return (await readSetting(reader, setting)) === chosen;
}

/**
 * Notes whether an exchange is to follow every change; undefined leaves it as it is.
 * @returns what holds now
 */
export async function chooseAfterChange(context: Context, wanted: boolean | undefined): Promise<boolean> {
  const ledger = await context.ledger();
  if (wanted === undefined) return ledger.read(isAfterChange);
  if (!context.dryRun)
    await ledger.write((writer) => writeSetting(writer, setting, wanted ? chosen : 'on-demand'));
  return wanted;
}
