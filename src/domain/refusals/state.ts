/** Finding an earlier state of the journal by its mark. */
export interface StateRefusals {
  'state-unreadable': { text: string };
  /** `missing` are the heads that are not here; none where all are, but the hash is that of another state. */
  'state-unknown': { text: string; missing: readonly string[] };
}
