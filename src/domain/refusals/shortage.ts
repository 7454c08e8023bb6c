import type { Level } from '../codes.js';
import type { EconomicKind } from '../economic-kind.js';

/** Money that is not there. Amounts are cents. */
export interface ShortageRefusals {
  'exceeds-available': {
    level: Level;
    year: number;
    programme: string;
    municipality: string;
    track: string | null;
    area: string | null;
    economicKind: EconomicKind | null;
    limitCents: number;
    usedCents: number;
    availableCents: number;
    askedCents: number;
  };
  'excess-needs-decision': { programme: string; municipality: string; year: number; excessCents: number };
}
