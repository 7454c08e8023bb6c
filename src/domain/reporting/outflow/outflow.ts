import { sumCents, zeroCents, type Cents } from '../../cents.js';
import { compareText } from '../../compare.js';
import type { Day } from '../../day.js';
import { groupBy } from '../../group-by.js';
import type { ProgrammeStatus } from '../../status/status.js';
import { reachedBy, type Reached } from './complete.js';
import { forecastOf, type Forecast, type NoForecast, type PaidYear } from './forecast.js';
import { outflowMonths, type OutflowMonth } from './months.js';
import { inSlots, paidUpTo, withoutMonth, type PaidInPeriod, type PaidInSlots } from './slots.js';

/** What was paid from a track in each slot of the year. */
export interface TrackOutflow {
  readonly programme: string;
  readonly municipality: string;
  readonly track: string;
  readonly allocatedCents: Cents;
  readonly paid: PaidInSlots;
  readonly paidCents: Cents;
  /** In all of the year before. */
  readonly previousCents: Cents;
  /** The part of the allocation that is paid; null where nothing is allocated. */
  readonly used: number | null;
}

/** What is to be expected of a programme in a municipality by the year's end. */
export interface PotOutflow {
  readonly programme: string;
  readonly municipality: string;
  readonly allocatedCents: Cents;
  readonly forecast: Forecast | NoForecast;
}

export interface Outflow {
  readonly months: readonly OutflowMonth[];
  readonly tracks: readonly TrackOutflow[];
  readonly pots: readonly PotOutflow[];
  readonly reached: Reached;
}

interface Pot {
  readonly programme: string;
  readonly municipality: string;
}

/** What is allocated to a programme in a municipality, and of that to its tracks. */
type PlannedPot = Pick<ProgrammeStatus, 'programme' | 'municipality' | 'allocatedCents'> & {
  readonly tracks: readonly Pick<ProgrammeStatus['tracks'][number], 'track' | 'allocatedCents'>[];
};

interface Known {
  readonly year: number;
  /** The status of the year: what is allocated. */
  readonly status: readonly ProgrammeStatus[];
  /** Of this and earlier years. */
  readonly paid: readonly PaidInPeriod[];
  /** All payments up to this day are known; null where nothing is. */
  readonly knownTo: Day | null;
  /** Whether the money of this programme was checked in this year. */
  readonly isGuarded: (programme: string, year: number) => boolean;
}

/** A year's payments by month against an even plan, with last year's and a forecast for each programme. */
export function outflowOf(known: Known): Outflow {
  const { year, status, paid, knownTo } = known;
  const reached = reachedBy(year, knownTo);
  const ofYear = paid.filter((one) => one.year === year);
  const before = paid.filter((one) => one.year === year - 1);
  const planned = withPaying(status, before);
  const pots = planned.map((pot) => potOutflow(pot, known, reached));
  return {
    months: outflowMonths({
      paid: inSlots(ofYear),
      previous: before.length === 0 ? null : inSlots(before),
      allocatedCents: sumCents(status.map(({ allocatedCents }) => allocatedCents)),
      forecasts: forecastsOfAll(pots, ofYear),
      reached,
    }),
    tracks: planned.flatMap((pot) => trackOutflows(pot, ofYear, before)),
    pots,
    reached,
  };
}

/** Together with the programmes that only paid in the year before. */
function withPaying(status: readonly PlannedPot[], before: readonly PaidInPeriod[]): readonly PlannedPot[] {
  const gone = before.filter((one) => !status.some((pot) => isOf(one, pot)));
  const pots = groupBy(gone, ({ programme, municipality }) => `${programme} ${municipality}`).values();
  const without = { allocatedCents: zeroCents, tracks: [] };
  return [...status, ...[...pots].flatMap(([pot]) => (pot ? [{ ...without, ...placeOf(pot) }] : []))];
}

function placeOf({ programme, municipality }: Pot): Pot {
  return { programme, municipality };
}

function potOutflow(pot: PlannedPot, { year, paid, isGuarded }: Known, reached: Reached): PotOutflow {
  const { programme, municipality, allocatedCents } = pot;
  const years = groupBy(
    paid.filter((one) => isOf(one, pot)),
    (one) => one.year,
  );
  const past = [...years].filter(([one]) => one < year && isGuarded(programme, one)).map(paidYear);
  const current = inSlots(years.get(year) ?? []);
  return {
    programme,
    municipality,
    allocatedCents,
    forecast: forecastOf({ current, past: past.toSorted((a, b) => a.year - b.year), reached }),
  };
}

function paidYear([year, paid]: readonly [number, readonly PaidInPeriod[]]): PaidYear {
  return { year, paid: inSlots(paid), payments: paid.reduce((sum, { payments }) => sum + payments, 0) };
}

/** All of them, or none: a sum in which a programme is missing would say too little. */
function forecastsOfAll(pots: readonly PotOutflow[], paid: readonly PaidInPeriod[]): readonly Forecast[] {
  const paying = pots.filter((pot) => paid.some((one) => isOf(one, pot)));
  const forecasts = paying.flatMap(({ forecast }) => (typeof forecast === 'string' ? [] : [forecast]));
  return forecasts.length === paying.length ? forecasts : [];
}

function trackOutflows(
  pot: PlannedPot,
  ofYear: readonly PaidInPeriod[],
  before: readonly PaidInPeriod[],
): TrackOutflow[] {
  const { programme, municipality, tracks } = pot;
  const earlier = groupBy(
    before.filter((one) => isOf(one, pot)),
    (one) => one.track,
  );
  const now = groupBy(
    ofYear.filter((one) => isOf(one, pot)),
    (one) => one.track,
  );
  const allocated = new Map(tracks.map(({ track, allocatedCents }) => [track, allocatedCents]));
  const codes = [...new Set([...allocated.keys(), ...earlier.keys()])].toSorted(compareText);
  return codes.map((track) => {
    const paid = inSlots(now.get(track) ?? []);
    const paidCents = totalOf(paid);
    const allocatedCents = allocated.get(track) ?? zeroCents;
    const used = allocatedCents > 0 ? paidCents / allocatedCents : null;
    const previousCents = totalOf(inSlots(earlier.get(track) ?? []));
    return { programme, municipality, track, allocatedCents, paid, paidCents, previousCents, used };
  });
}

function totalOf(paid: PaidInSlots): Cents {
  return paidUpTo(paid, withoutMonth);
}

function isOf(one: Pot, { programme, municipality }: Pot): boolean {
  return one.programme === programme && one.municipality === municipality;
}
