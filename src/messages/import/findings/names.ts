import type { NameFindings } from '#src/domain/import/findings/names.js';
import { counted } from '../../count.js';
import { orNearest } from '../../lists.js';
import { nounWords } from '../../nouns.js';
import type { Phrase, Words } from '../../phrase.js';
import type { FindingTexts } from './finding-text.js';
import { correctCell, nothingToDo } from './proposals.js';

const inRows: Phrase<number> = {
  de: (rows) => (rows === 1 ? '' : ` (${counted(rows, ['Zeile', 'Zeilen'], 'de')})`),
  en: (rows) => (rows === 1 ? '' : ` (${counted(rows, ['row', 'rows'], 'en')})`),
};

/** The names of most natural persons cannot be told from those of organisations. */
const registerAnew: Words = {
  de: 'oder eine Organisation mit --anlegen traeger aufnehmen. Personen nur unter „persons“ mit Aktenzeichen.',
  en: 'or register an organisation with --create recipients. Persons under "persons" only, by file reference.',
};

/** What is open about the names in a list. */
export const nameTexts: FindingTexts<NameFindings> = {
  'name-unknown': {
    reason: {
      de: ({ noun, name, rows }) =>
        `„${name}“ ist als ${nounWords[noun].de} nicht verzeichnet${inRows.de(rows)}.`,
      en: ({ noun, name, rows }) => `No ${nounWords[noun].en} "${name}" is registered${inRows.en(rows)}.`,
    },
    proposal: {
      de: ({ noun, name, nearest }) =>
        [
          orNearest.de(nearest),
          `Im Profil unter „spellings: ${noun}“ festlegen, was mit „${name}“ gemeint ist,`,
          noun === 'recipient' ? registerAnew.de : `oder vorher anlegen.`,
        ]
          .filter(Boolean)
          .join(' '),
      en: ({ noun, name, nearest }) =>
        [
          orNearest.en(nearest),
          `Say under "spellings: ${noun}" in the profile what "${name}" means,`,
          noun === 'recipient' ? registerAnew.en : 'or register it first.',
        ]
          .filter(Boolean)
          .join(' '),
    },
  },
  'name-ambiguous': {
    reason: {
      de: ({ noun, name, candidates, rows }) =>
        `„${name}“ kann mehr als eines heißen (${nounWords[noun].de}): ${candidates.join(', ')}${inRows.de(rows)}.`,
      en: ({ noun, name, candidates, rows }) =>
        `"${name}" may be more than one ${nounWords[noun].en}: ${candidates.join(', ')}${inRows.en(rows)}.`,
    },
    proposal: {
      de: ({ noun }) => `Im Profil unter „spellings: ${noun}“ festlegen, was gemeint ist.`,
      en: ({ noun }) => `Say under "spellings: ${noun}" in the profile which is meant.`,
    },
  },
  'name-missing': {
    reason: {
      de: ({ noun, title }) => `In der Spalte „${title}“ fehlt der Name (${nounWords[noun].de}).`,
      en: ({ noun, title }) => `In the column "${title}" the name of the ${nounWords[noun].en} is missing.`,
    },
    proposal: correctCell,
  },
  'person-without-reference': {
    reason: {
      de: ({ name, rows }) =>
        `„${name}“ steht in einer Spalte für Personen${inRows.de(rows)}; gebucht wird nur unter einem Aktenzeichen.`,
      en: ({ name, rows }) =>
        `"${name}" stands in a column of persons${inRows.en(rows)}, who are booked under a file reference only.`,
    },
    proposal: {
      de: ({ proposed }) =>
        `Im Profil unter „persons“ ein Aktenzeichen geben, etwa „${proposed}“; der Name bleibt in der Akte.`,
      en: ({ proposed }) =>
        `Give a file reference under "persons" in the profile, such as "${proposed}"; the name stays in the file.`,
    },
  },
  'person-in-text': {
    reason: {
      de: () => 'Der Text nennt eine Person, die nur unter ihrem Aktenzeichen geführt wird.',
      en: () => 'The text names a person who goes by a file reference only.',
    },
    proposal: {
      de: () => 'Den Namen in der Liste durch das Aktenzeichen ersetzen: Was gebucht ist, bleibt für immer.',
      en: () => 'Replace the name in the list by the file reference: what is booked stays for ever.',
    },
  },
  'recipient-is-person': {
    reason: {
      de: ({ name, rows }) =>
        `„${name}“ sieht nach einer Person aus${inRows.de(rows)}, nicht nach einer Organisation.`,
      en: ({ name, rows }) => `"${name}" looks like a person${inRows.en(rows)}, not like an organisation.`,
    },
    proposal: {
      de: () =>
        'Eine Person im Profil unter „persons“ mit Aktenzeichen führen; eine Organisation vorher mit „llq traeger anlegen“ aufnehmen.',
      en: () =>
        'Give a person a file reference under "persons" in the profile; register an organisation first with "llq recipient add".',
    },
  },
  'recipient-created': {
    reason: {
      de: ({ name, rows }) => `Der Träger „${name}“ wird neu aufgenommen${inRows.de(rows)}.`,
      en: ({ name, rows }) => `The recipient "${name}" is registered by this import${inRows.en(rows)}.`,
    },
    proposal: nothingToDo,
  },
  'spelling-remembered': {
    reason: {
      de: ({ name, means }) =>
        `Die Schreibweise „${name}“ steht für „${means}“ und wird als Aliasname gemerkt.`,
      en: ({ name, means }) => `The spelling "${name}" means "${means}" and is remembered as an alias name.`,
    },
    proposal: nothingToDo,
  },
};
