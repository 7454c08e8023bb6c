import type { Noun } from '../../refusals/name.js';

/** What is open about the names in a list. `rows` is in how many rows the name stands. */
export interface NameFindings {
  /** Nothing registered has the name; `nearest` look like it and are proposals only. */
  'name-unknown': {
    readonly noun: Noun;
    readonly name: string;
    readonly nearest: readonly string[];
    readonly rows: number;
  };
  'name-ambiguous': {
    readonly noun: Noun;
    readonly name: string;
    readonly candidates: readonly string[];
    readonly rows: number;
  };
  'name-missing': { readonly noun: Noun; readonly title: string };
  /** A natural person goes under a file reference, which the profile has to give. */
  'person-without-reference': {
    readonly field: string;
    readonly name: string;
    readonly proposed: string;
    readonly rows: number;
    /** Whether the field names organisations too, so that the name may be one's. */
    readonly amongOthers: boolean;
  };
  /** Some names in a field look like those of natural persons: `persons` of `names`, in how many rows. */
  'persons-open': {
    readonly field: string;
    readonly example: string;
    readonly persons: number;
    readonly names: number;
    readonly rows: number;
  };
  /** A text beside the name names a person that the profile gives a file reference. */
  'person-in-text': Record<string, never>;
  /** Looks like a natural person although it is to be registered as an organisation. */
  'recipient-is-person': { readonly name: string; readonly rows: number };
  /** Registered by this import. */
  'recipient-created': { readonly name: string; readonly rows: number };
  /** The spelling is remembered as an alias name. */
  'spelling-remembered': { readonly noun: Noun; readonly name: string; readonly means: string };
}
