/** What SQLite says no with, for now. */
export interface DatabaseUnavailables {
  /** Somebody else holds the write lock; who, where that is known. */
  'database-locked': { path: string; by: { actor: string; command: string; since: string } | null };
  'database-full': { path: string };
  'database-read-only': { path: string };
  'database-not-opened': { path: string };
  /** Something was booked every time that reports of one state were to be made. */
  'database-changing': { path: string };
  /** What was read back is not what was written: the drive cannot be trusted. */
  'copy-differs': { path: string };
}
