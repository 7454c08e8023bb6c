import type { NameFindings } from '#src/domain/import/findings/names.js';
import { counted } from '../../count.js';
import { orNearest } from '../../lists.js';
import { nounWords } from '../../nouns.js';
import type { Lang, Phrase, Words } from '../../phrase.js';
import { fieldName } from '../words.js';
import type { FindingTexts } from './finding-text.js';
import { correctCell, nothingToDo } from './proposals.js';

const inRows: Phrase<number> = {
  de: (rows) => (rows === 1 ? '' : ` (${counted(rows, ['Zeile', 'Zeilen'], 'de')})`),
  en: (rows) => (rows === 1 ? '' : ` (${counted(rows, ['row', 'rows'], 'en')})`),
};

/** What looks like a registered name is never registered with the others. */
const asNewByName: Words = {
  de: 'oder unter „new-recipients“, dass er neu ist.',
  en: 'or under "new-recipients" that it is new.',
};

const asNew: Words = {
  de: 'oder mit --anlegen traeger alle aufnehmen, die neu sind. Personen nur unter „persons“ mit Aktenzeichen.',
  en: 'or register all that are new with --create recipients. Persons under "persons" only, by file reference.',
};

const orNoArea: Words = {
  de: '„none“ für stadtweit, oder es vorher anlegen.',
  en: '"none" for city-wide, or register it first.',
};

function orNew({ noun, nearest }: NameFindings['name-unknown'], lang: Lang): string {
  if (noun === 'area') return orNoArea[lang];
  if (noun !== 'recipient') return lang === 'de' ? 'oder vorher anlegen.' : 'or register it first.';
  return (nearest.length > 0 ? asNewByName : asNew)[lang];
}

/** What is open about the names in a list. */
export const nameTexts: FindingTexts<NameFindings> = {
  'name-unknown': {
    reason: {
      de: ({ noun, name, rows }) =>
        `„${name}“ ist als ${nounWords[noun].de} nicht verzeichnet${inRows.de(rows)}.`,
      en: ({ noun, name, rows }) => `No ${nounWords[noun].en} "${name}" is registered${inRows.en(rows)}.`,
    },
    proposal: {
      de: (facts) =>
        [
          orNearest.de(facts.nearest),
          `Im Profil unter „spellings: ${facts.noun}“ festlegen, was mit „${facts.name}“ gemeint ist,`,
          orNew(facts, 'de'),
        ]
          .filter(Boolean)
          .join(' '),
      en: (facts) =>
        [
          orNearest.en(facts.nearest),
          `Say under "spellings: ${facts.noun}" in the profile what "${facts.name}" means,`,
          orNew(facts, 'en'),
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
      de: ({ name, rows, amongOthers }) =>
        `„${name}“ ${amongOthers ? 'kann eine Person sein' : 'steht in einer Spalte für Personen'}${inRows.de(rows)}; gebucht wird nur unter einem Aktenzeichen.`,
      en: ({ name, rows, amongOthers }) =>
        `"${name}" ${amongOthers ? 'may be a person' : 'stands in a column of persons'}${inRows.en(rows)}, who are booked under a file reference only.`,
    },
    proposal: {
      de: ({ proposed, amongOthers }) =>
        `Im Profil unter „persons“ ein Aktenzeichen geben, etwa „${proposed}“; der Name bleibt in der Akte.${amongOthers ? ' Eine Organisation unter „new-recipients“ nennen.' : ''}`,
      en: ({ proposed, amongOthers }) =>
        `Give a file reference under "persons" in the profile, such as "${proposed}"; the name stays in the file.${amongOthers ? ' Name an organisation under "new-recipients".' : ''}`,
    },
  },
  'persons-open': {
    reason: {
      de: ({ field, example, persons, names, rows }) =>
        `${persons} von ${counted(names, ['Namen', 'Namen'], 'de')} (${fieldName(field, 'de')}) ${persons === 1 ? 'sieht' : 'sehen'} nach einer Person aus, etwa „${example}“${inRows.de(rows)}.`,
      en: ({ field, example, persons, names, rows }) =>
        `${persons} of ${counted(names, ['name', 'names'], 'en')} (${fieldName(field, 'en')}) ${persons === 1 ? 'looks' : 'look'} like a person, such as "${example}"${inRows.en(rows)}.`,
    },
    proposal: {
      de: ({ field }) =>
        `Im Profil unter „persons-in: ${field}“ festlegen, ob die Liste dort Personen nennt: all (nur), some (neben Organisationen) oder none (keine). Personen werden nur unter Aktenzeichen gebucht.`,
      en: ({ field }) =>
        `Say under "persons-in: ${field}" in the profile whether the list names persons there: all (only), some (beside organisations) or none. Persons are booked under file references only.`,
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
