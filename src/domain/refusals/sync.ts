/** The shared folder as people name it. Paths are those of this computer. */
export interface SyncRefusals {
  /** The ledger was never told of one. */
  'no-share': Record<string, never>;
  /** `names` are some of the files that are there already. */
  'share-not-empty': { path: string; names: readonly string[] };
  /** `ledger` is the one that the folder is for. */
  'share-of-other-ledger': { path: string; ledger: string };
  /** At the place of the database lies one of another ledger than the folder's. */
  'ledger-of-other-share': { path: string; database: string; ledger: string; other: string };
  /** Set up by a newer program. */
  'share-newer-format': { path: string };
}
