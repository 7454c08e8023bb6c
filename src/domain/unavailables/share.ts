/**
 * What the shared folder says no with. Whatever it is, nothing of one's own is lost, and everything goes on offline.
 * `path` is the file or folder in it.
 */
export interface ShareUnavailables {
  /** No connection, no such drive, or an error that only whoever runs the drive can explain. */
  'share-unreachable': { path: string };
  'share-full': { path: string };
  'share-not-writable': { path: string };
  'share-not-readable': { path: string };
  /** The file is gone, or not there yet. */
  'share-file-missing': { path: string };
  /** Another program, such as a virus scanner, held the file for longer than anybody waits. */
  'share-file-busy': { path: string };
  /** What came back is not what was written: a drive that lies, or that shows an old state. */
  'share-read-back-differs': { path: string };
  /** Under this name lies something else. It is left as it is: nothing on the share is ever replaced. */
  'share-name-taken': { path: string };
}
