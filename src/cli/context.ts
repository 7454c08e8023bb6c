import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '#src/app/context.js';
import { yearOf } from '#src/domain/year.js';
import type { Ledger, LedgerPlace } from '#src/store/ledger.js';
import type { Folder } from '#src/sync/folder/folder.js';
import { databasePath, stateFolder } from './paths.js';
import type { Surroundings } from './surroundings.js';
import { todayOf } from './today.js';

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

export interface ContextOptions {
  readonly db: string | undefined;
  readonly dryRun: boolean;
  readonly command: string;
  readonly onCopyPutBack: () => void;
  /** The version of this program. */
  readonly program: string;
}

/** The Context of one command, with a way to close what it opened. */
export interface OwnContext extends Context {
  readonly close: () => Promise<void>;
}

/** Opens nothing yet: the ledger is opened by the first that asks for it. */
export function makeContext(system: Surroundings, options: ContextOptions): OwnContext {
  const place: LedgerPlace = {
    path: databasePath(system, options.db),
    stateFolder: stateFolder(system),
    actor: system.env['LLQ_ACTOR'] || system.userName(),
    command: options.command,
    now: system.now,
    onCopyPutBack: options.onCopyPutBack,
  };
  const today = todayOf(system);
  let opened: Promise<Ledger> | undefined;
  return {
    place,
    templates: join(system.packageFolder, 'fixtures', 'templates'),
    today,
    year: yearOf(today),
    dryRun: options.dryRun,
    newId: (length) => Array.from(system.randomBytes(length), (byte) => crockford.charAt(byte & 31)).join(''),
    ledger: () => {
      opened ??= openLedger(place).catch((error: unknown) => {
        opened = undefined; // the menu can set a ledger up
        throw error;
      });
      return opened;
    },
    share: { folderAt, randomBytes: system.randomBytes, program: options.program },
    close: async () => (await opened?.catch(() => undefined))?.close(),
  };
}

async function folderAt(path: string, writer: string): Promise<Folder> {
  const { RealFolder } = await import('#src/sync/folder/real-folder.js');
  return new RealFolder(path, { writer, patience: { now: () => performance.now(), sleep } });
}

/** The store, with SQLite and the query builder, is loaded by the first command that needs it. */
async function openLedger(place: LedgerPlace): Promise<Ledger> {
  const { Ledger } = await import('#src/store/ledger.js');
  return Ledger.open(place);
}
