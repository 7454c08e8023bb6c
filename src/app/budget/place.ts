import { economicKindOf, parseBudgetLine, type BudgetLine } from '#src/domain/budget-line.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import { refuse } from '#src/domain/refusal.js';
import type { Directory } from '../directory.js';

/** A budget line as typed, and the economic kind as said; the line's own kind holds. */
export interface BudgetLineRequest {
  readonly budgetLine?: string | undefined;
  readonly economicKind?: EconomicKind | undefined;
}

/** The budget line and the economic kind that follows from it. Refuses as `parseBudgetLine`, and a kind that contradicts. */
export function budgetLineOf({ budgetLine, economicKind }: BudgetLineRequest): {
  line: BudgetLine | null;
  kind: EconomicKind | null;
} {
  if (budgetLine === undefined) return { line: null, kind: economicKind ?? null };
  const line = parseBudgetLine(budgetLine);
  const lineKind = economicKindOf(line);
  if (economicKind !== undefined && economicKind !== lineKind) {
    refuse('economic-kind-contradicts-line', { budgetLine: line, lineKind, economicKind });
  }
  return { line, kind: lineKind };
}

/** The track and area that an amendment names. Refuses `area-without-track`, `track-not-of-budget`, `area-of-other-municipality`. */
export function namedPlace(
  directory: Directory,
  of: { programme: string; municipality: string },
  named: { track?: string | undefined; area?: string | undefined },
): { track: string | null; area: string | null } {
  const area = named.area === undefined ? null : directory.area(named.area);
  if (named.track === undefined) {
    return area === null ? { track: null, area: null } : refuse('area-without-track', { area: area.code });
  }
  const track = directory.track(named.track);
  if (track.programme !== of.programme || track.municipality !== of.municipality) {
    refuse('track-not-of-budget', { track: track.code, ...of });
  }
  if (area !== null && area.municipality !== of.municipality) {
    const { code, municipality } = area;
    refuse('area-of-other-municipality', {
      area: code,
      municipality,
      track: track.code,
      trackMunicipality: of.municipality,
    });
  }
  return { track: track.code, area: area?.code ?? null };
}
