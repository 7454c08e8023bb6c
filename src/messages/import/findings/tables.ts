import type { TableFindings } from '#src/domain/import/findings/tables.js';
import { money } from '../../amounts.js';
import { counted } from '../../count.js';
import { listed } from '../../lists.js';
import { nothingToDo } from './proposals.js';
import type { FindingTexts } from './finding-text.js';

const rowWords = { de: ['Zeile', 'Zeilen'], en: ['row', 'rows'] } as const;

/** What is noticed while tables, headers and the roles of rows are found. */
export const tableTexts: FindingTexts<TableFindings> = {
  'sheet-without-table': {
    reason: {
      de: ({ rows }) => `Auf dem Blatt ist keine Tabelle zu erkennen (${counted(rows, rowWords.de, 'de')}).`,
      en: ({ rows }) => `There is no table on the sheet (${counted(rows, rowWords.en, 'en')}).`,
    },
    proposal: {
      de: () => 'Steht doch eine da: im Profil unter „header“ die Überschriften ihrer Spalten nennen.',
      en: () => 'If there is one, name the titles of its columns under "header" in the profile.',
    },
  },
  'no-table': {
    reason: {
      de: () => 'In der Datei ist keine Tabelle zu erkennen, die eingelesen wird.',
      en: () => 'There is no table in the file that is imported.',
    },
    proposal: {
      de: () =>
        'Prüfen, ob es die richtige Datei ist; „llq import ansehen“ zeigt ihre Blätter. Ausgeblendete im Profil unter „sheets“ nennen.',
      en: () =>
        'Check whether it is the right file; "llq import look" shows its sheets. Name hidden ones under "sheets" in the profile.',
    },
  },
  'sums-left-out': {
    reason: {
      de: ({ rows }) => `${counted(rows, ['Summenzeile', 'Summenzeilen'], 'de')}: nicht gebucht.`,
      en: ({ rows }) => `${counted(rows, ['row of sums', 'rows of sums'], 'en')}: not booked.`,
    },
    proposal: nothingToDo,
  },
  'notes-left-out': {
    reason: {
      de: ({ rows }) => `${counted(rows, rowWords.de, 'de')} ohne Daten (Anmerkungen): nicht eingelesen.`,
      en: ({ rows }) => `${counted(rows, rowWords.en, 'en')} without data (notes): left out.`,
    },
    proposal: nothingToDo,
  },
  'role-open': {
    reason: {
      de: ({ label }) => `Die Zeile „${label}“ kann ein Eintrag sein oder eine Summe.`,
      en: ({ label }) => `The row "${label}" may be an entry or a sum.`,
    },
    proposal: {
      de: () =>
        'Im Profil ihren Anfang unter „sum-words“ nennen (eine Summe), unter „data-rows-with“ (ein Eintrag) oder unter „skip: rows-with“ (weglassen).',
      en: () =>
        'Name its beginning in the profile under "sum-words" (a sum), "data-rows-with" (an entry) or "skip: rows-with" (left out).',
    },
  },
  'sum-differs': {
    reason: {
      de: ({ label, column, statedCents, rowsCents, rows }) =>
        `${sumName(label, 'de')} (${column}): in der Liste ${money(statedCents, 'de')}, aus ${counted(rows, ['Zeile', 'Zeilen'], 'de')} ${money(rowsCents, 'de')}; Unterschied ${money(statedCents - rowsCents, 'de')}.`,
      en: ({ label, column, statedCents, rowsCents, rows }) =>
        `${sumName(label, 'en')} (${column}): the list says ${money(statedCents, 'en')}, its ${counted(rows, rowWords.en, 'en')} come to ${money(rowsCents, 'en')}; difference ${money(statedCents - rowsCents, 'en')}.`,
    },
    proposal: {
      de: () =>
        'Die fehlende oder doppelte Zeile suchen. Bewusst trotzdem buchen: --trotz-summen mit --grund.',
      en: () =>
        'Look for the row that is missing or there twice. To book all the same: --despite-sums with --reason.',
    },
  },
  'sum-without-label': {
    reason: {
      de: ({ rows }) =>
        `Die Zeile ist die Summe von ${counted(rows, rowWords.de, 'de')} darüber, ohne es zu sagen; sie wurde nicht gebucht.`,
      en: ({ rows }) =>
        `The row is the sum of the ${counted(rows, rowWords.en, 'en')} above without saying so; it was not booked.`,
    },
    proposal: {
      de: () => 'Ist sie doch ein Eintrag: in der Liste benennen, was er ist.',
      en: () => 'If it is an entry after all, say in the list what it is.',
    },
  },
  'sheet-repeats-others': {
    reason: {
      de: ({ rows, sheets }) =>
        `Alle ${counted(rows, rowWords.de, 'de')} stehen auch auf ${listed.de(sheets)}: eingelesen zählten sie doppelt.`,
      en: ({ rows, sheets }) =>
        `All ${counted(rows, rowWords.en, 'en')} stand on ${listed.en(sheets)} too: they would count twice.`,
    },
    proposal: {
      de: () => 'Das Blatt, das wiederholt, im Profil unter „skip: sheets“ nennen.',
      en: () => 'Name the sheet that repeats under "skip: sheets" in the profile.',
    },
  },
  'rows-alike': {
    reason: {
      de: ({ rows, cells }) =>
        `${counted(rows, rowWords.de, 'de')} mit demselben Inhalt (${placesText(cells, 'de')}): jede ist eine eigene Buchung.`,
      en: ({ rows, cells }) =>
        `${counted(rows, rowWords.en, 'en')} say the same (${placesText(cells, 'en')}): each is a booking of its own.`,
    },
    proposal: {
      de: () => 'Sind sie versehentlich doppelt: in der Liste löschen und neu prüfen.',
      en: () => 'If they are there twice by mistake, delete them in the list and check again.',
    },
  },
  'cell-outside': {
    reason: {
      de: ({ text }) => `„${text ?? ''}“ steht weit außerhalb der Tabelle und wurde nicht eingelesen.`,
      en: ({ text }) => `"${text ?? ''}" stands far outside of the table and was left out.`,
    },
    proposal: {
      de: () => 'Gehört es dazu, in der Liste an seinen Platz rücken; sonst nichts zu tun.',
      en: () => 'If it belongs, move it to its place in the list; else nothing to do.',
    },
  },
};

function sumName(label: string, lang: 'de' | 'en'): string {
  if (label === '') return { de: 'Summe', en: 'Sum' }[lang];
  return lang === 'de' ? `„${label}“` : `"${label}"`;
}

/** So many places are named; the others are counted. */
const named = 5;

function placesText(cells: readonly string[], lang: 'de' | 'en'): string {
  const more = cells.length - named;
  if (more <= 0) return listed[lang](cells);
  return `${cells.slice(0, named).join(', ')} ${{ de: `und ${more} weitere`, en: `and ${more} more` }[lang]}`;
}
