/** Where the database lies and whether this program may write to it. */
export interface LedgerRefusals {
  /** `path` is what was tried. */
  'no-ledger': { path: string };
  'ledger-exists': { path: string };
  'not-a-ledger': { path: string };
  /** Made by a newer program: `schema` is its version, `known` the newest that this program reads. */
  'newer-schema': { path: string; schema: number; known: number };
  /** SQLite over a network file system loses data. */
  'ledger-on-network': { path: string };
  /** A synchronising program copies a database while it is being written: `service` is its name. */
  'ledger-in-synced-folder': { path: string; service: string };
  /** The database is here, but not the identity under which this computer writes to it. */
  'identity-missing': { path: string; stateFolder: string };
  /** A backup was to be written over the ledger that it is made of. */
  'backup-over-ledger': { path: string };
}
