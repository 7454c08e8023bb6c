import type { Cents } from '#src/domain/cents.js';
import type { AreaKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import type { MunicipalityStated, ProgrammeStated, TrackStated } from '#src/domain/events/master-data.js';
import type { Span } from '#src/domain/validity.js';

/** What a new ledger begins with: the name and the contents of one file of the templates folder. */
export interface Template extends TemplateContents {
  readonly name: string;
}

/** A template file, read. Its references are sound: every code that it mentions is one of its own. */
export interface TemplateContents {
  readonly municipalities: ByCode<Uncoded<MunicipalityStated>>;
  readonly programmes: ByCode<TemplateProgramme>;
  readonly tracks: ByCode<Uncoded<TrackStated>>;
  readonly areas: ByCode<TemplateArea>;
  /** By programme. One that is missing here is not limited to areas. */
  readonly enrolments: ByCode<readonly TemplateEnrolment[]>;
  readonly managements: readonly TemplateManagement[];
  readonly proposals: readonly TemplateProposal[];
}

type ByCode<Entry> = Readonly<Record<string, Entry>>;

type Uncoded<Stated> = Omit<Stated, 'code'>;

interface TemplateProgramme extends Uncoded<ProgrammeStated> {
  readonly aliasNames: readonly string[];
}

export interface TemplateArea {
  readonly name: string;
  readonly aliasNames: readonly string[];
  readonly municipality: string;
  /** Oldest first, never empty. The area is valid from the first of these days. */
  readonly kinds: readonly { readonly kind: AreaKind; readonly from: Day }[];
  /** The last day on which the area is valid; null is open. */
  readonly to: Day | null;
}

export interface TemplateEnrolment extends Readonly<Span> {
  readonly areas: readonly string[];
}

export interface TemplateManagement extends Readonly<Span> {
  readonly by: string;
  readonly areas: readonly string[];
}

/** Known amounts of one programme in one municipality. Each holds from `year` until a later one of the same area. */
export interface TemplateProposal {
  readonly programme: string;
  readonly municipality: string;
  readonly year: number;
  readonly source: string;
  readonly amounts: readonly TemplateAmount[];
}

export interface TemplateAmount {
  /** Null: for the municipality as a whole. */
  readonly area: string | null;
  readonly amountCents: Cents;
}

/** An area is valid from the day on which it first was of some kind. */
export function validityOf({ kinds, to }: TemplateArea): Span {
  return { from: kinds[0]?.from ?? null, to };
}
