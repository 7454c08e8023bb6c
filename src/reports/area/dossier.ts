import type { IndicatorValue } from '#src/domain/allocation/situation.js';
import type { AreaKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import type { AccountLine } from '#src/domain/reporting/area/account.js';
import type { Funding, FundingYear } from '#src/domain/reporting/area/co-funding.js';
import type { ProfileFact } from '#src/domain/reporting/area/profile.js';
import type { RecipientPaid } from '#src/domain/reporting/paid/recipients.js';

/** Each row of a dossier says whose it is, so that those of all areas can stand in one table. */
export interface OfArea {
  readonly area: string;
  /** Its code where the area is not registered here. */
  readonly areaName: string;
}

/** An area in the index of all dossiers. Municipality and kind are null where it is not registered here. */
export interface IndexRow extends OfArea, Funding {
  readonly municipality: string | null;
  readonly municipalityName: string | null;
  /** On the day or in the year that is shown, else the last one. */
  readonly kind: AreaKind | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** How many have got anything. */
  readonly recipients: number;
}

export interface ProfileRow extends OfArea, ProfileFact {}
export interface YearRow extends OfArea, FundingYear {}
export interface RecipientRow extends OfArea, RecipientPaid {}

export interface BookingRow extends OfArea, AccountLine {
  readonly trackName: string;
  /** What the recipient is called today; null where its statement is not here. */
  readonly recipient: string | null;
}

export interface IndicatorRow extends OfArea, IndicatorValue {}

/** All that is told of one area; the keys of all rows are those of the JSON. */
export interface Dossier extends OfArea {
  readonly index: IndexRow;
  readonly profile: readonly ProfileRow[];
  readonly indicators: readonly IndicatorRow[];
  /** Oldest first. */
  readonly years: readonly YearRow[];
  readonly recipients: readonly RecipientRow[];
  readonly bookings: readonly BookingRow[];
}
