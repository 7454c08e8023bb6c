import type { Candidate } from '../target.js';
import type { SaidCandidate } from './said-candidate.js';
import type { StandingRow } from './standing-row.js';

/** A row that came, and one that went, of which it may be the correction. */
export type ProbablePair = readonly [Candidate, StandingRow];

/** So many comparisons take no time; beyond them nothing is proposed. */
const fewComparisons = 1_000_000;
/** So many are proposed; nobody reads more. */
const mostPairs = 20;

/** Rows that came beside rows that went, where some of them may be the same, corrected in several fields. */
export interface MixedUp {
  readonly pairs: readonly ProbablePair[];
}

/**
 * Finds rows that came and say much the same as one that went: more than half of the fields, of several the most, then
 * the nearest by its place in the list. Rows with keys of their own are not the same. Null: there are none.
 */
export function mixedUp(fresh: readonly SaidCandidate[], vanished: readonly StandingRow[]): MixedUp | null {
  if (fresh.length === 0 || vanished.length === 0) return null;
  const mayBeSame = fresh.some(({ key }) => key === null) || vanished.some(({ key }) => key === null);
  if (!mayBeSame) return null;
  if (fresh.length * vanished.length > fewComparisons) return { pairs: [] };
  const left = new Set(vanished);
  const pairs: ProbablePair[] = [];
  for (const row of fresh) {
    const likeliest = likeliestOf(row, left);
    if (likeliest === null) continue;
    left.delete(likeliest);
    pairs.push([row.candidate, likeliest]);
    if (pairs.length === mostPairs) break;
  }
  return pairs.length === 0 ? null : { pairs };
}

function likeliestOf(row: SaidCandidate, olds: Iterable<StandingRow>): StandingRow | null {
  const { content, key } = row;
  const at = rowNumber(row.candidate.records[0].place.cell);
  let best: StandingRow | null = null;
  let [most, nearest] = [0, Infinity];
  for (const old of olds) {
    if (key !== null && (old.key ?? old.laterKey) !== null) continue;
    const alike = content.filter((text, field) => text === old.content[field]).length;
    const distance = Math.abs(rowNumber(old.cell) - at);
    if (alike * 2 <= content.length || alike < most || (alike === most && distance >= nearest)) continue;
    [best, most, nearest] = [old, alike, distance];
  }
  return best;
}

function rowNumber(cell: string): number {
  return Number(cell.replace(/^[A-Z]+/, ''));
}
