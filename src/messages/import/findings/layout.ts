import type { MappingFindings, OpenMeasure } from '#src/domain/import/findings/mapping.js';
import { counted } from '../../count.js';
import { listed } from '../../lists.js';
import { fieldName } from '../words.js';
import type { Lang, Words } from '../../phrase.js';
import type { FindingTexts } from './finding-text.js';
import { fieldsText, quotedList } from './mapping-words.js';
import { sayInProfile } from './proposals.js';

type LayoutFindings = Pick<
  MappingFindings,
  | 'years-side-by-side'
  | 'measures-open'
  | 'year-of-column-open'
  | 'group-labels-open'
  | 'fill-down-open'
  | 'sheet-name-open'
  | 'scale-open'
  | 'unit-unknown'
  | 'value-for-list-open'
>;

/** What is open about values that do not stand in a column of their own: years, groups, names of sheets. */
export const layoutTexts: FindingTexts<LayoutFindings> = {
  'years-side-by-side': {
    reason: {
      de: ({ measure, years }) =>
        `Jahre stehen nebeneinander${measure === '' ? '' : ` („${measure}“)`}: jede Zeile zählt einmal für ${listed.de(years.map(String))}.`,
      en: ({ measure, years }) =>
        `Years stand side by side${measure === '' ? '' : ` ("${measure}")`}: each row counts once for ${listed.en(years.map(String))}.`,
    },
    proposal: {
      de: () => 'Soll nur ein Teil zählen: im Profil unter „years“ die übrigen streichen.',
      en: () => 'If only some are to count, strike the others under "years" in the profile.',
    },
  },
  'measures-open': {
    reason: {
      de: ({ field, measures }) =>
        isOne(measures)
          ? `Jahre stehen nebeneinander: ${columnsText(measures, 'de')}. Sind sie „${fieldName(field, 'de')}“?`
          : `Für dieselben Jahre stehen mehrere Größen da: ${quotedList(
              measures.map(({ measure }) => measure),
              'de',
            )}. Welche ist „${fieldName(field, 'de')}“?`,
      en: ({ field, measures }) =>
        isOne(measures)
          ? `Years stand side by side: ${columnsText(measures, 'en')}. Are they the "${fieldName(field, 'en')}"?`
          : `There are several measures for the same years: ${quotedList(
              measures.map(({ measure }) => measure),
              'en',
            )}. Which is the "${fieldName(field, 'en')}"?`,
    },
    proposal: {
      de: () => 'Im Profil unter „years“ die richtigen Spalten nennen.',
      en: () => 'Name the right columns under "years" in the profile.',
    },
  },
  'year-of-column-open': {
    reason: {
      de: ({ column, years }) =>
        `Die Spalte „${column}“ steht zwischen Jahren und nennt keines; es fehlt: ${listed.de(years.map(String))}.`,
      en: ({ column, years }) =>
        `The column "${column}" stands among years and names none; missing: ${listed.en(years.map(String))}.`,
    },
    proposal: {
      de: () => 'Im Profil unter „years“ ihr Jahr nennen.',
      en: () => 'Give its year under "years" in the profile.',
    },
  },
  'group-labels-open': {
    reason: {
      de: ({ fields, example: label, labels }) =>
        `Über den Zeilen für sich: ${counted(labels, ['Text', 'Texte'], 'de')}, etwa „${label}“; sie könnten sein: ${fieldsText(fields, 'de')}.`,
      en: ({ fields, example: label, labels }) =>
        `Above the rows ${counted(labels, ['text stands alone', 'texts stand alone'], 'en')}, such as "${label}"; they may be: ${fieldsText(fields, 'en')}.`,
    },
    proposal: {
      de: () => 'Im Profil unter „group-labels“ festlegen, was sie angeben.',
      en: () => 'Say under "group-labels" in the profile what they give.',
    },
  },
  'value-for-list-open': {
    reason: {
      de: ({ field, rows }) =>
        `${questionWords[field]?.de ?? `Was gilt als „${fieldName(field, 'de')}“`} für diese Liste? ${counted(rows, ['Zeile sagt', 'Zeilen sagen'], 'de')} es nicht.`,
      en: ({ field, rows }) =>
        `${questionWords[field]?.en ?? `Which ${fieldName(field, 'en')} holds`} for this list? ${counted(rows, ['row does', 'rows do'], 'en')} not say.`,
    },
    proposal: {
      de: ({ field, candidates: [first] }) =>
        `Im Profil unter „constants“ festlegen: „${field}: ${first ?? '…'}“.`,
      en: ({ field, candidates: [first] }) =>
        `Say "${field}: ${first ?? '…'}" under "constants" in the profile.`,
    },
  },
  'fill-down-open': {
    reason: {
      de: ({ title, rows }) =>
        `Die Spalte „${title}“ ist wohl nur in der ersten Zeile jeder Gruppe gefüllt; ${counted(rows, ['Zeile ist', 'Zeilen sind'], 'de')} leer.`,
      en: ({ title, rows }) =>
        `The column "${title}" seems to be filled in the first row of each group only; ${counted(rows, ['row is', 'rows are'], 'en')} blank.`,
    },
    proposal: {
      de: ({ field }) =>
        `Gilt der Wert für die Zeilen darunter: „${field}“ im Profil unter „fill-down“ nennen, sonst unter „blank-means-none“.`,
      en: ({ field }) =>
        `If the value holds for the rows below, name "${field}" under "fill-down" in the profile, else under "blank-means-none".`,
    },
  },
  'sheet-name-open': {
    reason: {
      de: ({ field, value }) => `Der Name des Blattes, „${value}“, könnte „${fieldName(field, 'de')}“ sein.`,
      en: ({ field, value }) => `The name of the sheet, "${value}", may be the "${fieldName(field, 'en')}".`,
    },
    proposal: {
      de: ({ field }) => `Ist es so: im Profil „sheet-name: ${field}“.`,
      en: ({ field }) => `If so: "sheet-name: ${field}" in the profile.`,
    },
  },
  'scale-open': {
    reason: {
      de: ({ titles }) =>
        `Die Einheit der Beträge ist nach dem, was über oder unter der Tabelle steht, nicht eindeutig: ${quotedList(titles, 'de')}.`,
      en: ({ titles }) =>
        `The texts above or below the table leave the unit of its amounts open: ${quotedList(titles, 'en')}.`,
    },
    proposal: sayInProfile('etwa „scale: 1000“ für T€', 'such as "scale: 1000" for T€'),
  },
  'unit-unknown': {
    reason: {
      de: ({ title, unit }) =>
        `Spalte „${title}“: die Einheit „${unit}“ wird nicht gelesen; ihre Zahlen gelten nicht als Euro.`,
      en: ({ title, unit }) => `Column "${title}": the unit "${unit}" is not read; its figures are no euros.`,
    },
    proposal: {
      de: () =>
        'In der Liste in Euro umrechnen, in einer Spalte; sind es doch Euro, im Profil bei der Spalte der Beträge „scale: 1“ (für 100 € „scale: 100“).',
      en: () =>
        'Convert to euros in the list, in one column; if they are euros after all, say "scale: 1" for the column of amounts in the profile ("scale: 100" for 100 €).',
    },
  },
};

function isOne(measures: readonly OpenMeasure[]): boolean {
  return measures.length === 1;
}

function columnsText(measures: readonly OpenMeasure[], lang: Lang): string {
  return quotedList(
    measures.flatMap(({ columns }) => columns.map(({ title }) => title)),
    lang,
  );
}

/** The gender of the noun decides the German question. */
const questionWords: Readonly<Record<string, Words>> = {
  track: { de: 'Welche Förderschiene gilt', en: 'Which track holds' },
  year: { de: 'Welches Haushaltsjahr gilt', en: 'Which budget year holds' },
};
