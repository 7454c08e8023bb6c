/**
 * Something that only shows when what was written apart has come together, before it has its identifier: what is wrong,
 * and whose events made it so. `key` is what the identifier is made of, and nothing else is.
 */
export interface Noticed<Kind extends string, Facts extends object> {
  readonly kind: Kind;
  readonly key: readonly (string | number | null)[];
  /** What it is about, named as the subjects of events are. */
  readonly subject: string;
  /** The hashes of the events that took part; their writers are its participants. */
  readonly events: readonly string[];
  readonly facts: Facts;
}
