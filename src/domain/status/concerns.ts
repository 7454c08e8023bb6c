import { cents, negateCents, subtractCents, sumCents, type Cents } from '../cents.js';
import type { Level } from '../codes.js';
import type { AreaStatus, ProgrammeStatus, TrackStatus } from './status.js';

/** An excess that was booked knowingly, and where. */
export interface AcceptedExcess {
  readonly level: Level;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string | null;
  readonly area: string | null;
  readonly cents: Cents;
}

/** What needs a person: a level that is used beyond what it has, or has more given out than it has. */
export interface Concern {
  readonly kind: 'overspent' | 'over-allocated';
  readonly level: Level;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string | null;
  readonly area: string | null;
  /** By how much, beyond what was accepted. */
  readonly excessCents: Cents;
}

type Place = Omit<Concern, 'kind' | 'excessCents'>;
type Checked = Pick<AreaStatus, 'availableCents' | 'unallocatedCents' | 'disbursedCents' | 'repaidCents'>;

/** Levels that are overspent beyond what was accepted with `--exceed`, or over-allocated. */
export function concernsOf(
  programmes: readonly ProgrammeStatus[],
  accepted: readonly AcceptedExcess[],
): Concern[] {
  return programmes.flatMap((programme) => [
    ...concernsAt(programmePlace(programme), programme, accepted),
    ...programme.tracks.flatMap((track) => trackConcerns(programmePlace(programme), track, accepted)),
  ]);
}

function programmePlace({ programme, municipality }: ProgrammeStatus): Place {
  return { level: 'programme', programme, municipality, track: null, area: null };
}

function trackConcerns(of: Place, status: TrackStatus, accepted: readonly AcceptedExcess[]): Concern[] {
  const track: Place = { ...of, level: 'track', track: status.track };
  const inAreas = status.areas.flatMap((area) => {
    const level = area.area === null ? 'without-area' : 'area';
    return concernsAt({ ...track, level, area: area.area }, area, accepted);
  });
  return [...concernsAt(track, status, accepted), ...inAreas];
}

function concernsAt(place: Place, status: Checked, accepted: readonly AcceptedExcess[]): Concern[] {
  const here = accepted.filter((excess) => isAt(excess, place)).map((excess) => excess.cents);
  // What is missing without being spent, such as below a block, is not overspent.
  const spent = subtractCents(status.disbursedCents, status.repaidCents);
  const overspent = subtractCents(cents(Math.min(negateCents(status.availableCents), spent)), sumCents(here));
  const overAllocated = negateCents(status.unallocatedCents);
  return [
    ...(overspent > 0 ? [{ kind: 'overspent' as const, ...place, excessCents: overspent }] : []),
    ...(overAllocated > 0 ? [{ kind: 'over-allocated' as const, ...place, excessCents: overAllocated }] : []),
  ];
}

/** An excess of a programme or a track was booked somewhere below it. */
function isAt(excess: AcceptedExcess, { level, programme, municipality, track, area }: Place): boolean {
  return (
    excess.level === level &&
    excess.programme === programme &&
    excess.municipality === municipality &&
    (track === null || excess.track === track) &&
    (level !== 'area' || excess.area === area)
  );
}
