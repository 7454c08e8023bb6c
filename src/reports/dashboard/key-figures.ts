import type { Finding } from '#src/domain/findings/finding.js';
import { severities, severityOf } from '#src/domain/findings/severity.js';
import { overviewTotal, type OverviewTotal } from '#src/domain/reporting/overview-total.js';
import { formatAmount, formatInteger } from '#src/messages/format.js';
import { severityWords } from '#src/messages/report/dashboard.js';
import {
  blocked,
  keyFigures,
  originalAndChange,
  repaid,
  unallocated,
  usedShare,
} from '#src/messages/report/dashboard-figures.js';
import type { Card, Sentence } from '#src/render/page.js';
import type { PotRow } from '../overview/rows.js';

/** Budget, allocated, paid, available, and how many findings are open. */
export function keyFigureCards(programmes: readonly PotRow[], findings: readonly Finding[]): readonly Card[] {
  const total = overviewTotal(programmes);
  const isGuarded = programmes.some(({ guarded }) => guarded);
  return [...moneyCards(total, isGuarded), findingCard(findings)];
}

function moneyCards(total: OverviewTotal, isGuarded: boolean): readonly Card[] {
  const { budgetCents, allocatedCents, unallocatedCents, availableCents, used } = total;
  const { blockedCents, disbursedCents, repaidCents } = total;
  return [
    {
      label: keyFigures.budget,
      value: (lang) => formatAmount(budgetCents, lang),
      notes: [(lang) => originalAndChange[lang](total)],
      tone: null,
      leadsTo: 'overview',
    },
    {
      label: keyFigures.allocated,
      value: (lang) => formatAmount(allocatedCents, lang),
      notes: isGuarded ? [(lang) => unallocated[lang]({ amountCents: unallocatedCents })] : [],
      tone: isGuarded && unallocatedCents < 0 ? 'error' : null,
      leadsTo: 'areas',
    },
    {
      label: keyFigures.paid,
      value: (lang) => formatAmount(disbursedCents, lang),
      notes: [
        ...(isGuarded && used !== null ? [shareUsed(used)] : []),
        ...(repaidCents > 0
          ? ([(lang) => repaid[lang]({ amountCents: repaidCents })] satisfies Sentence[])
          : []),
      ],
      tone: null,
      leadsTo: 'outflow',
    },
    {
      label: keyFigures.available,
      value: (lang) => formatAmount(availableCents, lang),
      notes: blockedCents > 0 ? [(lang) => blocked[lang]({ amountCents: blockedCents })] : [],
      tone: isGuarded && availableCents < 0 ? 'error' : null,
      leadsTo: 'areas',
    },
  ];
}

function shareUsed(share: number): Sentence {
  return (lang) => usedShare[lang]({ share });
}

function findingCard(findings: readonly Finding[]): Card {
  const counts = severities.map((severity) => ({
    severity,
    count: findings.filter((finding) => severityOf(finding) === severity).length,
  }));
  const present = counts.filter(({ count }) => count > 0);
  return {
    label: keyFigures.findings,
    value: (lang) => formatInteger(findings.length, lang),
    notes: present.map(
      ({ severity, count }): Sentence =>
        (lang) =>
          `${formatInteger(count, lang)} ${severityWords[severity][lang]}`,
    ),
    tone: present[0]?.severity ?? null,
    leadsTo: 'findings',
  };
}
