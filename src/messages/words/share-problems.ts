import type { Lang, Words } from '../phrase.js';

/** What is wrong with a file in the shared folder, as people read it. */
const words: Readonly<Record<string, Words>> = {
  missing: { de: 'war gelöscht', en: 'was deleted' },
  'not-utf8': { de: 'kein lesbarer Text', en: 'no readable text' },
  'byte-order-mark': {
    de: 'von einem Textprogramm verändert (Marke am Anfang)',
    en: 'changed by a text program (mark at the beginning)',
  },
  'carriage-return': {
    de: 'von einem Textprogramm verändert (Zeilenenden)',
    en: 'changed by a text program (line ends)',
  },
  cut: { de: 'unvollständig: das Ende fehlt', en: 'not complete: the end is missing' },
  'trailing-bytes': { de: 'hinter dem Ende steht noch etwas', en: 'something follows after the end' },
  'hash-differs': { de: 'Inhalt passt nicht zur Prüfsumme', en: 'the content does not match the hash' },
  'newer-format': { de: 'braucht ein neueres llq', en: 'needs a newer llq' },
  'header-unreadable': { de: 'die erste Zeile ist nicht lesbar', en: 'the first line cannot be read' },
  'foreign-ledger': { de: 'gehört zu einer anderen Datenbank', en: 'belongs to another ledger' },
  'key-differs': {
    de: 'nicht mit dem bekannten Schlüssel dieses Rechners unterschrieben',
    en: 'not signed with the key that this computer is known by',
  },
  'count-differs': {
    de: 'die Zahl der Vorgänge stimmt nicht',
    en: 'the number of events is not the one stated',
  },
  'signature-differs': { de: 'die Unterschrift stimmt nicht', en: 'the signature is wrong' },
  'event-unreadable': { de: 'ein Vorgang ist nicht lesbar', en: 'an event cannot be read' },
  'event-of-other-writer': {
    de: 'enthält einen Vorgang eines anderen Rechners',
    en: 'holds an event of another computer',
  },
  'prev-differs': { de: 'die Kette ist unterbrochen', en: 'the chain is broken' },
  'prev-missing': { de: 'der Vorgang davor fehlt noch', en: 'the event before it is not here yet' },
  'prev-of-other-replica': {
    de: 'schließt an einen Vorgang eines anderen Rechners an',
    en: 'follows an event of another computer',
  },
  'sequence-gap': { de: 'die Nummer zählt nicht weiter', en: 'the number does not count on' },
  'lamport-not-rising': {
    de: 'der Zähler der Reihenfolge steigt nicht',
    en: 'the counter of the order does not rise',
  },
  'lamport-too-far': {
    de: 'zählt von Vorgängen weiter, die es nicht geben kann',
    en: 'counts on from events that cannot exist',
  },
  'not-readable': { de: 'darf nicht gelesen werden', en: 'may not be read' },
  'too-large': { de: 'zu groß, um von llq zu sein', en: 'too large to be of llq' },
  'share-file-missing': { de: 'gerade nicht da', en: 'not there at the moment' },
  'share-file-busy': { de: 'von einem anderen Programm festgehalten', en: 'held by another program' },
  'share-not-readable': { de: 'darf nicht gelesen werden', en: 'may not be read' },
  'share-file-too-large': { de: 'zu groß, um von llq zu sein', en: 'too large to be of llq' },
};

/** The words for a code of what can be wrong with a file in the shared folder. */
export function shareProblemWords(code: string, lang: Lang): string {
  return words[code]?.[lang] ?? code;
}
