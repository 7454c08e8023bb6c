import type { Cents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { Year } from '#src/domain/year.js';

/** A payment as it was asked for. Names are as typed: code, name or alias name. */
export interface DisbursementRequest {
  readonly amountCents: Cents;
  /** Undefined: of the track's municipality as a whole. */
  readonly area?: string | undefined;
  /** May be left out where `programme` has one track only. */
  readonly track?: string | undefined;
  readonly programme?: string | undefined;
  readonly recipient: string;
  readonly purpose: string;
  readonly date: Day;
  /** The budget year; undefined: the year of the date. */
  readonly year?: Year | undefined;
  readonly reference?: string | undefined;
  /** Undefined: the track's. */
  readonly economicKind?: EconomicKind | undefined;
  readonly exceed: boolean;
  readonly reason?: string | undefined;
  readonly decision?: string | undefined;
  /** Register the recipient if nobody has this name. */
  readonly newRecipient: boolean;
  /** Book although a payment like it is there. */
  readonly duplicateConfirmed: boolean;
}
