import type { AreaKind } from '../codes.js';
import type { EconomicKind } from '../economic-kind.js';
import type { Named } from '../find-by-name.js';
import type { Span } from '../validity.js';

/** A Förderschiene. It belongs to one programme and municipality, so that its code says both. */
export interface Track extends Named, Span {
  readonly programme: string;
  readonly municipality: string;
  readonly economicKind: EconomicKind;
  /** The kinds of area it serves; null: all. */
  readonly areaKinds: readonly AreaKind[] | null;
}
