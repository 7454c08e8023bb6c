import type { Kysely } from 'kysely';
import { eventTypes } from '#src/journal/event-types.js';
import { forKeys } from './compiled.js';
import type { Reader, Writer } from './database.js';
import { readLocal, readSetting, writeSetting, type LocalFacts } from './local.js';
import { BalanceChanges } from './projections/balance.js';
import { projectStored } from './projections/project.js';
import { storedEvent } from './queries/event.js';
import { inReadTransaction, inWriteTransaction } from './sqlite/transaction.js';
import type { Tables } from './tables.js';

/** Under which name a file notes what the program understood that last looked at its unknown events. */
const understoodSetting = 'understood-types';

const pageSize = 1000;

/**
 * What a database says about itself. Events that an older program has kept without understanding them are folded now if
 * this one may: nobody has to ask for it after an update. Refuses as `readLocal` does.
 * @param path for the message
 */
export async function localUpToDate(db: Kysely<Tables>, path: string): Promise<LocalFacts> {
  const { local, behind } = await inReadTransaction(db, async (reader) => ({
    local: await readLocal(reader, path),
    behind: await isBehind(reader),
  }));
  if (behind) await inWriteTransaction(db, foldUnknown);
  return local;
}

/** Whether there is something that was not understood, and this program understands other things than the last one. */
async function isBehind(reader: Reader): Promise<boolean> {
  const unknown = await reader.selectFrom('unknown_event').select('event').limit(1).executeTakeFirst();
  return unknown !== undefined && (await readSetting(reader, understoodSetting)) !== understoodTypes();
}

function understoodTypes(): string {
  return Object.entries(eventTypes)
    .map(([type, { version }]) => `${type} ${version}`)
    .toSorted()
    .join(',');
}

/** Folds them as if they arrived only now; what this program does not understand either is kept as before. */
async function foldUnknown(writer: Writer): Promise<void> {
  if (!(await isBehind(writer))) return; // another program was faster
  const rows = await writer.selectFrom('unknown_event').select('event').orderBy('event').execute();
  const balance = new BalanceChanges();
  for (let at = 0; at < rows.length; at += pageSize) {
    const hashes = rows.slice(at, at + pageSize).map(({ event }) => event);
    await forget(writer, hashes);
    const kept = await forKeys(writer, 'events to fold', hashes, (keys) =>
      writer.selectFrom('event').select(['hash', 'bytes']).where('hash', 'in', keys),
    );
    await projectStored(writer, balance, kept.map(storedEvent));
  }
  await balance.write(writer);
  await writeSetting(writer, understoodSetting, understoodTypes());
}

async function forget(writer: Writer, hashes: readonly string[]): Promise<void> {
  await forKeys(writer, 'forget unknown events', hashes, (keys) =>
    writer.deleteFrom('unknown_event').where('event', 'in', keys),
  );
  await forKeys(writer, 'forget their origins', hashes, (keys) =>
    writer.deleteFrom('origin').where('event', 'in', keys),
  );
}
