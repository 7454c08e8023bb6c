import type { Amounts } from '#src/domain/allocation/computed.js';
import type { AllocationFigures, TrackFigures } from '#src/domain/allocation/figures.js';
import type { Cents } from '#src/domain/cents.js';

interface AreaAnswer extends Amounts {
  readonly area: string;
  readonly weight: string | null;
  /** The exact share in cents, a reduced fraction. */
  readonly share: string | null;
  readonly extraCent: boolean;
}

interface TrackAnswer extends Pick<Amounts, 'amountCents' | 'movedCents' | 'allocatedCents'> {
  readonly track: string;
  readonly undistributedCents: Cents;
  readonly areas: readonly AreaAnswer[];
}

/** What `allocation plan`, `apply` and `show` give to scripts; its keys are a contract. */
export interface AllocationAnswer {
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly budgetCents: Cents;
  readonly allocatedCents: Cents;
  readonly unallocatedCents: Cents;
  readonly tracks: readonly TrackAnswer[];
  /** The numbers of what was booked. */
  readonly bookings: readonly string[];
}

/** The answer on these tracks; the sums are those of the whole. */
export function allocationAnswer(
  figures: AllocationFigures,
  tracks: readonly TrackFigures[],
  bookings: readonly string[] = [],
): AllocationAnswer {
  const { year, programme, municipality, budgetCents, allocatedCents, unallocatedCents } = figures;
  return {
    year,
    programme,
    municipality,
    budgetCents,
    allocatedCents,
    unallocatedCents,
    tracks: tracks.map(trackAnswer),
    bookings,
  };
}

function trackAnswer(of: TrackFigures): TrackAnswer {
  const { track, amountCents, movedCents, allocatedCents, undistributedCents, areas } = of;
  return { track, amountCents, movedCents, allocatedCents, undistributedCents, areas: areas.map(areaAnswer) };
}

function areaAnswer(of: TrackFigures['areas'][number]): AreaAnswer {
  const { area, amountCents, movedCents, allocatedCents, plannedCents, changeCents, previousYearCents } = of;
  const { weight, share, extraCent } = of;
  const amounts = { amountCents, movedCents, allocatedCents, plannedCents, changeCents, previousYearCents };
  return { area, ...amounts, weight, share, extraCent };
}
