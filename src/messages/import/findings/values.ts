import type { ValueFindings } from '#src/domain/import/findings/values.js';
import { formatInteger } from '../../format.js';
import { listed } from '../../lists.js';
import type { Phrase } from '../../phrase.js';
import type { FindingText, FindingTexts, Stood } from './finding-text.js';
import { columnTexts } from './columns.js';
import { correctCell, sayInProfile } from './proposals.js';

type InColumn = { readonly title: string };

/** Names what stood there and its column: `„k.A.“ in der Spalte „Betrag“ …`. */
function about(de: string, en: string): Phrase<InColumn & Stood> {
  return {
    de: ({ title, text }) => `„${text ?? ''}“ in der Spalte „${title}“ ${de}.`,
    en: ({ title, text }) => `"${text ?? ''}" in the column "${title}" ${en}.`,
  };
}

/** The cell is empty where something is needed. */
function missing(de: string, en: string): FindingText<InColumn> {
  return {
    reason: {
      de: ({ title }) => `In der Spalte „${title}“ fehlt ${de}.`,
      en: ({ title }) => `In the column "${title}" ${en} is missing.`,
    },
    proposal: correctCell,
  };
}

const rewriteDay: Phrase<object> = {
  de: () => 'In der Liste berichtigen; so ist es eindeutig: 15.03.2027.',
  en: () => 'Correct it in the list; like this it is clear: 2027-03-15.',
};

const rewriteAmount: Phrase<object> = {
  de: () => 'In der Liste berichtigen; so ist es eindeutig: 1.234,56.',
  en: () => 'Correct it in the list; like this it is clear: 1,234.56.',
};

/** What is noticed while cells are read as amounts, days, years and numbers. */
export const valueTexts: FindingTexts<ValueFindings> = {
  ...columnTexts,

  'amount-missing': {
    reason: missing('der Betrag', 'the amount').reason,
    proposal: {
      de: () =>
        'In der Liste ergänzen, oder im Profil „blank-amounts: skip“: solche Zeilen bleiben dann weg.',
      en: () => 'Add it in the list, or "blank-amounts: skip" in the profile: such rows are then left out.',
    },
  },
  'amount-unreadable': { reason: about('ist kein Betrag', 'is no amount'), proposal: rewriteAmount },
  'amount-ambiguous': {
    reason: about(
      'ist auf zwei Weisen zu lesen, mit Tausendern oder mit Nachkommastellen',
      'can be read in two ways, with thousands or with decimals',
    ),
    proposal: rewriteAmount,
  },
  'amount-finer-than-cents': {
    reason: about('ist genauer als ein Cent', 'is finer than a cent'),
    proposal: sayInProfile('„round: cents“ rundet auf Cent', '"round: cents" rounds to cents'),
  },
  'amounts-beyond-counting': {
    reason: {
      de: () =>
        'Alle Beträge zusammen sind mehr, als sich auf den Cent zählen lässt (über 90 Billionen Euro).',
      en: () => 'All amounts together are more than can be counted to the cent (over 90 trillion euros).',
    },
    proposal: {
      de: () =>
        'Prüfen, ob die richtige Spalte als Betrag gelesen wird, und sie im Profil unter „columns“ nennen.',
      en: () =>
        'Check whether the right column is read as the amount, and name it in the profile under “columns”.',
    },
  },
  'amount-too-large': {
    reason: about('ist mehr als eine Billion Euro', 'is more than a trillion euros'),
    proposal: rewriteAmount,
  },
  'amount-with-own-unit': {
    reason: {
      de: ({ title, factor, text }) =>
        `„${text ?? ''}“ nennt eine Einheit, obwohl die Spalte „${title}“ schon mal ${formatInteger(factor, 'de')} genommen wird.`,
      en: ({ title, factor, text }) =>
        `"${text ?? ''}" names a unit, although the column "${title}" is taken times ${formatInteger(factor, 'en')} already.`,
    },
    proposal: rewriteAmount,
  },
  'day-missing': missing('der Tag', 'the day'),
  'day-unreadable': { reason: about('ist kein Tag', 'is no day'), proposal: rewriteDay },
  'day-not-in-calendar': {
    reason: about('gibt es im Kalender nicht', 'is not in the calendar'),
    proposal: rewriteDay,
  },
  'span-without-period': {
    reason: about(
      'ist weder ein Jahr noch ein Halbjahr, Quartal oder Monat',
      'is neither a year nor a half-year, quarter or month',
    ),
    proposal: {
      de: () => 'In der Liste einen Tag oder Zeitraum nennen: 15.03.2027, März 2027, Q1/2027, 2027.',
      en: () => 'Name a day or a period in the list: 2027-03-15, March 2027, Q1/2027, 2027.',
    },
  },
  'day-ambiguous': {
    reason: about('ist auf zwei Weisen als Tag zu lesen', 'can be read as a day in two ways'),
    proposal: rewriteDay,
  },
  'year-unreadable': { reason: about('ist kein Haushaltsjahr', 'is no budget year'), proposal: correctCell },
  'year-out-of-range': {
    reason: {
      de: ({ title, text, firstYear, lastYear }) =>
        `„${text ?? ''}“ in der Spalte „${title}“ ist wohl ein Versehen: üblich sind Jahre von ${firstYear} bis ${lastYear}.`,
      en: ({ title, text, firstYear, lastYear }) =>
        `"${text ?? ''}" in the column "${title}" seems to be a slip: years from ${firstYear} to ${lastYear} are usual.`,
    },
    proposal: correctCell,
  },
  'number-unreadable': { reason: about('ist keine Zahl', 'is no number'), proposal: correctCell },
  'number-ambiguous': {
    reason: about(
      'ist auf zwei Weisen zu lesen, mit Tausendern oder mit Nachkommastellen',
      'can be read in two ways, with thousands or with decimals',
    ),
    proposal: sayInProfile(
      '„numbers: german“ oder „numbers: english“',
      '"numbers: german" or "numbers: english"',
    ),
  },
  'choice-unknown': {
    reason: about('ist hier nicht vorgesehen', 'is none of what is possible here'),
    proposal: {
      de: ({ allowed }) => `Möglich sind: ${listed.de(allowed)}. In der Liste berichtigen.`,
      en: ({ allowed }) => `Possible are: ${listed.en(allowed)}. Correct it in the list.`,
    },
  },
  'text-missing': missing('der Text', 'the text'),
  'error-cell': {
    reason: {
      de: ({ title, error }) => `In der Spalte „${title}“ steht der Fehler ${error} statt eines Wertes.`,
      en: ({ title, error }) => `In the column "${title}" stands the error ${error} instead of a value.`,
    },
    proposal: {
      de: () => 'Die Formel in der Liste berichtigen; als null gilt die Zelle nie.',
      en: () => 'Correct the formula in the list; the cell never counts as zero.',
    },
  },
  'formula-without-value': {
    reason: {
      de: ({ title }) => `In der Spalte „${title}“ steht eine Formel, deren Ergebnis nicht gespeichert ist.`,
      en: ({ title }) => `In the column "${title}" stands a formula whose result was not saved.`,
    },
    proposal: {
      de: () => 'Die Liste in Excel öffnen, neu berechnen lassen und speichern.',
      en: () => 'Open the list in Excel, have it computed anew and save it.',
    },
  },
};
