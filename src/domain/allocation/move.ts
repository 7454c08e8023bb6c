import { standingsAt, tightest, type Standing } from '#src/domain/availability.js';
import { negateCents, type Cents } from '#src/domain/cents.js';
import type { Day } from '#src/domain/day.js';
import { refuseShort, trackIsOpenOn, trackPaysIntoArea } from '#src/domain/disbursement/rules.js';
import type { AllocationMoved } from '#src/domain/events/money.js';
import type { Line } from '#src/domain/line.js';
import type { Area } from '#src/domain/master-data/area.js';
import type { EnrolmentPeriod } from '#src/domain/master-data/enrolment.js';
import type { Track } from '#src/domain/master-data/track.js';
import { refuse } from '#src/domain/refusal.js';
import type { Sum } from '#src/domain/sums.js';
import { firstDayOf, lastDayOf, type Year } from '#src/domain/year.js';
import { borderOf, budgetTakesMove } from './move-rules.js';

/** Where moved money leaves or arrives; without an area on the track as a whole. */
export interface MoveEnd {
  readonly track: Track;
  readonly area: Area | null;
  /** Of the year, in the track's programme and municipality. */
  readonly sums: readonly Sum[];
  /** False for years before the programme's first guarded year: nothing is checked against money. */
  readonly guarded: boolean;
}

export interface Move {
  readonly year: Year;
  readonly amountCents: Cents;
  readonly from: MoveEnd;
  readonly to: MoveEnd;
  readonly bookedOn: Day;
  readonly reason: string;
  readonly decision: string | null;
}

export interface DecidedMove {
  readonly moved: AllocationMoved;
  /** What is left there, and what is there now, on the level that decides; null where nothing is checked. */
  readonly fromAvailableCents: Cents | null;
  readonly toAvailableCents: Cents | null;
}

/**
 * Moves allocated money (Umschichtung): one posting of two lines, sum zero. The source must have the money available;
 * the target is checked as for a payment. Refuses with `move-to-itself`, `move-needs-decision`, `exceeds-available`,
 * `over-allocated`, and as `trackIsOpenOn` and `trackPaysIntoArea` do.
 */
export function decideMove(move: Move, enrolments: readonly EnrolmentPeriod[]): DecidedMove {
  const { from, to, bookedOn, reason, decision } = move;
  if (isSamePlace(from, to)) {
    refuse('move-to-itself', { track: from.track.code, area: from.area?.code ?? null });
  }
  const day = dayInYear(bookedOn, move.year);
  trackIsOpenOn(to.track, day);
  if (to.area) trackPaysIntoArea(to.track, to.area, { day, enrolments });
  const border = borderOf(from.track, to.track);
  if (border !== null && decision === null) refuse('move-needs-decision', border);
  const given = lineOf(from, move, negateCents(move.amountCents));
  const taken = lineOf(to, move, move.amountCents);
  if (from.guarded) sourceHasMoney(move, given);
  if (to.guarded && border !== null) budgetTakesMove(to.sums, taken, border.crosses);
  return {
    moved: { lines: [given, taken], bookedOn, reason, decision },
    fromAvailableCents: availableAfter(from, given, [given, taken]),
    toAvailableCents: availableAfter(to, taken, [given, taken]),
  };
}

function isSamePlace(from: MoveEnd, to: MoveEnd): boolean {
  return from.track.code === to.track.code && from.area?.code === to.area?.code;
}

/** Money of a year to come is moved beforehand, of a past one afterwards: places are checked on the nearest day in it. */
function dayInYear(day: Day, year: Year): Day {
  const [first, last] = [firstDayOf(year), lastDayOf(year)];
  if (day < first) return first;
  return day > last ? last : day;
}

function lineOf({ track, area }: MoveEnd, { year }: Move, cents: Cents): Line {
  const { programme, municipality, economicKind } = track;
  return { year, programme, municipality, track: track.code, area: area?.code ?? null, economicKind, cents };
}

/** Within one track only the area decides: the track as a whole keeps its money. */
function sourceHasMoney({ from, to, amountCents }: Move, given: Line): void {
  const staysOnTrack = from.track.code === to.track.code;
  const levels = allocationLevels(from.sums, given).filter(({ level }) => level !== 'track' || !staysOnTrack);
  const decisive = tightest(levels.filter(({ availableCents }) => availableCents < amountCents));
  if (decisive) refuseShort(decisive, { ...given, cents: amountCents });
}

function availableAfter({ sums, guarded }: MoveEnd, place: Line, lines: readonly Line[]): Cents | null {
  if (!guarded) return null;
  const { programme, municipality } = place;
  const ownLines = lines.filter((line) => line.programme === programme && line.municipality === municipality);
  const after: Sum[] = [...sums, ...ownLines.map((line) => ({ ...line, measure: 'moved' as const }))];
  return tightest(allocationLevels(after, place))?.availableCents ?? null;
}

/** A move takes nothing out of the programme's budget, so that level has no say. */
function allocationLevels(sums: readonly Sum[], place: Line): Standing[] {
  return standingsAt(sums, place).filter(({ level }) => level !== 'programme');
}
