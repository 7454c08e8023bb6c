import type { ValueFindings } from '#src/domain/import/findings/values.js';
import { counted } from '../../count.js';
import { formatInteger } from '../../format.js';
import type { FindingTexts } from './finding-text.js';
import { sayInProfile } from './proposals.js';

const cellWords = { de: ['Zelle', 'Zellen'], en: ['cell', 'cells'] } as const;

type ColumnFindings = Pick<ValueFindings, Extract<keyof ValueFindings, `column-${string}` | 'zeros-lost'>>;

/** What is noticed about the cells of a column as a whole. */
export const columnTexts: FindingTexts<ColumnFindings> = {
  'column-numbers-ambiguous': {
    reason: {
      de: ({ title, example, cells }) =>
        `Spalte „${title}“: „${example}“ kann Tausender oder Nachkommastellen haben; so geschrieben: ${counted(cells, cellWords.de, 'de')}.`,
      en: ({ title, example, cells }) =>
        `Column "${title}": "${example}" may have thousands or decimals; ${counted(cells, cellWords.en, 'en')} are written so.`,
    },
    proposal: sayInProfile(
      '„numbers: german“ (Komma vor den Nachkommastellen) oder „numbers: english“ (Punkt davor)',
      '"numbers: german" (decimals behind a comma) or "numbers: english" (behind a point)',
    ),
  },
  'column-numbers-mixed': {
    reason: {
      de: ({ title, german, germanCell, english, englishCell }) =>
        `Spalte „${title}“ mischt zwei Schreibweisen: „${german}“ (${germanCell}) und „${english}“ (${englishCell}).`,
      en: ({ title, german, germanCell, english, englishCell }) =>
        `Column "${title}" mixes two ways of writing: "${german}" (${germanCell}) and "${english}" (${englishCell}).`,
    },
    proposal: sayInProfile(
      '„numbers: german“ oder „numbers: english“',
      '"numbers: german" or "numbers: english"',
    ),
  },
  'column-days-ambiguous': {
    reason: {
      de: ({ title, example, cells }) =>
        `Spalte „${title}“: bei „${example}“ kann der Tag oder der Monat vorn stehen; so geschrieben: ${counted(cells, cellWords.de, 'de')}.`,
      en: ({ title, example, cells }) =>
        `Column "${title}": in "${example}" the day or the month may come first; ${counted(cells, cellWords.en, 'en')} are written so.`,
    },
    proposal: sayInProfile(
      '„days: day-first“ oder „days: month-first“',
      '"days: day-first" or "days: month-first"',
    ),
  },
  'column-days-mixed': {
    reason: {
      de: ({ title, dayFirst, dayFirstCell, monthFirst, monthFirstCell }) =>
        `Spalte „${title}“: in „${dayFirst}“ (${dayFirstCell}) steht der Tag vorn, in „${monthFirst}“ (${monthFirstCell}) der Monat.`,
      en: ({ title, dayFirst, dayFirstCell, monthFirst, monthFirstCell }) =>
        `Column "${title}": in "${dayFirst}" (${dayFirstCell}) the day comes first, in "${monthFirst}" (${monthFirstCell}) the month.`,
    },
    proposal: sayInProfile(
      '„days: day-first“ oder „days: month-first“',
      '"days: day-first" or "days: month-first"',
    ),
  },
  'column-century-open': {
    reason: {
      de: ({ title, example, cells }) =>
        `Spalte „${title}“: bei „${example}“ sagt nichts, welches Jahrhundert gemeint ist; so geschrieben: ${counted(cells, cellWords.de, 'de')}.`,
      en: ({ title, example, cells }) =>
        `Column "${title}": nothing tells which century "${example}" is of; ${counted(cells, cellWords.en, 'en')} are written so.`,
    },
    proposal: sayInProfile(
      '„years-from: 1950“ (98 ist 1998, 27 ist 2027) oder „years-from: 2000“ (98 ist 2098)',
      '"years-from: 1950" (98 is 1998, 27 is 2027) or "years-from: 2000" (98 is 2098)',
    ),
  },
  'column-scaled': {
    reason: {
      de: ({ title, factor }) =>
        `Spalte „${title}“: alle Zahlen mal ${formatInteger(factor, 'de')} genommen.`,
      en: ({ title, factor }) => `Column "${title}": all figures taken times ${formatInteger(factor, 'en')}.`,
    },
    proposal: {
      de: () => 'Stimmt es nicht: im Profil bei dieser Spalte „scale: 1“ festlegen.',
      en: () => 'If this is wrong, say "scale: 1" for this column in the profile.',
    },
  },
  'zeros-lost': {
    reason: {
      de: ({ title, example, length }) =>
        `Spalte „${title}“: Kennungen wie „${example}“ haben wohl führende Nullen verloren (sonst ${length} Stellen).`,
      en: ({ title, example, length }) =>
        `Column "${title}": codes such as "${example}" seem to have lost leading zeros (${length} characters otherwise).`,
    },
    proposal: {
      de: () => 'Werden die Kennungen gebraucht: die Liste neu ausgeben, mit der Spalte als Text.',
      en: () => 'If the codes are needed, export the list anew with this column as text.',
    },
  },
};
