import type { ImportTarget } from '#src/domain/codes.js';

/** Which list is to be looked at, checked or booked, and what is said about it beside its profile. */
export interface ImportRequest {
  readonly file: string;
  /** Undefined: one beside the list whose header fits, else what the list itself tells. */
  readonly profile?: string | undefined;
  readonly target?: ImportTarget | undefined;
  /** Values by field for what the list does not say, as typed: they go before those of the profile. */
  readonly constants: ReadonlyMap<string, string>;
  /** Register recipients that are unknown. */
  readonly createRecipients: boolean;
  /** The batch that this list is a corrected version of, as typed; null: it corrects none; undefined: told by its rows. */
  readonly corrects?: string | null | undefined;
  /** Whether what an earlier version of the list had and this one has not is taken back, so that its money is free. */
  readonly reverseVanished?: boolean | undefined;
  /** Whether rows that somebody has recorded by hand already are payments of their own. */
  readonly despiteBooked?: boolean | undefined;
}

/** What whoever books a list accepts beforehand. */
export interface RunRequest extends ImportRequest {
  /** Book what is clear and keep the other rows open. */
  readonly onlyValid: boolean;
  /** Book although the list states other sums than its rows have. Needs a reason. */
  readonly despiteSums: boolean;
  /** Take back what an earlier version of the list had and this one has not. Needs a reason. */
  readonly reverseVanished: boolean;
  readonly reason?: string | undefined;
}
