/** Whether a file was put there now, or lay there with the same bytes already. */
export type Written = 'written' | 'there';

/**
 * The shared folder, as all the rest of sync sees it: files that are written once and never changed. Paths are
 * relative to it, with `/` between. All that does not work now is `Unavailable` with a code `share-…`.
 */
export interface Folder {
  /**
   * The names of the files and folders in `path` (`''`: the shared folder itself), ascending by code units, without
   * temporary files. Empty where there is no such folder: a drive that is not mounted looks the same, so an empty
   * answer never means that something was deleted.
   */
  list(path: string): Promise<readonly string[]>;

  /** The whole file. `share-file-missing` where there is none, or none yet. */
  read(path: string): Promise<Uint8Array>;

  /**
   * Puts a file there under a new name, in one step: whoever looks sees all of it or nothing. Makes the folders above
   * it. `share-name-taken` where other bytes lie there, which stay.
   * @throws RangeError for a path that not every drive can hold (`names.ts`). A bug in the caller.
   */
  writeOnce(path: string, bytes: Uint8Array): Promise<Written>;
}
