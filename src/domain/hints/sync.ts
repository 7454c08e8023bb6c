/** Hints around the shared folder. */
export interface SyncHints {
  /** Events of this computer's own came in that it did not have. */
  'own-events-came-back': { incarnation: number };
}
