import { counted } from '../count.js';
import type { Lang, Phrase, Words } from '../phrase.js';

/** Words of the first sheet of an annotated copy. */
export const frontWords = {
  sheet: { de: 'Prüfbericht', en: 'Findings' },
  subject: { de: 'Kopie einer Liste mit Befunden', en: 'Copy of a list with findings' },
  howTo: {
    de: 'Die Blätter dahinter sind eine Kopie der Liste: nur Werte, dieselben Zellen. Ein Klick auf die Zelle führt hin, ein Klick auf die gefärbte Zelle zurück; was zu tun ist, zeigt auch der Kommentar an der Zelle. Berichtigt wird in der Liste selbst.',
    en: 'The sheets behind are a copy of the list: values only, the same cells. A click on the cell leads there, a click on the coloured cell leads back; the comment at the cell says too what to do. Corrections are made in the list itself.',
  },
  nothing: {
    de: 'Nichts gefunden: Die Liste ist in Ordnung.',
    en: 'Nothing was found: the list is all right.',
  },
} satisfies Record<string, Words>;

/** `Prüfbericht zu Zahlungen.xlsx`. */
export const frontTitle: Phrase<{ file: string }> = {
  de: ({ file }) => `Prüfbericht zu ${file}`,
  en: ({ file }) => `Findings about ${file}`,
};

/** What is printed at the foot of every page. */
export const fileState: Phrase<{ hash: string }> = {
  de: ({ hash }) => `Prüfsumme der Liste: ${hash.slice(0, 12)}`,
  en: ({ hash }) => `Hash of the list: ${hash.slice(0, 12)}`,
};

/** Below the table, where there are more findings than it holds. */
export const notListed: Phrase<{ count: number }> = {
  de: ({ count }) =>
    `${counted(count, ['weiterer Befund steht', 'weitere Befunde stehen'], 'de')} hier nicht; die Zellen sind gefärbt, und --bericht DATEI schreibt alle.`,
  en: ({ count }) =>
    `${counted(count, ['more finding is', 'more findings are'], 'en')} not listed here; their cells are coloured, and --report FILE writes all of them.`,
};

/** What was found and what to do, as the comment of a cell says it. */
export function commentText(
  { reason, proposal }: { readonly reason: string; readonly proposal: string },
  lang: Lang,
): string {
  return `${reason}\n${{ de: 'Was tun', en: 'What to do' }[lang]}: ${proposal}`;
}
