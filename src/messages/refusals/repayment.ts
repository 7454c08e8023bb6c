import type { RepaymentRefusals } from '#src/domain/refusals/repayment.js';
import { dayText as day, money } from '../amounts.js';
import type { RefusalTexts } from '../phrase.js';

export const repaymentRefusals: RefusalTexts<RepaymentRefusals> = {
  'repayment-exceeds-paid': {
    says: {
      de: ({ number, paidCents, repaidCents, askedCents }) =>
        `Zurückgezahlt werden sollen ${money(askedCents, 'de')}; von ${number} (${money(paidCents, 'de')}) sind schon ${money(repaidCents, 'de')} zurückgezahlt.`,
      en: ({ number, paidCents, repaidCents, askedCents }) =>
        `Asked to repay ${money(askedCents, 'en')}; of ${number} (${money(paidCents, 'en')}), ${money(repaidCents, 'en')} are repaid already.`,
    },
    wayOut: {
      de: () => 'Betrag und Buchungsnummer prüfen.',
      en: () => 'Check amount and booking number.',
    },
  },
  'repayment-before-payment': {
    says: {
      de: ({ number, day: on, paidOn }) =>
        `Die Rückzahlung vom ${day(on, 'de')} läge vor der Auszahlung ${number} vom ${day(paidOn, 'de')}.`,
      en: ({ number, day: on, paidOn }) =>
        `The repayment of ${on} would come before the disbursement ${number} of ${paidOn}.`,
    },
    wayOut: { de: () => 'Das Datum berichtigen.', en: () => 'Correct the date.' },
  },
  'repayment-before-year': {
    says: {
      de: ({ number, year, paidFor }) =>
        `${number} wurde für das Haushaltsjahr ${paidFor} gezahlt; für ${year} kann davon nichts zurückkommen.`,
      en: ({ number, year, paidFor }) =>
        `${number} was paid for the budget year ${paidFor}; nothing of it can come back for ${year}.`,
    },
    wayOut: {
      de: () => 'Haushaltsjahr (--jahr) weglassen oder berichtigen.',
      en: () => 'Leave out or correct the budget year (--year).',
    },
  },
};
