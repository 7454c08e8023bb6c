import type { UsageFacts } from '#src/domain/usage.js';
import { listed, orNearest } from './lists.js';
import type { RefusalTexts } from './phrase.js';

const help = {
  de: () => 'Hilfe zu jedem Befehl: --help anhängen.',
  en: () => 'Help for any command: add --help.',
};

/** What is wrong with a command line, and what to type instead. */
export const usageTexts: RefusalTexts<UsageFacts> = {
  'unknown-command': {
    says: {
      de: ({ text }) => `Den Befehl „${text}“ gibt es nicht.`,
      en: ({ text }) => `There is no command "${text}".`,
    },
    wayOut: {
      de: ({ nearest }) => orNearest.de(nearest) ?? 'Alle Befehle: llq --help',
      en: ({ nearest }) => orNearest.en(nearest) ?? 'All commands: llq --help',
    },
  },
  'unknown-flag': {
    says: {
      de: ({ flags }) => `Unbekannte Angabe: ${listed.de(flags)}.`,
      en: ({ flags }) => `Unknown flag: ${listed.en(flags)}.`,
    },
    wayOut: {
      de: ({ nearest }) => orNearest.de(nearest) ?? help.de(),
      en: ({ nearest }) => orNearest.en(nearest) ?? help.en(),
    },
  },
  'unexpected-argument': {
    says: {
      de: ({ args }) => `Überzählig: ${listed.de(args)}.`,
      en: ({ args }) => `Not expected here: ${listed.en(args)}.`,
    },
    wayOut: {
      de: () => 'Namen und Texte mit Leerzeichen in Anführungszeichen setzen.',
      en: () => 'Put names and texts with blanks into quotation marks.',
    },
  },
  'missing-value': {
    says: { de: ({ flag }) => `Es fehlt: ${flag}.`, en: ({ flag }) => `Missing: ${flag}.` },
    wayOut: help,
  },
  'flag-without-value': {
    says: {
      de: ({ flag }) => `Hinter ${flag} fehlt der Wert.`,
      en: ({ flag }) => `${flag} needs a value.`,
    },
    wayOut: help,
  },
  'flag-value': {
    says: {
      de: ({ flag, text }) => `${flag} kennt den Wert „${text}“ nicht.`,
      en: ({ flag, text }) => `${flag} does not know the value "${text}".`,
    },
    wayOut: {
      de: ({ allowed, words }) =>
        `Möglich ${allowed.length === 1 ? 'ist' : 'sind'}: ${listed.de(words?.de ?? allowed)}.`,
      en: ({ allowed, words }) =>
        `Possible ${allowed.length === 1 ? 'is' : 'are'}: ${listed.en(words?.en ?? allowed)}.`,
    },
  },
  'column-unknown': {
    says: {
      de: ({ flag, text }) => `${flag}: Eine Spalte „${text}“ gibt es hier nicht.`,
      en: ({ flag, text }) => `${flag}: there is no column "${text}" here.`,
    },
    wayOut: {
      de: ({ nearest, columns }) => orNearest.de(nearest.de) ?? `Spalten: ${listed.de(columns.de)}.`,
      en: ({ nearest, columns }) => orNearest.en(nearest.en) ?? `Columns: ${listed.en(columns.en)}.`,
    },
  },
  'flag-twice': {
    says: {
      de: ({ flag }) => `${flag} steht mehr als einmal da.`,
      en: ({ flag }) => `${flag} is given more than once.`,
    },
    wayOut: { de: () => 'Nur einmal angeben.', en: () => 'Give it once only.' },
  },
  'flag-count': {
    says: {
      de: ({ flag, text }) => `Hinter ${flag} steht eine ganze Zahl ab 1, nicht „${text}“.`,
      en: ({ flag, text }) => `${flag} takes a whole number from 1 on, not "${text}".`,
    },
    wayOut: help,
  },
  'flags-exclusive': {
    says: {
      de: ({ flags }) => `Nur eines davon geht: ${listed.de(flags)}.`,
      en: ({ flags }) => `Only one of these is possible: ${listed.en(flags)}.`,
    },
    wayOut: help,
  },
  'question-unanswered': {
    says: {
      de: ({ question }) => `Hier ist niemand, der antworten kann: ${question}`,
      en: ({ question }) => `Nobody is here to answer: ${question}`,
    },
    wayOut: {
      de: ({ flag }) => `Mit ${flag} vorab antworten.`,
      en: ({ flag }) => `Answer beforehand with ${flag}.`,
    },
  },
  'command-line': {
    says: {
      de: ({ text }) => `Die Befehlszeile ist so nicht zu verstehen: ${text}`,
      en: ({ text }) => `The command line cannot be understood: ${text}`,
    },
    wayOut: help,
  },
};
