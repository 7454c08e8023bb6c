import { compareText } from '#src/domain/compare.js';
import { refuse } from '#src/domain/refusal.js';
import type { AllocationHint } from './hints.js';
import type { AreaKey } from './plan.js';
import type { AreaSituation, TrackSituation } from './situation.js';

/** Where a circle is drawn: the plan's year and municipality, and the areas of that municipality. */
export interface CircleGround {
  readonly year: number;
  readonly municipality: string;
  readonly areas: readonly AreaSituation[];
  readonly hasEnrolments: boolean;
}

export interface Circle {
  /** Codes, ascending; never empty. */
  readonly areas: readonly string[];
  readonly hints: readonly AllocationHint[];
}

/**
 * The areas that take part in a track's sharing out: those that the plan names, else every area of the municipality
 * that is valid in the year, of a kind that the track serves, and enrolled where the programme has enrolments.
 * Refuses with `area-not-of-municipality`, `area-not-valid` and `circle-empty`.
 */
export function drawCircle(key: AreaKey, track: TrackSituation, ground: CircleGround): Circle {
  const named = namedAreas(key);
  if (named) {
    const areas = named.map((area) => requireValid(area, track, ground));
    return { areas: named, hints: areas.flatMap((area) => hintsOn(area, track, ground)) };
  }
  const kinds = 'kinds' in key ? key.kinds : undefined;
  const areas = ground.areas
    .filter((area) => area.valid && isServed(area, track) && isEnrolled(area, ground))
    .filter(({ kind }) => kinds?.includes(kind) ?? true);
  if (areas.length === 0) refuse('circle-empty', { track: track.track, year: ground.year });
  return { areas: areas.map(({ area }) => area).toSorted(compareText), hints: [] };
}

function namedAreas(key: AreaKey): readonly string[] | undefined {
  switch (key.key) {
    case 'weights':
      return key.weights.map(({ area }) => area);
    case 'fixed':
      return key.amounts.map(({ area }) => area);
    case 'equal':
    case 'indicator':
    case 'previous':
      return key.among;
  }
}

function requireValid(code: string, { track }: TrackSituation, ground: CircleGround): AreaSituation {
  const { year, municipality } = ground;
  const found =
    ground.areas.find(({ area }) => area === code) ??
    refuse('area-not-of-municipality', { track, area: code, municipality });
  return found.valid ? found : refuse('area-not-valid', { track, area: code, year });
}

function hintsOn(area: AreaSituation, track: TrackSituation, ground: CircleGround): AllocationHint[] {
  const of = { track: track.track, area: area.area };
  const hints: AllocationHint[] = [];
  if (!isServed(area, track)) hints.push({ code: 'area-of-other-kind', facts: { ...of, kind: area.kind } });
  if (!isEnrolled(area, ground)) hints.push({ code: 'area-not-enrolled', facts: of });
  return hints;
}

function isServed({ kind }: AreaSituation, { areaKinds }: TrackSituation): boolean {
  return areaKinds === null || areaKinds.includes(kind);
}

function isEnrolled({ enrolled }: AreaSituation, { hasEnrolments }: CircleGround): boolean {
  return enrolled || !hasEnrolments;
}
