import type { Day } from '#src/domain/day.js';
import { placeOfPayment, trackMeant } from '#src/domain/disbursement/place.js';
import type { Hint } from '#src/domain/hint.js';
import type { Line } from '#src/domain/line.js';
import { isGuarded, type Programme } from '#src/domain/master-data/programme.js';
import type { Directory } from '../directory.js';
import type { DisbursementRequest } from './request.js';

/** Where a payment counts, with what should be said about it. */
interface PlacedDisbursement {
  readonly line: Line;
  readonly programme: Programme;
  readonly hints: readonly Hint[];
}

/** Finds year, track and area of a payment and checks them on its day. Refuses as the rules and the directory do. */
export function placeDisbursement(
  directory: Directory,
  request: DisbursementRequest,
  today: Day,
): PlacedDisbursement {
  const area = request.area === undefined ? null : directory.area(request.area);
  const track = trackMeant(directory.tracks, {
    track: request.track === undefined ? null : directory.track(request.track),
    programme: request.programme === undefined ? null : directory.programme(request.programme).code,
    municipality: area?.municipality ?? null,
  });
  const programme = directory.programme(track.programme);
  const { date: paidOn, year, economicKind, amountCents: cents } = request;
  const { place, late } = placeOfPayment(
    { track, programme, area, paidOn, year, economicKind },
    directory.enrolments,
  );
  return {
    line: { ...place, cents },
    programme,
    hints: hintsFor(paidOn, { ...place, late, programme, today }),
  };
}

function hintsFor(
  day: Day,
  { year, late, programme, today }: { year: number; late: boolean; programme: Programme; today: Day },
): Hint[] {
  const hints: Hint[] = [];
  if (late) hints.push({ code: 'counts-for-year-before', facts: { day, year } });
  if (day > today) hints.push({ code: 'day-in-future', facts: { day } });
  const { firstGuardedYear } = programme;
  if (!isGuarded(programme, year)) hints.push({ code: 'historic-year', facts: { year, firstGuardedYear } });
  return hints;
}
