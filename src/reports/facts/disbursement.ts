import type { Cents } from '#src/domain/cents.js';
import { dayText, money } from '#src/messages/amounts.js';
import { formatPeriod } from '#src/messages/format.js';
import { economicKindWords, levelWords } from '#src/messages/words/codes.js';
import type { Period } from '#src/domain/period.js';
import type { Shown } from '#src/render/facts.js';
import type { DisbursementRow } from '#src/store/queries/disbursement.js';
import type { RepaymentRow } from '#src/store/queries/repayment.js';
import { titles } from '../lists/columns.js';
import { repaymentList } from '../lists/repayments.js';

/** A payment with what came back of it, and what is left today where it was paid from. */
export interface ShownDisbursement extends DisbursementRow {
  /** On the level that decides; null in a year that is history. */
  readonly availableCents: Cents | null;
  readonly repayments: readonly RepaymentRow[];
}

export function disbursementSheet(paid: ShownDisbursement): Shown {
  const { date, period, availableCents } = paid;
  return {
    json: paid,
    sheet: {
      title: { de: `Auszahlung ${paid.number}`, en: `Disbursement ${paid.number}` },
      facts: [
        { label: titles.amount, value: (lang) => money(paid.amountCents, lang) },
        { label: titles.recipient, value: () => paid.recipient },
        { label: titles.purpose, value: () => paid.purpose },
        { label: titles.reference, value: () => paid.reference },
        { label: { de: 'Haushaltsjahr', en: 'Budget year' }, value: () => String(paid.year) },
        { label: titles.date, value: (lang) => date && dayText(date, lang) },
        {
          label: { de: 'Zeitraum', en: 'Period' },
          value: (lang) => period && formatPeriod(period as Period, lang),
        }, // stored as one
        { label: titles.area, value: (lang) => paid.area ?? levelWords['without-area'][lang] },
        { label: titles.track, value: () => paid.track },
        { label: titles.programme, value: () => `${paid.programme}, ${paid.municipality}` },
        {
          label: { de: 'Wirtschaftsart', en: 'Economic kind' },
          value: (lang) => economicKindWords[paid.economicKind][lang],
        },
        {
          label: { de: 'Überschreitet', en: 'Exceeds' },
          value: (lang) =>
            paid.exceeds.map(
              ({ level, excessCents }) => `${levelWords[level][lang]}: ${money(excessCents, lang)}`,
            ),
        },
        { label: titles.reason, value: () => paid.reason },
        { label: titles.decision, value: () => paid.decision },
        { label: titles.reversedBy, value: () => paid.reversedBy },
        {
          label: { de: 'Noch verfügbar', en: 'Still available' },
          value: (lang) => (availableCents === null ? null : money(availableCents, lang)),
        },
        {
          label: { de: 'Erfasst', en: 'Recorded' },
          value: () => `${paid.recordedAt.slice(0, 16).replace('T', ' ')} UTC, ${paid.recordedBy}`,
        },
        { label: { de: 'Prüfsumme', en: 'Hash' }, value: () => paid.hash },
      ],
      tables: [(use) => use(repaymentList(paid.repayments).table)],
    },
  };
}
