import type { AreaKind } from '#src/domain/codes.js';

/** What a plan may do, but whoever applies it should know. */
export interface AllocationHints {
  /** The plan names an area of a kind that the track does not serve. */
  'area-of-other-kind': { readonly track: string; readonly area: string; readonly kind: AreaKind };
  /** The plan names an area that is not enrolled in the programme in that year. */
  'area-not-enrolled': { readonly track: string; readonly area: string };
}

export type AllocationHint = {
  [C in keyof AllocationHints]: { readonly code: C; readonly facts: AllocationHints[C] };
}[keyof AllocationHints];
