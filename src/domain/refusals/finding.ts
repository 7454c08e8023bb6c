import type { FindingKind } from '../findings/kind.js';

/** Settling what a merge left for a person. */
export interface FindingRefusals {
  /** `nearest` are identifiers that look alike, best first. */
  'finding-unknown': { text: string; nearest: readonly string[] };
  'finding-settled': { id: string };
  /** A kind that only ends with its cause. */
  'finding-not-settleable': { id: string; kind: FindingKind };
}
