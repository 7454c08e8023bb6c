import { standingsAt, tightest, type Standing } from '../availability.js';
import { subtractCents, type Cents } from '../cents.js';
import type { Level } from '../codes.js';
import { daysOf, type DayOrPeriod } from '../day-or-period.js';
import type { Excess } from '../events/money.js';
import type { Line } from '../line.js';
import type { Area } from '../master-data/area.js';
import type { EnrolmentPeriod } from '../master-data/enrolment.js';
import { lastPaymentDay, type Programme } from '../master-data/programme.js';
import type { Track } from '../master-data/track.js';
import { refuse } from '../refusal.js';
import type { Sum } from '../sums.js';
import { overlaps } from '../validity.js';
import { yearOf, type Year } from '../year.js';

/** How far a booking may go beyond what is available: not at all, or knowingly. */
export interface Licence {
  readonly exceed: boolean;
  readonly decision: string | null;
}

/**
 * The day lies in the budget year, or after it until the programme's closing day; all days of a period have to. Refuses
 * with `day-outside-year`.
 * @returns whether it is a day of the year after
 */
export function dayCountsForYear(day: DayOrPeriod, year: Year, programme: Programme): boolean {
  const { from, to } = daysOf(day);
  if (yearOf(from) === year) return false;
  const lastDay = lastPaymentDay(programme, year);
  const late = yearOf(from) === year + 1 && to <= lastDay;
  if (!late) refuse('day-outside-year', { day, year, lastDay });
  return late;
}

/** The track is open on the day, or on some day of the period. Refuses with `track-not-valid-on`. */
export function trackIsOpenOn(track: Track, day: DayOrPeriod): void {
  const { code, from, to } = track;
  if (!overlaps(track, daysOf(day))) refuse('track-not-valid-on', { track: code, day, from, to });
}

/**
 * The area is valid on the day, lies in the track's municipality and is enrolled in its programme on that day, where
 * the programme has enrolments at all; of a period some day is enough. Refuses with `area-not-valid-on`,
 * `area-of-other-municipality`, `area-not-enrolled-on`.
 */
export function trackPaysIntoArea(
  track: Track,
  area: Area,
  { day, enrolments }: { day: DayOrPeriod; enrolments: readonly EnrolmentPeriod[] },
): void {
  const { code, municipality, from, to } = area;
  if (municipality !== track.municipality) {
    refuse('area-of-other-municipality', {
      area: code,
      municipality,
      track: track.code,
      trackMunicipality: track.municipality,
    });
  }
  if (!overlaps(area, daysOf(day))) refuse('area-not-valid-on', { area: code, day, from, to });
  if (!programmePaysInto(track.programme, code, { day, enrolments })) {
    refuse('area-not-enrolled-on', { area: code, programme: track.programme, day });
  }
}

/** Whether the area is enrolled on the day; a programme without any enrolment is not limited to areas. */
export function programmePaysInto(
  programme: string,
  area: string,
  { day, enrolments }: { readonly day: DayOrPeriod; readonly enrolments: readonly EnrolmentPeriod[] },
): boolean {
  const own = enrolments.filter((period) => period.programme === programme);
  const days = daysOf(day);
  return own.length === 0 || own.some((period) => period.area === area && overlaps(period, days));
}

/** Levels that go beyond what is there, and by how much the booking itself does so. */
interface Covered {
  readonly exceeds: readonly Excess[];
  /** What is left on the level that decides, after the booking. */
  readonly availableCents: Cents;
}

/**
 * What is available covers the line on every level: programme, track, area. Refuses with `exceeds-available` naming
 * the level that decides; with a licence to exceed only what lacks a decision (`excess-needs-decision`).
 * @param sums of the line's year, programme and municipality
 */
export function moneyCovers(sums: readonly Sum[], line: Line, licence: Licence): Covered {
  return levelsCover(standingsAt(sums, line), line, licence);
}

/** As `moneyCovers`, on levels whose sums are known. */
export function levelsCover(standings: readonly Standing[], line: Line, licence: Licence): Covered {
  const short = standings.filter((standing) => standing.availableCents < line.cents);
  const decisive = tightest(short);
  if (decisive && !licence.exceed) refuseShort(decisive, line);
  const exceeds = excessesOf(short, line);
  const beyondProgramme = exceeds.find(({ level }) => level === 'programme');
  if (beyondProgramme && licence.decision === null) {
    const { programme, municipality, year } = line;
    refuse('excess-needs-decision', { programme, municipality, year, excessCents: beyondProgramme.cents });
  }
  const left = tightest(standings)?.availableCents ?? line.cents;
  return { exceeds, availableCents: subtractCents(left, line.cents) };
}

/** Refuses with `exceeds-available`, naming the level that decides. */
export function refuseShort({ level, economicKind, ...figures }: Standing, line: Line): never {
  const { year, programme, municipality, track, area, cents } = line;
  const place = { year, programme, municipality, track: level === 'programme' ? null : track };
  return refuse('exceeds-available', {
    level,
    ...place,
    area: level === 'area' ? area : null,
    economicKind,
    ...figures,
    askedCents: cents,
  });
}

/** Per level by how much this booking adds to the excess; a split programme counts once, with the greater figure. */
function excessesOf(short: readonly Standing[], line: Line): Excess[] {
  const byLevel = new Map<Level, Excess>();
  for (const { level, availableCents } of short) {
    const missing = subtractCents(line.cents, availableCents);
    const cents = missing < line.cents ? missing : line.cents;
    if (cents > (byLevel.get(level)?.cents ?? 0)) byLevel.set(level, { level, cents });
  }
  return [...byLevel.values()];
}
