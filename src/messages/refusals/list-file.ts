import type { ListFileRefusals } from '#src/domain/refusals/list-file.js';
import type { RefusalTexts, Words } from '../phrase.js';
import { contentWords, dangerWords, measureText, whereText } from './list-file-words.js';

const saveAnew: Words = {
  de: 'Die Datei in Excel oder LibreOffice öffnen, prüfen und neu als .xlsx speichern.',
  en: 'Open the file in Excel or LibreOffice, check it, and save it anew as .xlsx.',
};

export const listFileRefusals: RefusalTexts<ListFileRefusals> = {
  'list-is-something-else': {
    says: {
      de: ({ content }) => `Als Liste lässt sich das nicht lesen: Es ist ${contentWords[content].de}.`,
      en: ({ content }) => `This cannot be read as a list: it is ${contentWords[content].en}.`,
    },
    wayOut: {
      de: () =>
        'Gelesen werden .xlsx, .xlsm, .xlsb, .xls, .ods und .csv; anderes zuerst als .xlsx speichern.',
      en: () => '.xlsx, .xlsm, .xlsb, .xls, .ods and .csv are read; save anything else as .xlsx first.',
    },
  },
  'list-password': {
    says: {
      de: () => 'Die Liste ist mit einem Passwort geschützt.',
      en: () => 'The list is protected by a password.',
    },
    wayOut: {
      de: () => 'Sie mit dem Passwort öffnen und ohne Passwort speichern.',
      en: () => 'Open it with its password and save it without one.',
    },
  },
  'list-dangerous': {
    says: {
      de: ({ danger, part }) =>
        `Die Datei ist beschädigt oder gebaut, um Schaden anzurichten; gelesen wurde nichts. ${dangerWords[danger].de}${part === null ? '' : ` (${part})`}.`,
      en: ({ danger, part }) =>
        `The file is damaged or built to do harm, and nothing was read: ${dangerWords[danger].en}${part === null ? '' : ` (${part})`}.`,
    },
    wayOut: {
      de: () => `Klären, woher sie kommt. ${saveAnew.de}`,
      en: () => `Find out where it comes from. ${saveAnew.en}`,
    },
  },
  'list-broken': {
    says: {
      de: () => 'Die Datei ist beschädigt oder unvollständig und lässt sich nicht lesen.',
      en: () => 'The file is damaged or incomplete and cannot be read.',
    },
    wayOut: {
      de: () => `Sie noch einmal kopieren oder herunterladen. Sonst: ${saveAnew.de}`,
      en: () => `Copy or download it once more. Otherwise: ${saveAnew.en}`,
    },
  },
  'list-quotes-broken': {
    says: {
      de: ({ line }) =>
        `In Zeile ${line} beginnt ein Feld mit einem Anführungszeichen, das nicht am Ende eines Feldes schließt.`,
      en: ({ line }) =>
        `In line ${line} a field begins with a quotation mark that is not closed at the end of a field.`,
    },
    wayOut: {
      de: () => 'Die Stelle in einem Texteditor berichtigen oder die Liste als .xlsx speichern.',
      en: () => 'Correct the place in a text editor, or save the list as .xlsx.',
    },
  },
  'list-too-large': {
    says: {
      de: ({ sheet, cell, ...passed }) =>
        `Die Liste ist zu groß: ${measureText(passed, 'de')}${whereText(sheet, cell, 'de')}.`,
      en: ({ sheet, cell, ...passed }) =>
        `The list is too large: ${measureText(passed, 'en')}${whereText(sheet, cell, 'en')}.`,
    },
    wayOut: {
      de: () => 'Überflüssiges entfernen (Bilder, leere Zellen weit außerhalb) oder die Liste aufteilen.',
      en: () => 'Remove what is not needed (pictures, cells far outside), or split the list.',
    },
  },
  'list-too-slow': {
    says: {
      de: ({ seconds }) =>
        `Die Liste war nach ${seconds} Sekunden nicht gelesen; das Lesen wurde abgebrochen.`,
      en: ({ seconds }) => `The list was not read within ${seconds} seconds; reading it was stopped.`,
    },
    wayOut: {
      de: () => `${saveAnew.de} Oder die Liste aufteilen.`,
      en: () => `${saveAnew.en} Or split the list.`,
    },
  },
};
