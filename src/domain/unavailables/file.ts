/** What the file system says no with. `path` is what was to be read or written. */
export interface FileUnavailables {
  'disk-full': { path: string };
  'not-writable': { path: string };
  'not-readable': { path: string };
  'folder-missing': { path: string };
  /** Another program holds the file open, such as Excel on Windows. */
  'file-busy': { path: string };
  /** The drive, the connection to it, or the computer gave up: whoever runs it can say why. */
  'drive-failed': { path: string; error: string };
}
