import type { Day } from '#src/domain/day.js';
import type { Year } from '#src/domain/year.js';
import type { Ledger, LedgerPlace } from '#src/store/ledger.js';

/** What an intention gets from outside: who asks, when, where, and the ledger. */
export interface Context {
  readonly place: LedgerPlace;
  /** The folder of the templates. */
  readonly templates: string;
  readonly today: Day;
  /** The running budget year. */
  readonly year: Year;
  /** Decide and answer, but write nothing. */
  readonly dryRun: boolean;
  /** A new identifier of this length, in Crockford's base 32, lower case. */
  readonly newId: (length: number) => string;
  /** Opens the ledger at the first call. */
  readonly ledger: () => Promise<Ledger>;
}
