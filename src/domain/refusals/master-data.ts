import type { Noun } from './name.js';

/** Changes of master data that a rule does not allow. Days are `YYYY-MM-DD`. */
export interface MasterDataRefusals {
  /** The end lies before the beginning. */
  'period-reversed': { from: string; to: string };
  /** The area is enrolled on some of these days already, from `from` to `to`. */
  'enrolment-overlaps': { area: string; programme: string; from: string | null; to: string | null };
  /** No enrolment runs on the day, so none can be ended. */
  'no-enrolment-to-end': { area: string; programme: string; day: string };
  /**
   * Money was paid on days that would no longer be covered: `paidOn` is a day or, from old lists, a period. `latest`
   * are the latest of the `count` payments. `programme` is given where an enrolment ends.
   */
  'paid-outside': {
    noun: 'area' | 'track';
    code: string;
    programme: string | null;
    count: number;
    latest: readonly { readonly number: string; readonly paidOn: string }[];
  };
  /** Not an alias name of this thing: `known` are those that it has. */
  'alias-name-unknown': { noun: Noun; name: string; text: string; known: readonly string[] };
  /** Both names mean one recipient already. */
  'recipients-are-one': { text: string; into: string; name: string };
  /** An indicator is called by a code; `suggestion` is one made of the text, maybe empty. */
  'indicator-malformed': { text: string; suggestion: string };
  /** More decimals than are kept, such as a third has. */
  'indicator-too-fine': { text: string; places: number };
  'closing-day-unreadable': { text: string };
}
