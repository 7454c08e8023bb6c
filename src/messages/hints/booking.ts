import type { BookingHints } from '#src/domain/hints/booking.js';
import { dayText as day, money } from '../amounts.js';
import type { Phrase } from '../phrase.js';

export const bookingHints: { readonly [C in keyof BookingHints]: Phrase<BookingHints[C]> } = {
  'day-in-future': {
    de: ({ day: on }) => `Der ${day(on, 'de')} liegt in der Zukunft.`,
    en: ({ day: on }) => `${on} lies in the future.`,
  },
  'counts-for-year-before': {
    de: ({ day: on, year }) => `Gezahlt am ${day(on, 'de')}, gebucht für das Haushaltsjahr ${year}.`,
    en: ({ day: on, year }) => `Paid on ${on}, booked for the budget year ${year}.`,
  },
  'historic-year': {
    de: ({ year, firstGuardedYear }) =>
      `${year} liegt vor ${firstGuardedYear}, dem ersten geprüften Jahr: als historisch gebucht, nicht gegen Mittel geprüft.`,
    en: ({ year, firstGuardedYear }) =>
      `${year} lies before ${firstGuardedYear}, the first guarded year: recorded as historic, not checked against money.`,
  },
  'more-allocated-than-budget': {
    de: ({ programme, municipality, year, budgetCents, blockedCents, allocatedCents }) =>
      `${programme} in ${municipality} hat ${year} nun mehr zugeteilt (${money(allocatedCents, 'de')}), als der Haushalt hergibt (${money(budgetCents, 'de')}, davon gesperrt ${money(blockedCents, 'de')}).`,
    en: ({ programme, municipality, year, budgetCents, blockedCents, allocatedCents }) =>
      `${programme} in ${municipality} now has more allocated for ${year} (${money(allocatedCents, 'en')}) than the budget holds (${money(budgetCents, 'en')}, of which ${money(blockedCents, 'en')} are blocked).`,
  },
  'income-only': {
    de: ({ year, paidIn }) =>
      `Gezahlt wurde für ${paidIn}, zurückgezahlt ${year}: das ist nur eine Einnahme, verfügbar wird dadurch nichts.`,
    en: ({ year, paidIn }) =>
      `Paid for ${paidIn}, repaid in ${year}: income only, nothing becomes available by it.`,
  },
  'nothing-to-book': {
    de: () => 'Es ist schon so; nichts wurde gebucht.',
    en: () => 'It is so already; nothing was booked.',
  },
  'recipient-merged': {
    de: ({ name }) => `Gebucht auf ${name}, mit dem dieser Träger zusammengeführt wurde.`,
    en: ({ name }) => `Booked on ${name}, into which this recipient was merged.`,
  },
  'copy-put-back': {
    de: () =>
      'Diese Datenbank ist eine zurückgespielte Kopie. Die Nummern gehen unter einem neuen Kürzel weiter, damit keine zweimal vergeben wird.',
    en: () =>
      'This database is a copy that was put back. Numbers go on under a new tag, so that none is given out twice.',
  },
};
