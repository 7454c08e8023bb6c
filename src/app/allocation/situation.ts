import type {
  AreaSituation,
  Budget,
  Situation,
  StandingAmounts,
  TrackSituation,
} from '#src/domain/allocation/situation.js';
import { isSplit } from '#src/domain/availability.js';
import { addCents } from '#src/domain/cents.js';
import { kindInYear, type Area } from '#src/domain/master-data/area.js';
import { isGuarded } from '#src/domain/master-data/programme.js';
import type { Track } from '#src/domain/master-data/track.js';
import type { Pot } from '#src/domain/refusals/allocation.js';
import {
  allocatedCents,
  blockedCents,
  budgetCents,
  movedCents,
  totalsOf,
  usedCents,
  type Sum,
} from '#src/domain/sums.js';
import { touchesYear } from '#src/domain/validity.js';
import { asYear } from '#src/domain/year.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { allIndicators } from '#src/store/queries/indicator.js';
import type { Directory } from '../directory.js';

/** Everything that an allocation is computed from and checked against: one year, programme and municipality. */
export async function readSituation(reader: Reader, directory: Directory, pot: Pot): Promise<Situation> {
  const sums = await sumsOfYear(reader, pot.year, pot);
  const sumsBefore = await sumsOfYear(reader, pot.year - 1, pot);
  const areas = directory.areas.filter(({ municipality }) => municipality === pot.municipality);
  const codes = new Set(areas.map(({ code }) => code));
  return {
    guarded: isGuarded(directory.programme(pot.programme), pot.year),
    budget: budgetOf(sums),
    budgetOfKind: isSplit(sums) ? budgetsOfKind(sums) : null,
    hasEnrolments: directory.enrolments.some(({ programme }) => programme === pot.programme),
    tracks: directory.tracks
      .filter((track) => track.programme === pot.programme && track.municipality === pot.municipality)
      .map((track) => trackSituation(track, pot.year, { sums, sumsBefore })),
    areas: areas.map((area) => areaSituation(area, directory, pot)),
    indicators: (await allIndicators(reader)).filter(({ area }) => codes.has(area)),
  };
}

/** A budget as it stands, of the sums of a programme in a municipality or of one economic kind in it. */
export function budgetOf(sums: readonly Sum[]): Budget {
  const totals = totalsOf(sums);
  return { budgetCents: budgetCents(totals), blockedCents: blockedCents(totals) };
}

function budgetsOfKind(sums: readonly Sum[]): Situation['budgetOfKind'] {
  return {
    consumptive: budgetOf(sums.filter(({ economicKind }) => economicKind === 'consumptive')),
    investive: budgetOf(sums.filter(({ economicKind }) => economicKind === 'investive')),
  };
}

interface SumsOfTwoYears {
  readonly sums: readonly Sum[];
  readonly sumsBefore: readonly Sum[];
}

function trackSituation(track: Track, year: number, { sums, sumsBefore }: SumsOfTwoYears): TrackSituation {
  const now = sums.filter((sum) => sum.track === track.code);
  const before = sumsBefore.filter((sum) => sum.track === track.code);
  const areas = new Set([...now, ...before].map(({ area }) => area));
  return {
    track: track.code,
    valid: touchesYear(track, asYear(year)),
    economicKind: track.economicKind,
    areaKinds: track.areaKinds,
    amounts: [...areas].map((area) => standingAmounts(area, { sums: now, sumsBefore: before })),
  };
}

/** Budget amendments that name the place count as moved, blocks there as used: neither is in anybody's plan. */
function standingAmounts(area: string | null, { sums, sumsBefore }: SumsOfTwoYears): StandingAmounts {
  const now = totalsOf(sums.filter((sum) => sum.area === area));
  const before = totalsOf(sumsBefore.filter((sum) => sum.area === area));
  return {
    area,
    plannedCents: now.planned,
    movedCents: movedCents(now),
    usedCents: addCents(usedCents(now), blockedCents(now)),
    previousYearCents: allocatedCents(before),
    previousPlannedCents: before.planned,
  };
}

function areaSituation(area: Area, { enrolments }: Directory, { year: of, programme }: Pot): AreaSituation {
  const year = asYear(of);
  const periods = enrolments.filter((period) => period.programme === programme && period.area === area.code);
  return {
    area: area.code,
    kind: kindInYear(area, year),
    valid: touchesYear(area, year),
    enrolled: periods.some((period) => touchesYear(period, year)),
  };
}
