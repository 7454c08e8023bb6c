import type { AllocationFigures } from '#src/domain/allocation/figures.js';
import type { MatrixArea } from './matrix.js';
import type { MovementGroup } from './movements/movement.js';
import type { AllocationNames } from './names.js';

/** Where a planned track is booked. */
export interface PlanBooking {
  readonly number: string;
  readonly recordedAt: string;
  readonly decision: string | null;
}

/** The yearly allocation: everything that its table and its workbook show. */
export interface AllocationReport {
  /** Of a plan that is not booked yet. */
  readonly draft: boolean;
  readonly figures: AllocationFigures;
  readonly names: AllocationNames;
  /** The areas that have a line, in the order of their names. */
  readonly areas: readonly MatrixArea[];
  /** By the code of the track; of a draft only the tracks that it does not speak of. */
  readonly bookings: ReadonlyMap<string, PlanBooking>;
  readonly movements: readonly MovementGroup[];
  /** The state of the journal, in short. */
  readonly state: string;
}
