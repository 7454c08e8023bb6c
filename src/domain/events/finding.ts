import type { Cents } from '../cents.js';

/** A person has looked at a finding, and it may stay as it is. */
export interface FindingSettled {
  /** Such as `F-7K3QZ1`. */
  readonly finding: string;
  /** A `FindingKind`; a later program may know more of them. */
  readonly kind: string;
  readonly reason: string;
  readonly decision: string | null;
  /** Of a level that is used or given out beyond what it has: the excess that is accepted. Null for all other kinds. */
  readonly acceptedCents: Cents | null;
}

/** What closes findings. A posting without lines: each counts, and the highest amount that was accepted holds. */
export interface FindingContents {
  'finding.settled': FindingSettled;
}
