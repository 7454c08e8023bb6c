import type { Day } from '#src/domain/day.js';
import { dayCountsForYear, trackIsOpenOn, trackPaysIntoArea } from '#src/domain/disbursement/rules.js';
import type { Hint } from '#src/domain/hint.js';
import type { Line } from '#src/domain/line.js';
import { isGuarded, type Programme } from '#src/domain/master-data/programme.js';
import type { Track } from '#src/domain/master-data/track.js';
import { refuse } from '#src/domain/refusal.js';
import { yearOf, type Year } from '#src/domain/year.js';
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
  const track = trackOf(directory, request, area?.municipality ?? null);
  const programme = directory.programme(track.programme);
  const year = request.year ?? yearOf(request.date);
  const late = dayCountsForYear(request.date, year, programme);
  trackIsOpenOn(track, request.date);
  if (area) trackPaysIntoArea(track, area, { day: request.date, enrolments: directory.enrolments });
  const line: Line = {
    year,
    programme: track.programme,
    municipality: track.municipality,
    track: track.code,
    area: area?.code ?? null,
    economicKind: request.economicKind ?? track.economicKind,
    cents: request.amountCents,
  };
  return { line, programme, hints: hintsFor(request.date, { year, late, programme, today }) };
}

/** The track that was named, or the only one that the named programme has (in the area's municipality). */
function trackOf(directory: Directory, request: DisbursementRequest, municipality: string | null): Track {
  if (request.track !== undefined) {
    const track = directory.track(request.track);
    const named =
      request.programme === undefined ? track.programme : directory.programme(request.programme).code;
    return named === track.programme
      ? track
      : refuse('track-of-other-programme', { track: track.code, programme: named });
  }
  const programme = request.programme === undefined ? null : directory.programme(request.programme).code;
  const candidates = directory.tracks.filter(
    (track) =>
      (programme === null || track.programme === programme) &&
      (municipality === null || track.municipality === municipality),
  );
  const [only, ...more] = candidates;
  return only && more.length === 0
    ? only
    : refuse('track-open', { candidates: candidates.map(({ code }) => code) });
}

function hintsFor(
  day: Day,
  { year, late, programme, today }: { year: Year; late: boolean; programme: Programme; today: Day },
): Hint[] {
  const hints: Hint[] = [];
  if (late) hints.push({ code: 'counts-for-year-before', facts: { day, year } });
  if (day > today) hints.push({ code: 'day-in-future', facts: { day } });
  const { firstGuardedYear } = programme;
  if (!isGuarded(programme, year)) hints.push({ code: 'historic-year', facts: { year, firstGuardedYear } });
  return hints;
}
