import type { Finding } from '#src/domain/import/finding.js';
import type { Compared } from './compared.js';
import { matchRows, partition, type Said } from './match-rows.js';
import { changedRow, paidBackRow, reversedRow, vanishedRow } from './row-findings.js';
import type { SaidCandidate } from './said-candidate.js';
import type { StandingRow } from './standing-row.js';

/**
 * Holds rows that become postings against the earlier version of their list: what says the same is booked already, what
 * was corrected is booked anew and its earlier booking taken back, what has vanished is shown. What somebody has reversed
 * by hand stays reversed as long as the list says the same.
 */
export function comparePostings(rows: readonly SaidCandidate[], before: readonly StandingRow[]): Compared {
  const { equal, changed: differing, fresh: added, vanished: gone } = matchRows(rows, before);
  const [reversed, standing] = partition(differing, ([, was]) => was.reversedBy !== null);
  const [paidBack, changed] = partition(standing, ([, { repayments }]) => repayments.length > 0);
  const fresh = [...added, ...reversed.map(([row]) => row)];
  const vanished = gone.filter(({ reversedBy }) => reversedBy === null);
  const mixedUp = isMixedUp(added, vanished);
  const [last] = vanished.slice(-1);
  return {
    new: fresh.map(({ candidate }) => ({ candidate, drafts: null, replaces: null })),
    changed: changed.map(([{ candidate }, replaces]) => ({ candidate, drafts: null, replaces })),
    unchanged: equal.map(([{ candidate }]) => candidate),
    vanished,
    refused: paidBack.map(([{ candidate }]) => candidate),
    findings: [
      ...changed.map(([{ candidate }, was]) => changedRow(candidate, was)),
      ...paidBack.map(([{ candidate }, was]) => paidBackRow(candidate, was)),
      ...equal
        .filter(([, { reversedBy }]) => reversedBy !== null)
        .map(([{ candidate }, was]) => reversedRow(candidate, was)),
      ...vanished.map(vanishedRow),
      ...(mixedUp && last ? [newBesideVanished(last.batch, added.length, vanished.length)] : []),
    ],
  };
}

/** So many comparisons take no time; beyond them it is asked rather than searched. */
const fewComparisons = 5_000_000;

/** Whether some row that came says much the same as one that went: it may be that very row, corrected twice. */
function isMixedUp(fresh: readonly Said[], vanished: readonly Said[]): boolean {
  const [unkeyed, gone] = [fresh, vanished].map((rows) => rows.filter(({ key }) => key === null));
  if (!unkeyed?.length || !gone?.length) return false;
  if (unkeyed.length * gone.length > fewComparisons) return true;
  return unkeyed.some((row) => gone.some((old) => alikeFields(row, old) * 2 > row.content.length));
}

function alikeFields(row: Said, old: Said): number {
  return row.content.filter((text, field) => text === old.content[field]).length;
}

function newBesideVanished(batch: string, fresh: number, vanished: number): Finding {
  return {
    code: 'new-beside-vanished',
    facts: { batch, new: fresh, vanished },
    place: { sheet: null, cell: null },
    text: null,
    reading: null,
  };
}
