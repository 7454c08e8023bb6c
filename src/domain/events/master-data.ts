import type { AreaKind, RecipientKind } from '../codes.js';
import type { EconomicKind } from '../economic-kind.js';
import type { Noun } from '../refusals/name.js';

/** `YYYY-MM-DD`, both ends included; null is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface LedgerCreated {
  readonly template: string;
}

export interface MunicipalityStated {
  readonly code: string;
  readonly name: string;
}

export interface ProgrammeStated {
  readonly code: string;
  readonly name: string;
  /** What is recorded for years before it is historic and not checked against money. */
  readonly firstGuardedYear: number;
  /** `MM-DD` of the following year: until then a payment can count for the old year. */
  readonly closingDay: string;
}

export interface TrackStated extends Period {
  readonly code: string;
  readonly name: string;
  readonly programme: string;
  readonly municipality: string;
  readonly economicKind: EconomicKind;
  /** The kinds of area it serves; null: all. */
  readonly areaKinds: readonly AreaKind[] | null;
}

export interface AreaKindSince {
  readonly kind: AreaKind;
  readonly from: string | null;
  readonly decision: string | null;
}

export interface AreaStated extends Period {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  /** The history of kinds, oldest first; never empty. */
  readonly kinds: readonly AreaKindSince[];
  readonly openedBy: string | null;
  readonly closedBy: string | null;
}

/** Another name under which something is known. `origin` says where it was met; withdrawn ones no longer count. */
export interface AliasNameStated {
  readonly noun: Noun;
  readonly code: string;
  readonly name: string;
  readonly origin: string | null;
  readonly withdrawn: boolean;
}

export interface DecidedPeriod extends Period {
  readonly decision: string | null;
}

/** During which periods a programme may pay into an area. */
export interface EnrolmentStated {
  readonly programme: string;
  readonly area: string;
  readonly periods: readonly DecidedPeriod[];
}

export interface ManagementPeriod extends Period {
  readonly by: string;
}

/** Which Quartiersmanagement is in charge of an area, by period. */
export interface ManagementStated {
  readonly area: string;
  readonly periods: readonly ManagementPeriod[];
}

export interface IndicatorStated {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  /** A decimal with a point, such as `34125` or `1.25`. */
  readonly value: string;
  readonly source: string;
}

export interface RecipientStated {
  readonly id: string;
  readonly name: string;
  readonly kind: RecipientKind;
  /** The recipient that this one turned out to be. */
  readonly mergedInto: string | null;
  /** Why it was merged, or why the merge was taken back. */
  readonly reason: string | null;
}

/** Master data by event type. All of these are statements. */
export interface MasterDataContents {
  'ledger.created': LedgerCreated;
  'municipality.stated': MunicipalityStated;
  'programme.stated': ProgrammeStated;
  'track.stated': TrackStated;
  'area.stated': AreaStated;
  'alias-name.stated': AliasNameStated;
  'enrolment.stated': EnrolmentStated;
  'management.stated': ManagementStated;
  'indicator.stated': IndicatorStated;
  'recipient.stated': RecipientStated;
}
