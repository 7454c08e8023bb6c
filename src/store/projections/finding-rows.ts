import type { FindingContents } from '#src/domain/events/finding.js';
import type { PostingRows } from './rows.js';

/** The row of a settled finding. */
export const findingRows: { readonly [T in keyof FindingContents]: PostingRows<T> } = {
  'finding.settled': ({ finding, kind, acceptedCents, reason, decision }, event, reversedBy) => ({
    settlement: [
      { event, finding, kind, accepted_cents: acceptedCents, reason, decision, reversed_by: reversedBy },
    ],
  }),
};
