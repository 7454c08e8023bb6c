import type { AreaKind, RecipientKind } from '#src/domain/codes.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { FromStatement } from './from-event.js';

interface MunicipalityTable extends FromStatement {
  code: string;
  name: string;
}

interface ProgrammeTable extends FromStatement {
  code: string;
  name: string;
  first_guarded_year: number;
  closing_day: string;
}

interface TrackTable extends FromStatement {
  code: string;
  name: string;
  programme: string;
  municipality: string;
  economic_kind: EconomicKind;
  /** Kinds with commas between, null for all. */
  area_kinds: string | null;
  valid_from: string | null;
  valid_to: string | null;
}

interface AreaTable extends FromStatement {
  code: string;
  name: string;
  municipality: string;
  valid_from: string | null;
  valid_to: string | null;
  opened_by: string | null;
  closed_by: string | null;
}

interface AreaKindTable extends FromStatement {
  area: string;
  part: number;
  kind: AreaKind;
  valid_from: string | null;
  decision: string | null;
}

interface AliasNameTable extends FromStatement {
  noun: Noun;
  code: string;
  name: string;
  origin: string | null;
}

interface EnrolmentTable extends FromStatement {
  programme: string;
  area: string;
  part: number;
  valid_from: string | null;
  valid_to: string | null;
  decision: string | null;
}

interface ManagementTable extends FromStatement {
  area: string;
  part: number;
  managed_by: string;
  valid_from: string | null;
  valid_to: string | null;
}

interface IndicatorTable extends FromStatement {
  area: string;
  indicator: string;
  year: number;
  value: string;
  source: string;
}

interface RecipientTable extends FromStatement {
  id: string;
  name: string;
  folded_name: string;
  kind: RecipientKind;
  merged_into: string | null;
  reason: string | null;
}

/** What is registered. */
export interface MasterDataTables {
  municipality: MunicipalityTable;
  programme: ProgrammeTable;
  track: TrackTable;
  area: AreaTable;
  area_kind: AreaKindTable;
  alias_name: AliasNameTable;
  enrolment: EnrolmentTable;
  management: ManagementTable;
  indicator: IndicatorTable;
  recipient: RecipientTable;
}
