import type { Day } from '#src/domain/day.js';
import type { Year } from '#src/domain/year.js';
import type { Ledger, LedgerPlace } from '#src/store/ledger.js';
import type { Folder } from '#src/sync/folder/folder.js';

/** How a ledger reaches its shared folder, and what it needs to sign there. */
export interface ShareAccess {
  /** The folder at a path; nothing is looked up yet. `writer` names its temporary files. */
  readonly folderAt: (path: string, writer: string) => Promise<Folder>;
  readonly randomBytes: (count: number) => Uint8Array;
  /** The version of this program. */
  readonly program: string;
}

/** What an intention gets from outside: who asks, when, where, and the ledger. */
export interface Context {
  readonly place: LedgerPlace;
  /** The folder of the templates. */
  readonly templates: string;
  readonly today: Day;
  /** The running budget year. */
  readonly year: Year;
  /** Decide and answer, but write nothing. */
  readonly dryRun: boolean;
  /** A new identifier of this length, in Crockford's base 32, lower case. */
  readonly newId: (length: number) => string;
  /** Opens the ledger at the first call. */
  readonly ledger: () => Promise<Ledger>;
  readonly share: ShareAccess;
}
