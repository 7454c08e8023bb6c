import type {
  AreaSituation,
  IndicatorValue,
  Situation,
  StandingAmounts,
  TrackSituation,
} from '#src/domain/allocation/situation.js';
import { cents } from '#src/domain/cents.js';
import type { AreaKind } from '#src/domain/codes.js';

/** The 17 areas of the municipality of Bremen with their kinds. */
export const areaKindOf: Readonly<Record<string, AreaKind>> = {
  aumund: 'small',
  bahnhofsvorstadt: 'small',
  blumenthal: 'win',
  grambke: 'small',
  groepelingen: 'win',
  grohn: 'win',
  hemelingen: 'win',
  huchting: 'win',
  huckelriede: 'win',
  kattenturm: 'win',
  luessum: 'win',
  marssel: 'win',
  'neue-vahr': 'win',
  oslebshausen: 'win',
  'schweizer-viertel': 'win',
  tenever: 'win',
  ueberseestadt: 'emerging',
};

export const winAreas = Object.keys(areaKindOf).filter((code) => areaKindOf[code] === 'win');

/** An amount that stands on an area (null: on the track without an area); what is not named is zero. */
export function standing(
  area: string | null,
  amounts: { planned?: number; moved?: number; used?: number; before?: number },
): StandingAmounts {
  return {
    area,
    plannedCents: cents(amounts.planned ?? 0),
    movedCents: cents(amounts.moved ?? 0),
    usedCents: cents(amounts.used ?? 0),
    previousYearCents: cents(amounts.before ?? 0),
    previousPlannedCents: cents(amounts.before ?? 0),
  };
}

export function track(
  code: string,
  areaKinds: readonly AreaKind[] | null,
  amounts: readonly StandingAmounts[] = [],
): TrackSituation {
  return { track: code, valid: true, economicKind: 'consumptive', areaKinds, amounts };
}

export function population(area: string, year: number, value: string): IndicatorValue {
  return { area, indicator: 'population', year, value, source: 'Statistisches Landesamt (erfunden)' };
}

export const areas: readonly AreaSituation[] = Object.entries(areaKindOf).map(([area, kind]) => ({
  area,
  kind,
  valid: true,
  enrolled: true,
}));

/** LLQ in Bremen with 1,600,000 euros and nothing planned yet; `changes` replaces parts of it. */
export function bremen(changes: Partial<Situation> = {}): Situation {
  return {
    guarded: true,
    budget: { budgetCents: cents(160_000_000), blockedCents: cents(0) },
    budgetOfKind: null,
    hasEnrolments: true,
    tracks: [
      track('aeltere-menschen', null),
      track('quartiere-im-werden', ['emerging']),
      track('quartierszentren', ['win']),
      track('sonder-kleinstgebiete', ['small']),
    ],
    areas,
    indicators: Object.keys(areaKindOf).map((area, at) => population(area, 2025, String(5_000 + 1_000 * at))),
    ...changes,
  };
}
