import type { DayRefusals } from '#src/domain/refusals/day.js';
import type { RefusalTexts } from '#src/messages/phrase.js';

export const dayRefusals: RefusalTexts<DayRefusals> = {
  'day-unreadable': {
    says: {
      de: ({ text }) => `„${text}“ ist kein lesbares Datum.`,
      en: ({ text }) => `“${text}” cannot be read as a date.`,
    },
    wayOut: {
      de: () => 'Bitte schreiben Sie es zum Beispiel so: 15.03.2027 oder 2027-03-15 oder heute oder gestern.',
      en: () => 'Please write it like one of these: 2027-03-15 or 15.03.2027 or today or yesterday.',
    },
  },
  'day-not-in-calendar': {
    says: {
      de: ({ text }) => `Den Tag „${text}“ gibt es im Kalender nicht.`,
      en: ({ text }) => `The calendar has no day “${text}”.`,
    },
    wayOut: {
      de: () => 'Bitte prüfen Sie Tag und Monat; der Tag steht vor dem Monat, wie in 15.03.2027.',
      en: () => 'Please check day and month; with points the day comes first, as in 15.03.2027.',
    },
  },
  'period-unreadable': {
    says: {
      de: ({ text }) => `„${text}“ ist kein lesbarer Zeitraum.`,
      en: ({ text }) => `“${text}” cannot be read as a period.`,
    },
    wayOut: {
      de: () =>
        'Bitte geben Sie Jahr, Halbjahr, Quartal oder Monat an, zum Beispiel 2021 oder Q1/2021 oder März 2021 oder 03/2021.',
      en: () =>
        'Please give a year, half-year, quarter or month, such as 2021 or Q1/2021 or March 2021 or 03/2021.',
    },
  },
  'year-unreadable': {
    says: {
      de: ({ text }) => `„${text}“ ist kein lesbares Jahr.`,
      en: ({ text }) => `“${text}” cannot be read as a year.`,
    },
    wayOut: {
      de: () => 'Bitte geben Sie vier Ziffern an, zum Beispiel 2027, oder: aktuell, nächstes, voriges.',
      en: () => 'Please give four digits, such as 2027, or one of: current, next, previous.',
    },
  },
  'year-out-of-range': {
    says: {
      de: ({ text, firstYear, lastYear }) =>
        `„${text}“ liegt außerhalb der Jahre ${firstYear} bis ${lastYear}.`,
      en: ({ text, firstYear, lastYear }) => `“${text}” lies outside the years ${firstYear} to ${lastYear}.`,
    },
    wayOut: {
      de: () => 'Bitte prüfen Sie die Jahreszahl auf einen Tippfehler.',
      en: () => 'Please check the year for a slip of the keyboard.',
    },
  },
};
