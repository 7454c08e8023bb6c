import type { Cents } from '#src/domain/cents.js';
import type { Period } from '#src/domain/period.js';
import { formatAmount, formatCents, formatPercent, formatPeriod } from '../format.js';
import type { Phrase, Words } from '../phrase.js';

/** The figures that stand out, and what stands below each. */
export const keyFigures = {
  budget: { de: 'Haushalt', en: 'Budget' },
  allocated: { de: 'Zugeteilt', en: 'Allocated' },
  paid: { de: 'Ausgezahlt', en: 'Paid' },
  available: { de: 'Verfügbar', en: 'Available' },
  findings: { de: 'Offene Befunde', en: 'Open findings' },
} satisfies Record<string, Words>;

type Amount = Phrase<{ amountCents: Cents }>;
type Share = Phrase<{ share: number }>;

export const originalAndChange: Phrase<{ originalCents: Cents; changeCents: Cents }> = {
  de: ({ originalCents, changeCents }) =>
    changeCents === 0
      ? 'ohne Änderungen seit dem Ansatz'
      : `Ansatz ${formatAmount(originalCents, 'de')}, seither ${signed(changeCents, 'de')}`,
  en: ({ originalCents, changeCents }) =>
    changeCents === 0
      ? 'unchanged since it was adopted'
      : `adopted ${formatAmount(originalCents, 'en')}, since then ${signed(changeCents, 'en')}`,
};

export const unallocated: Amount = {
  de: ({ amountCents }) =>
    amountCents < 0
      ? `${formatAmount(amountCents, 'de')}: mehr zugeteilt als da`
      : `nicht zugeteilt ${formatAmount(amountCents, 'de')}`,
  en: ({ amountCents }) =>
    amountCents < 0
      ? `${formatAmount(amountCents, 'en')}: more than there is`
      : `unallocated ${formatAmount(amountCents, 'en')}`,
};

export const repaid: Amount = {
  de: ({ amountCents }) => `zurückgezahlt ${formatAmount(amountCents, 'de')}`,
  en: ({ amountCents }) => `repaid ${formatAmount(amountCents, 'en')}`,
};

export const blocked: Amount = {
  de: ({ amountCents }) => `gesperrt ${formatAmount(amountCents, 'de')}`,
  en: ({ amountCents }) => `blocked ${formatAmount(amountCents, 'en')}`,
};

export const usedShare: Share = {
  de: ({ share }) => `${formatPercent(share, 'de')} verbraucht`,
  en: ({ share }) => `${formatPercent(share, 'en')} used`,
};

/** Where the year stands. Amounts are cumulated up to the period; null where nothing is known of it. */
interface Course {
  readonly upTo: Period | null;
  readonly paidCents: Cents;
  readonly used: number | null;
  readonly planCents: Cents;
  readonly previousCents: Cents | null;
}

export const courseOfYear: Phrase<Course> = {
  de: ({ upTo, paidCents, used, planCents, previousCents }) =>
    [
      `${upTo === null ? 'Ausgezahlt' : `Bis ${formatPeriod(upTo, 'de')} ausgezahlt`}: ${formatCents(paidCents, 'de')}`,
      used === null ? null : `${formatPercent(used, 'de')} der Zuteilung`,
      `gleichmäßig verteilt wären es ${formatCents(planCents, 'de')}`,
      previousCents === null ? null : `im Vorjahr waren es ${formatCents(previousCents, 'de')}`,
    ]
      .filter((part) => part !== null)
      .join('; ')
      .concat('.'),
  en: ({ upTo, paidCents, used, planCents, previousCents }) =>
    [
      `${upTo === null ? 'Paid' : `Paid up to ${formatPeriod(upTo, 'en')}`}: ${formatCents(paidCents, 'en')}`,
      used === null ? null : `${formatPercent(used, 'en')} of the allocation`,
      `spread evenly it would be ${formatCents(planCents, 'en')}`,
      previousCents === null ? null : `last year it was ${formatCents(previousCents, 'en')}`,
    ]
      .filter((part) => part !== null)
      .join('; ')
      .concat('.'),
};

export const nothingPaid: Words = {
  de: 'In diesem Jahr ist noch nichts ausgezahlt.',
  en: 'Nothing has been paid in this year yet.',
};

function signed(amount: Cents, lang: 'de' | 'en'): string {
  return `${amount > 0 ? '+' : ''}${formatAmount(amount, lang)}`;
}
