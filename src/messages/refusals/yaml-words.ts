import type { FilePlace } from '#src/domain/text-tree/node.js';
import type { SyntaxProblem } from '#src/domain/text-tree/syntax.js';
import type { Lang, Words } from '#src/messages/phrase.js';

/** `plan.yaml, Zeile 5, Spalte 12`. */
export function placeName({ file, line, column }: FilePlace, lang: Lang): string {
  return lang === 'de'
    ? `${file}, Zeile ${line}, Spalte ${column}`
    : `${file}, line ${line}, column ${column}`;
}

/** What keeps a file from being read, and what to do about it. */
export const syntaxWords: Record<SyntaxProblem, { says: Words; wayOut: Words }> = {
  tab: {
    says: { de: 'die Zeile ist mit einem Tabulator eingerückt', en: 'the line is indented with a tab' },
    wayOut: { de: 'Bitte rücken Sie mit Leerzeichen ein.', en: 'Please indent with blanks.' },
  },
  indent: {
    says: { de: 'die Einrückung passt nicht', en: 'the indentation does not fit' },
    wayOut: {
      de: 'Was zusammengehört, beginnt in derselben Spalte; was darunter gehört, zwei Leerzeichen weiter rechts.',
      en: 'What belongs together begins in the same column; what belongs under it, two blanks further right.',
    },
  },
  quote: {
    says: { de: 'Anführungszeichen sind nicht in Ordnung', en: 'quotation marks are not in order' },
    wayOut: {
      de: 'Bitte schließen Sie jedes Anführungszeichen in derselben Zeile und vermeiden Sie Rückstriche.',
      en: 'Please close every quotation mark on the same line, and avoid backslashes.',
    },
  },
  bracket: {
    says: { de: 'Klammern sind nicht in Ordnung', en: 'brackets are not in order' },
    wayOut: {
      de: 'Bitte schließen Sie jede Klammer { oder [ und trennen Sie Einträge mit Kommas.',
      en: 'Please close every bracket { or [, and separate entries by commas.',
    },
  },
  comma: {
    says: {
      de: 'zwischen geschweiften Klammern trennt ein Komma Einträge',
      en: 'between braces a comma separates entries',
    },
    wayOut: {
      de: 'Bitte setzen Sie Zahlen mit Komma dort in Anführungszeichen, zum Beispiel "1,05".',
      en: 'Please put numbers with a comma there into quotation marks, such as "1,05".',
    },
  },
  start: {
    says: { de: 'mit diesem Zeichen kann kein Wert beginnen', en: 'no value can begin with this character' },
    wayOut: {
      de: 'Bitte setzen Sie den Wert in Anführungszeichen.',
      en: 'Please put the value into quotation marks.',
    },
  },
  key: {
    says: { de: 'hier wird „Schlüssel: Wert“ erwartet', en: '“key: value” is expected here' },
    wayOut: {
      de: 'Bitte prüfen Sie Doppelpunkt, Leerzeichen danach und Einrückung.',
      en: 'Please check the colon, the blank after it, and the indentation.',
    },
  },
  tag: {
    says: { de: 'Typangaben mit ! gibt es hier nicht', en: 'there are no type tags with ! here' },
    wayOut: { de: 'Bitte schreiben Sie den Wert ohne sie.', en: 'Please write the value without it.' },
  },
  alias: {
    says: { de: 'Verweise mit & und * gibt es hier nicht', en: 'there are no references with & and * here' },
    wayOut: { de: 'Bitte schreiben Sie den Wert dort aus.', en: 'Please write out the value there.' },
  },
  documents: {
    says: { de: 'hier beginnt ein zweites Dokument', en: 'a second document begins here' },
    wayOut: {
      de: 'Bitte schreiben Sie jedes in eine eigene Datei.',
      en: 'Please write each into a file of its own.',
    },
  },
  other: {
    says: { de: 'das ist kein lesbares YAML', en: 'this cannot be read as YAML' },
    wayOut: {
      de: 'Bitte schreiben Sie „Schlüssel: Wert“, Zeile für Zeile, mit Leerzeichen eingerückt.',
      en: 'Please write “key: value”, line by line, indented with blanks.',
    },
  },
};
