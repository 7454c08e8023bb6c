import { wholeList, type Finding } from '#src/domain/import/finding.js';
import type { Compared } from './compared.js';
import { matchRows, partition } from './match-rows.js';
import { mixedUp, type MixedUp } from './probable-pairs.js';
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
  const mixed = mixedUp(added, vanished);
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
      ...(mixed && last
        ? [
            newBesideVanished(last.batch, {
              new: added.length,
              vanished: vanished.length,
              pairs: mixed.pairs,
            }),
          ]
        : []),
    ],
  };
}

interface RowsMixedUp extends MixedUp {
  readonly new: number;
  readonly vanished: number;
}

function newBesideVanished(batch: string, { pairs, ...counts }: RowsMixedUp): Finding {
  const told = pairs.map(([{ records }, { sheet, cell, number }]) => {
    const { place } = records[0];
    return { cell: place.cell, before: place.sheet === sheet ? cell : `${sheet}!${cell}`, number };
  });
  const facts = { batch, ...counts, pairs: told };
  return { code: 'new-beside-vanished', facts, place: wholeList, text: null, reading: null };
}
