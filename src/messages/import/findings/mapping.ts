import type { ImportTarget } from '#src/domain/codes.js';
import type { MappingFindings } from '#src/domain/import/findings/mapping.js';
import { listed } from '../../lists.js';
import type { Lang } from '../../phrase.js';
import { fieldName, targetWords } from '../words.js';
import type { FindingTexts } from './finding-text.js';
import { layoutTexts } from './layout.js';
import { fieldsText, quotedList } from './mapping-words.js';
import { profileTexts } from './profile.js';

/** What is open between the columns of a list and the fields of what it is imported as. */
export const mappingTexts: FindingTexts<MappingFindings> = {
  ...layoutTexts,
  ...profileTexts,
  'target-open': {
    reason: {
      de: ({ targets }) =>
        targets.length === 0
          ? 'Die Überschriften sagen nicht, was die Liste enthält.'
          : `Die Liste kann Verschiedenes enthalten: ${targetsText(targets, 'de')}.`,
      en: ({ targets }) =>
        targets.length === 0
          ? 'The titles do not say what the list holds.'
          : `The list may hold different things: ${targetsText(targets, 'en')}.`,
    },
    proposal: {
      de: () => 'Mit --ziel angeben, etwa --ziel auszahlungen.',
      en: () => 'Say so with --target, such as --target disbursements.',
    },
  },
  'field-without-column': {
    reason: {
      de: ({ field }) =>
        `Für „${fieldName(field, 'de')}“ ist keine Spalte zu erkennen; die Angabe wird gebraucht.`,
      en: ({ field }) => `No column can be told for "${fieldName(field, 'en')}", which is needed.`,
    },
    proposal: {
      de: ({ field, columns, values }) =>
        `Im Profil unter „columns“ eine Spalte für „${field}“ nennen${example(columns, 'de')}, oder unter „constants“ einen Wert für alle Zeilen${example(values, 'de')}.`,
      en: ({ field, columns, values }) =>
        `Name a column for "${field}" under "columns" in the profile${example(columns, 'en')}, or a value for all rows under "constants"${example(values, 'en')}.`,
    },
  },
  'field-with-columns': {
    reason: {
      de: ({ field, columns }) =>
        `Für „${fieldName(field, 'de')}“ kommen mehrere Spalten in Frage: ${quotedList(columns, 'de')}.`,
      en: ({ field, columns }) =>
        `Several columns fit "${fieldName(field, 'en')}": ${quotedList(columns, 'en')}.`,
    },
    proposal: {
      de: ({ field }) => `Im Profil unter „columns“ die richtige für „${field}“ nennen.`,
      en: ({ field }) => `Name the right one for "${field}" under "columns" in the profile.`,
    },
  },
  'column-with-fields': {
    reason: {
      de: ({ column, fields }) =>
        `Die Spalte „${column}“ passt zu mehreren Angaben: ${fieldsText(fields, 'de')}.`,
      en: ({ column, fields }) => `The column "${column}" fits several fields: ${fieldsText(fields, 'en')}.`,
    },
    proposal: {
      de: ({ column }) => `Im Profil unter „columns“ festlegen, wofür „${column}“ steht.`,
      en: ({ column }) => `Say under "columns" in the profile what "${column}" stands for.`,
    },
  },
  'column-means-other': {
    reason: {
      de: ({ field, columns }) =>
        `${columnsText(columns, 'de')}: das ist beantragt oder bewilligt, nicht ausgezahlt. Soll es als „${fieldName(field, 'de')}“ gelten?`,
      en: ({ field, columns }) =>
        `${columnsText(columns, 'en')}: that was applied for or granted, not paid. Is it to count as "${fieldName(field, 'en')}"?`,
    },
    proposal: {
      de: ({ field, columns }) =>
        `Wurde alles so ausgezahlt: im Profil unter „columns“ festlegen „${field}: ${columns[0] ?? ''}“; sonst die Spalte mit den Auszahlungen nennen oder eine Liste der Auszahlungen nehmen.`,
      en: ({ field, columns }) =>
        `If all of it was paid just so: say "${field}: ${columns[0] ?? ''}" under "columns" in the profile; else name the column of the payments, or take a list of payments.`,
    },
  },
  'column-unused': {
    reason: {
      de: ({ title }) => `Aus der Spalte „${title}“ wird nichts übernommen.`,
      en: ({ title }) => `Nothing is taken from the column "${title}".`,
    },
    proposal: {
      de: () => 'Nichts zu tun; gehört sie doch dazu, im Profil unter „columns“ nennen.',
      en: () => 'Nothing to do; if it belongs after all, name it under "columns" in the profile.',
    },
  },
};

function targetsText(targets: readonly string[], lang: Lang): string {
  const words: Readonly<Record<string, { readonly de: string; readonly en: string }>> = targetWords;
  return listed[lang](targets.map((target) => words[target as ImportTarget]?.[lang] ?? target));
}

function columnsText(columns: readonly string[], lang: Lang): string {
  const word = columns.length === 1 ? { de: 'Spalte', en: 'Column' } : { de: 'Spalten', en: 'Columns' };
  return `${word[lang]} ${quotedList(columns, lang)}`;
}

/** The first of the proposals, in brackets; nothing where there is none. */
function example([first]: readonly string[], lang: Lang): string {
  if (first === undefined) return '';
  return { de: ` (etwa „${first}“)`, en: ` (such as "${first}")` }[lang];
}
