import type { AmountRefusals } from '#src/domain/refusals/amount.js';
import type { RefusalTexts } from '#src/messages/phrase.js';

export const amountRefusals: RefusalTexts<AmountRefusals> = {
  'amount-ambiguous': {
    says: {
      de: ({ text }) =>
        `„${text}“ lässt sich als Betrag auf zwei Weisen lesen: mit Tausendern oder mit Nachkommastellen.`,
      en: ({ text }) => `As an amount, “${text}” can be read in two ways: with thousands or with decimals.`,
    },
    wayOut: {
      de: () =>
        'Bitte schreiben Sie den Betrag in Euro mit zwei Nachkommastellen, zum Beispiel 1.234,00 oder 1,23.',
      en: () => 'Please write the amount in euros with two decimals, such as 1,234.00 or 1.23.',
    },
  },
  'amount-unreadable': {
    says: {
      de: ({ text }) => `„${text}“ ist kein lesbarer Betrag.`,
      en: ({ text }) => `“${text}” cannot be read as an amount.`,
    },
    wayOut: {
      de: () =>
        'Bitte schreiben Sie ihn zum Beispiel so: 1.234,56 oder 1234,56 € oder 75 T€ oder 1,6 Mio. €.',
      en: () => 'Please write it like one of these: 1,234.56 or 1234.56 € or 75 T€ or 1.6 Mio. €.',
    },
  },
  'amount-finer-than-cents': {
    says: {
      de: ({ text }) => `„${text}“ ist genauer als ein Cent; gebucht wird in ganzen Cent.`,
      en: ({ text }) => `“${text}” is finer than a cent; bookings are in whole cents.`,
    },
    wayOut: {
      de: () => 'Bitte geben Sie den Betrag mit höchstens zwei Nachkommastellen an, zum Beispiel 1.234,56.',
      en: () => 'Please give the amount with two decimals at most, such as 1,234.56.',
    },
  },
  'amount-too-large': {
    says: {
      de: ({ text }) => `„${text}“ ist zu groß: Beträge gehen bis zu einer Billion Euro.`,
      en: ({ text }) => `“${text}” is too large: amounts go up to one trillion euros.`,
    },
    wayOut: {
      de: () => 'Bitte prüfen Sie die Zahl der Nullen und die Einheit.',
      en: () => 'Please check the number of zeros and the unit.',
    },
  },
  'amount-not-positive': {
    says: {
      de: ({ text }) => `Hier wird ein Betrag über null gebraucht, angegeben ist „${text}“.`,
      en: ({ text }) => `An amount above zero is needed here, but “${text}” was given.`,
    },
    wayOut: {
      de: () => 'Bitte geben Sie einen Betrag über null an; die Richtung folgt aus der Art der Buchung.',
      en: () => 'Please give an amount above zero; its direction follows from the kind of booking.',
    },
  },
  'decimal-unreadable': {
    says: {
      de: ({ text }) => `„${text}“ ist keine lesbare Zahl ab null.`,
      en: ({ text }) => `“${text}” cannot be read as a number from zero up.`,
    },
    wayOut: {
      de: () => 'Bitte schreiben Sie sie zum Beispiel so: 2 oder 0,5 oder 33,3333 oder 1/3 oder 20 %.',
      en: () => 'Please write it like one of these: 2 or 0.5 or 33.3333 or 1/3 or 20 %.',
    },
  },
  'decimal-ambiguous': {
    says: {
      de: ({ text }) =>
        `„${text}“ lässt sich als Zahl auf zwei Weisen lesen: mit Tausendern oder mit Nachkommastellen.`,
      en: ({ text }) => `As a number, “${text}” can be read in two ways: with thousands or with decimals.`,
    },
    wayOut: {
      de: () => 'Bitte schreiben Sie Tausender ohne Trennzeichen (1234) oder vier Nachkommastellen (1,2340).',
      en: () => 'Please write thousands without a separator (1234), or four decimals (1.2340).',
    },
  },
};
