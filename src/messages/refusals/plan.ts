import type { PlanRefusals } from '#src/domain/refusals/plan.js';
import { formatCents } from '#src/messages/format.js';
import { listed } from '#src/messages/lists.js';
import { nounWords } from '#src/messages/nouns.js';
import type { RefusalTexts } from '#src/messages/phrase.js';
import { planFileRefusals } from './plan-file.js';
import { valueText } from './yaml-texts.js';
import { placeName } from './yaml-words.js';

export const planRefusals: RefusalTexts<PlanRefusals> = {
  ...planFileRefusals,
  'plan-value': valueText,
  'plan-choice': {
    says: {
      de: ({ key, text, ...place }) => `${placeName(place, 'de')}: „${text}“ gibt es bei „${key}“ nicht.`,
      en: ({ key, text, ...place }) => `${placeName(place, 'en')}: “${key}” cannot be “${text}”.`,
    },
    wayOut: {
      de: ({ choices }) => `Möglich sind: ${choices.join(', ')}.`,
      en: ({ choices }) => `What it can be: ${choices.join(', ')}.`,
    },
  },
  'plan-below-zero': {
    says: {
      de: ({ key, text, ...place }) => `${placeName(place, 'de')}: „${key}“ ist mit „${text}“ unter null.`,
      en: ({ key, text, ...place }) => `${placeName(place, 'en')}: “${key}” is below zero, “${text}”.`,
    },
    wayOut: {
      de: () => 'Bitte geben Sie null oder mehr an.',
      en: () => 'Please give zero or more.',
    },
  },
  'plan-percent-above-hundred': {
    says: {
      de: ({ key, text, ...place }) =>
        `${placeName(place, 'de')}: „${key}“ ist mit „${text}“ mehr als 100 %.`,
      en: ({ key, text, ...place }) => `${placeName(place, 'en')}: “${key}” is more than 100 %, “${text}”.`,
    },
    wayOut: {
      de: () => 'Bitte geben Sie höchstens 100 an. Ein Betrag in Euro steht unter amount.',
      en: () => 'Please give 100 at most. An amount in euros stands under amount.',
    },
  },
  'plan-track-amount': {
    says: {
      de: ({ track, given, ...place }) =>
        given.length === 0
          ? `${placeName(place, 'de')}: Für ${track} steht nicht da, wie viel es bekommt.`
          : `${placeName(place, 'de')}: Für ${track} stehen ${listed.de(given)} zugleich da.`,
      en: ({ track, given, ...place }) =>
        given.length === 0
          ? `${placeName(place, 'en')}: it does not say how much ${track} gets.`
          : `${placeName(place, 'en')}: ${track} has ${listed.en(given)} at once.`,
    },
    wayOut: {
      de: () => 'Bitte schreiben Sie genau eins davon: amount: 840.000, percent: 20 oder rest: yes.',
      en: () => 'Please write exactly one of these: amount: 840.000, percent: 20, or rest: yes.',
    },
  },
  'plan-rest-twice': {
    says: {
      de: ({ track, firstLine, ...place }) =>
        `${placeName(place, 'de')}: ${track} soll den Rest bekommen, den schon die Förderschiene in Zeile ${firstLine} bekommt.`,
      en: ({ track, firstLine, ...place }) =>
        `${placeName(place, 'en')}: ${track} is to get the rest, which the track in line ${firstLine} gets already.`,
    },
    wayOut: {
      de: () => 'Bitte geben Sie einer der beiden einen Betrag oder Prozentsatz.',
      en: () => 'Please give one of the two an amount or a percentage.',
    },
  },
  'plan-named-twice': {
    says: {
      de: ({ noun, text, firstLine, ...place }) =>
        `${placeName(place, 'de')}: „${text}“ ist schon in Zeile ${firstLine} genannt (${nounWords[noun].de}), vielleicht unter anderem Namen.`,
      en: ({ noun, text, firstLine, ...place }) =>
        `${placeName(place, 'en')}: the ${nounWords[noun].en} “${text}” is named in line ${firstLine} already, perhaps by another name.`,
    },
    wayOut: {
      de: () => 'Bitte lassen Sie nur einen der beiden Einträge stehen.',
      en: () => 'Please keep only one of the two entries.',
    },
  },
  'plan-option-misplaced': {
    says: {
      de: ({ option, areaKey, ...place }) =>
        `${placeName(place, 'de')}: „${option}“ passt nicht zum Schlüssel ${areaKey}.`,
      en: ({ option, areaKey, ...place }) =>
        `${placeName(place, 'en')}: “${option}” does not go with the key ${areaKey}.`,
    },
    wayOut: {
      de: ({ areaKey, options }) => `Zu ${areaKey} gehören: ${options.join(', ')}.`,
      en: ({ areaKey, options }) => `What goes with ${areaKey}: ${options.join(', ')}.`,
    },
  },
  'plan-among-and-kind': {
    says: {
      de: (place) => `${placeName(place, 'de')}: among und kind stehen zugleich da.`,
      en: (place) => `${placeName(place, 'en')}: among and kind are given at once.`,
    },
    wayOut: {
      de: () => 'Bitte lassen Sie kind weg: among nennt die Gebiete schon einzeln.',
      en: () => 'Please leave out kind: among names the areas one by one.',
    },
  },
  'plan-floor-above-cap': {
    says: {
      de: ({ floorCents, capCents, ...place }) =>
        `${placeName(place, 'de')}: Der Mindestbetrag ${formatCents(floorCents, 'de')} liegt über dem Höchstbetrag ${formatCents(capCents, 'de')}.`,
      en: ({ floorCents, capCents, ...place }) =>
        `${placeName(place, 'en')}: the floor ${formatCents(floorCents, 'en')} is above the cap ${formatCents(capCents, 'en')}.`,
    },
    wayOut: {
      de: () => 'Bitte ändern Sie floor oder cap.',
      en: () => 'Please change floor or cap.',
    },
  },
  'plan-not-multiple': {
    says: {
      de: ({ option, cents, roundCents, ...place }) =>
        `${placeName(place, 'de')}: ${option} ist mit ${formatCents(cents, 'de')} kein Vielfaches von ${formatCents(roundCents, 'de')}, auf das gerundet wird.`,
      en: ({ option, cents, roundCents, ...place }) =>
        `${placeName(place, 'en')}: ${option}, ${formatCents(cents, 'en')}, is not a multiple of ${formatCents(roundCents, 'en')}, which is rounded to.`,
    },
    wayOut: {
      de: () => 'Bitte ändern Sie den Betrag, oder runden Sie feiner.',
      en: () => 'Please change the amount, or round more finely.',
    },
  },
};
