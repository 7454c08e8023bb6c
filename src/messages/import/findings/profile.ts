import type { MappingFindings } from '#src/domain/import/findings/mapping.js';
import { money } from '../../amounts.js';
import { counted } from '../../count.js';
import { listed } from '../../lists.js';
import type { Phrase } from '../../phrase.js';
import type { FindingTexts } from './finding-text.js';
import { quotedList } from './mapping-words.js';
import { correctCell, nothingToDo } from './proposals.js';
import { refused } from './refused.js';

type ProfileFindings = Pick<
  MappingFindings,
  | 'layout-unknown'
  | 'profile-open'
  | 'profile-unreadable'
  | 'profile-unreadable-perhaps-meant'
  | 'profile-without-titles'
  | 'sheet-missing'
  | 'expected-sum-differs'
  | 'value-missing'
  | 'blank-amounts-skipped'
>;

const unreadableWayOut: Phrase<ProfileFindings['profile-unreadable']> = {
  de: ({ refused: of }) => refused(of, 'wayOut', 'de'),
  en: ({ refused: of }) => refused(of, 'wayOut', 'en'),
};

/** Where a list is not what its profile says. */
export const profileTexts: FindingTexts<ProfileFindings> = {
  'layout-unknown': {
    reason: {
      de: ({ missing, profile }) =>
        `Das Profil ${profile} nennt Spalten, die es in der Liste nicht gibt: ${quotedList(missing, 'de')}.`,
      en: ({ missing, profile }) =>
        `The profile ${profile} names columns that the list does not have: ${quotedList(missing, 'en')}.`,
    },
    proposal: {
      de: () =>
        'Die Liste ist anders aufgebaut als die frühere: das Profil anpassen, oder mit „llq import profil vorschlagen“ ein neues anlegen.',
      en: () =>
        'The list is laid out otherwise than the former one: adapt the profile, or have a new one made with "llq import profile propose".',
    },
  },
  'profile-open': {
    reason: {
      de: ({ profiles }) => `Mehrere Profile passen zu dieser Liste: ${listed.de(profiles)}.`,
      en: ({ profiles }) => `Several profiles fit this list: ${listed.en(profiles)}.`,
    },
    proposal: {
      de: () => 'Mit --profil das richtige angeben.',
      en: () => 'Name the right one with --profile.',
    },
  },
  'profile-unreadable': {
    reason: {
      de: ({ profile, refused: of }) =>
        `Das Profil ${profile} neben der Liste ist nicht zu lesen und wurde übergangen: ${refused(of, 'says', 'de')}`,
      en: ({ profile, refused: of }) =>
        `The profile ${profile} beside the list cannot be read and was passed over: ${refused(of, 'says', 'en')}`,
    },
    proposal: unreadableWayOut,
  },
  'profile-unreadable-perhaps-meant': {
    reason: {
      de: ({ profile, refused: of }) =>
        `Das Profil ${profile} neben der Liste ist nicht zu lesen; ob es gemeint ist, lässt sich nicht sagen: ${refused(of, 'says', 'de')}`,
      en: ({ profile, refused: of }) =>
        `The profile ${profile} beside the list cannot be read; whether it is meant cannot be told: ${refused(of, 'says', 'en')}`,
    },
    proposal: {
      de: (facts) => `${unreadableWayOut.de(facts)} Oder mit --profil das richtige angeben.`,
      en: (facts) => `${unreadableWayOut.en(facts)} Or name the right one with --profile.`,
    },
  },
  'profile-without-titles': {
    reason: {
      de: ({ profile }) =>
        `Das Profil ${profile} neben der Liste nennt keine Überschriften; ob es gemeint ist, lässt sich nicht sagen: übergangen.`,
      en: ({ profile }) =>
        `The profile ${profile} beside the list names no titles; whether it is meant cannot be told: passed over.`,
    },
    proposal: {
      de: () => 'Im Profil unter „header“ die Überschriften nennen, oder es mit --profil angeben.',
      en: () => 'Name the titles under "header" in the profile, or give it with --profile.',
    },
  },
  'sheet-missing': {
    reason: {
      de: ({ sheet }) => `Das Profil nennt das Blatt „${sheet}“, das es in der Liste nicht gibt.`,
      en: ({ sheet }) => `The profile names the sheet "${sheet}", which the list does not have.`,
    },
    proposal: {
      de: () => 'Im Profil unter „sheets“ berichtigen.',
      en: () => 'Correct it under "sheets" in the profile.',
    },
  },
  'expected-sum-differs': {
    reason: {
      de: ({ expectedCents, rowsCents, label }) =>
        `Erwartet sind ${money(expectedCents, 'de')} (${label}), die Zeilen ergeben ${money(rowsCents, 'de')}; Unterschied ${money(expectedCents - rowsCents, 'de')}.`,
      en: ({ expectedCents, rowsCents, label }) =>
        `${money(expectedCents, 'en')} are expected (${label}), the rows come to ${money(rowsCents, 'en')}; difference ${money(expectedCents - rowsCents, 'en')}.`,
    },
    proposal: {
      de: () => 'Die Liste prüfen; gilt eine andere Summe, im Profil unter „sums“ berichtigen.',
      en: () => 'Check the list; if another sum holds, correct it under "sums" in the profile.',
    },
  },
  'value-missing': {
    reason: {
      de: ({ title }) => `In der Zeile fehlt: ${title}.`,
      en: ({ title }) => `In the row is missing: ${title}.`,
    },
    proposal: correctCell,
  },
  'blank-amounts-skipped': {
    reason: {
      de: ({ rows }) =>
        `${counted(rows, ['Zeile', 'Zeilen'], 'de')} ohne Betrag weggelassen, wie das Profil es sagt.`,
      en: ({ rows }) =>
        `${counted(rows, ['row', 'rows'], 'en')} without an amount left out, as the profile says.`,
    },
    proposal: nothingToDo,
  },
};
