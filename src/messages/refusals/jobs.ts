import type { JobsRefusals } from '#src/domain/refusals/jobs.js';
import type { Shape } from '#src/domain/text-tree/node.js';
import type { RefusalTexts } from '../phrase.js';
import {
  emptySays,
  keyDoubleText,
  keyMissingText,
  keyUnknownText,
  listEmptyText,
  shapeText,
  syntaxText,
  valueText,
} from './yaml-texts.js';
import { placeName } from './yaml-words.js';

const shapeExamples: Record<Shape, string> = {
  text: 'year: 2027',
  list: 'jobs: [{ report: overview, out: Uebersicht.xlsx }]',
  map: '{ report: overview, out: Uebersicht.xlsx }',
};

/** Files with jobs that cannot be understood, each with the place. */
export const jobsRefusals: RefusalTexts<JobsRefusals> = {
  'jobs-empty': {
    says: emptySays,
    wayOut: {
      de: () => `Hinein gehört zum Beispiel: ${shapeExamples.list}`,
      en: () => `What belongs there, for example: ${shapeExamples.list}`,
    },
  },
  'jobs-syntax': syntaxText,
  'jobs-key-unknown': keyUnknownText,
  'jobs-key-double': keyDoubleText,
  'jobs-key-missing': keyMissingText,
  'jobs-shape': shapeText(shapeExamples),
  'jobs-list-empty': listEmptyText,
  'jobs-value': valueText,
  'jobs-report-unknown': {
    says: {
      de: ({ text, ...place }) =>
        `${placeName(place, 'de')}: Einen Bericht oder eine Liste „${text}“ gibt es nicht.`,
      en: ({ text, ...place }) => `${placeName(place, 'en')}: there is no report or list “${text}”.`,
    },
    wayOut: {
      de: ({ nearest }) =>
        nearest.length > 0
          ? `Gemeint ist vielleicht: ${nearest.join(', ')}.`
          : 'Die Berichte nennt: llq bericht --help. Listen heißen wie ihr Befehl, etwa „auszahlung liste“.',
      en: ({ nearest }) =>
        nearest.length > 0
          ? `Perhaps you mean: ${nearest.join(', ')}.`
          : 'To see the reports: llq report --help. Lists are called as their command, such as “disbursement list”.',
    },
  },
  'jobs-yes-no': {
    says: {
      de: ({ key, text, ...place }) =>
        `${placeName(place, 'de')}: Bei „${key}“ steht „${text}“; es kann nur ja oder nein sein.`,
      en: ({ key, text, ...place }) =>
        `${placeName(place, 'en')}: “${key}” says “${text}”; it can only be yes or no.`,
    },
    wayOut: {
      de: ({ key }) => `Bitte schreiben Sie „${key}: ja“, oder lassen Sie die Zeile weg.`,
      en: ({ key }) => `Please write “${key}: yes”, or leave the line out.`,
    },
  },
  'jobs-placeholder-unknown': {
    says: {
      de: ({ text, ...place }) => `${placeName(place, 'de')}: Den Platzhalter „${text}“ gibt es nicht.`,
      en: ({ text, ...place }) => `${placeName(place, 'en')}: there is no placeholder “${text}”.`,
    },
    wayOut: {
      de: ({ known }) => `Es gibt: ${known.join(', ')}.`,
      en: ({ known }) => `There are: ${known.join(', ')}.`,
    },
  },
  'jobs-target-double': {
    says: {
      de: ({ path, firstLine, ...place }) =>
        `${placeName(place, 'de')}: ${path} wird schon von dem Auftrag in Zeile ${firstLine} geschrieben.`,
      en: ({ path, firstLine, ...place }) =>
        `${placeName(place, 'en')}: ${path} is written by the job in line ${firstLine} already.`,
    },
    wayOut: {
      de: () => 'Bitte geben Sie jedem Auftrag eine Datei für sich.',
      en: () => 'Please give every job a file of its own.',
    },
  },
  'jobs-target-own': {
    says: {
      de: ({ path, ...place }) =>
        `${placeName(place, 'de')}: ${path} ist die Datenbank oder die Auftragsdatei selbst.`,
      en: ({ path, ...place }) =>
        `${placeName(place, 'en')}: ${path} is the database, or the file with the jobs itself.`,
    },
    wayOut: {
      de: () => 'Bitte nennen Sie eine andere Datei; diese wird nie ersetzt.',
      en: () => 'Please name another file; this one is never replaced.',
    },
  },
};
