import { daysOf, type DayOrPeriod } from '../day-or-period.js';
import type { EconomicKind } from '../economic-kind.js';
import type { Place } from '../line.js';
import type { Area } from '../master-data/area.js';
import type { EnrolmentPeriod } from '../master-data/enrolment.js';
import type { Programme } from '../master-data/programme.js';
import type { Track } from '../master-data/track.js';
import { refuse } from '../refusal.js';
import { yearOf, type Year } from '../year.js';
import { dayCountsForYear, trackIsOpenOn, trackPaysIntoArea } from './rules.js';

/** From where, to where and when money was paid, all names found. */
export interface PaidPlace {
  readonly track: Track;
  /** The track's. */
  readonly programme: Programme;
  /** Null: the track's municipality as a whole. */
  readonly area: Area | null;
  readonly paidOn: DayOrPeriod;
  /** The budget year; undefined: that of the day or period. */
  readonly year?: Year | undefined;
  /** Undefined: the track's. */
  readonly economicKind?: EconomicKind | undefined;
}

/**
 * Where a payment counts. Refuses as `dayCountsForYear`, `trackIsOpenOn` and `trackPaysIntoArea` do.
 * @returns the place, and whether it was paid in the year after its budget year
 */
export function placeOfPayment(
  { track, programme, area, paidOn, ...named }: PaidPlace,
  enrolments: readonly EnrolmentPeriod[],
): { readonly place: Place; readonly late: boolean } {
  const { year = yearOf(daysOf(paidOn).from), economicKind = track.economicKind } = named;
  const late = dayCountsForYear(paidOn, year, programme);
  trackIsOpenOn(track, paidOn);
  if (area) trackPaysIntoArea(track, area, { day: paidOn, enrolments });
  const place: Place = {
    year,
    programme: track.programme,
    municipality: track.municipality,
    track: track.code,
    area: area?.code ?? null,
    economicKind,
  };
  return { place, late };
}

/** What is said about the track of a payment: codes, null for what is not said. */
export interface SaidTrack {
  readonly track: Track | null;
  readonly programme: string | null;
  readonly municipality: string | null;
}

/**
 * The track that was named, or the only one of the named programme in the municipality. Refuses
 * `track-of-other-programme` and `track-open`.
 */
export function trackMeant(tracks: readonly Track[], { track, programme, municipality }: SaidTrack): Track {
  if (track !== null) {
    if (programme === null || programme === track.programme) return track;
    return refuse('track-of-other-programme', { track: track.code, programme });
  }
  const candidates = tracks.filter(
    (candidate) =>
      (programme === null || candidate.programme === programme) &&
      (municipality === null || candidate.municipality === municipality),
  );
  const [only, ...more] = candidates;
  return only && more.length === 0
    ? only
    : refuse('track-open', { candidates: candidates.map(({ code }) => code) });
}
