import type { Cents } from '#src/domain/cents.js';
import { formatCents } from '../format.js';
import { listed } from '../lists.js';
import type { Lang, Phrase, Words } from '../phrase.js';

interface BudgetFacts {
  readonly budgetCents: Cents;
  readonly blockedCents: Cents;
  readonly allocatedCents: Cents;
  /** Below zero where more is allocated than there is. */
  readonly unallocatedCents: Cents;
}

/** The line under a table: budget, block, allocated, not allocated. */
export const budgetLine: Phrase<BudgetFacts> = {
  de: (facts) =>
    `Haushalt ${formatCents(facts.budgetCents, 'de')}, gesperrt ${formatCents(facts.blockedCents, 'de')}, ` +
    `zugeteilt ${formatCents(facts.allocatedCents, 'de')}, nicht zugeteilt ${formatCents(facts.unallocatedCents, 'de')}.`,
  en: (facts) =>
    `Budget ${formatCents(facts.budgetCents, 'en')}, blocked ${formatCents(facts.blockedCents, 'en')}, ` +
    `allocated ${formatCents(facts.allocatedCents, 'en')}, not allocated ${formatCents(facts.unallocatedCents, 'en')}.`,
};

/** Where more is allocated than the budget less blocks holds. */
export const overAllocatedLine: Phrase<{ excessCents: Cents }> = {
  de: ({ excessCents }) =>
    `Es sind ${formatCents(excessCents, 'de')} mehr zugeteilt, als der Haushalt hergibt.`,
  en: ({ excessCents }) => `${formatCents(excessCents, 'en')} more is allocated than the budget holds.`,
};

/** What became of a plan: one line under its table. */
export const bookingLines = {
  planned: { de: 'Nichts gebucht: das ist die Berechnung.', en: 'Nothing booked: this is the computation.' },
  dryRun: { de: 'Probelauf, nichts gebucht.', en: 'Dry run, nothing booked.' },
} satisfies Record<string, Words>;

/** The numbers of what `apply` booked, one for each track that differed. */
export function bookedLine(numbers: readonly string[], lang: Lang): string {
  return lang === 'de' ? `Gebucht als ${listed.de(numbers)}.` : `Booked as ${listed.en(numbers)}.`;
}
