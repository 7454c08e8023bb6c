import type { RecipientKind } from '../codes.js';

/** A Zuwendungsempfänger: an organisation by name, a natural person only by a file reference. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly kind: RecipientKind;
  readonly mergedInto: string | null;
  /** Why it was merged, or why the merge was taken back. */
  readonly reason: string | null;
  readonly aliasNames: readonly string[];
}
