/**
 * What the shared folder says no with. Whatever it is, nothing of one's own is lost, and everything goes on offline.
 * `path` is the file or folder in it.
 */
export interface ShareUnavailables {
  /** No connection, no such drive, or an error that only whoever runs the drive can explain. */
  'share-unreachable': { path: string };
  /** The folder that was to become the shared one is not there. */
  'share-folder-missing': { path: string };
  'share-full': { path: string };
  'share-not-writable': { path: string };
  'share-not-readable': { path: string };
  /** Nobody who writes segments makes such a large file; it is not even opened. */
  'share-file-too-large': { path: string };
  /** The file is gone, or not there yet. */
  'share-file-missing': { path: string };
  /** Another program, such as a virus scanner, held the file for longer than anybody waits. */
  'share-file-busy': { path: string };
  /** The folder has no marker: the drive is not mounted, or it is not the folder. `path` is the folder. */
  'share-not-there': { path: string };
  /** The marker is there, and cannot be understood: it is not all there yet, or damaged. */
  'share-marker-unreadable': { path: string };
  /** What came back is not what was written: a drive that lies, or that shows an old state. */
  'share-read-back-differs': { path: string };
  /** Under this name lies something else. It is left as it is: nothing on the share is ever replaced. */
  'share-name-taken': { path: string };
}
