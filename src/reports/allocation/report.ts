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

/** The yearly allocation of one programme: everything that its tables and sheets show. */
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
}

/** What its sheets say besides. */
export interface PrintedAllocation extends AllocationReport {
  /** The line about the state of the journal. */
  readonly state: string;
  /** Sentences below the matrix. */
  readonly foot: readonly string[];
  /** Before the names of sheets, where a workbook has several programmes. */
  readonly prefix: string;
}
