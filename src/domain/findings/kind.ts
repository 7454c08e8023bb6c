/** What a merge can leave for a person. The codes are for ever: they stand in the events that settle findings. */
export type FindingKind =
  | 'overspent'
  | 'over-allocated'
  | 'concurrent-edit'
  | 'same-name'
  | 'imported-twice'
  | 'same-reference'
  | 'late-booking'
  | 'replica-fork'
  | 'missing-events'
  | 'unknown-events'
  | 'damaged-segment';
