import type { OpenCode } from '#src/domain/import/severity.js';
import type { RefusalCode } from '#src/domain/refusal.js';
import type { Lang, Words } from '../../phrase.js';

/** Why a row is open, of which nothing but the code is kept; complete by type. */
const openWords: Readonly<Record<OpenCode, Words>> = {
  'already-booked-by-hand': { de: 'von Hand schon gebucht', en: 'recorded by hand already' },
  'amount-ambiguous': {
    de: 'der Betrag ist auf zwei Weisen zu lesen',
    en: 'the amount can be read in two ways',
  },
  'amount-finer-than-cents': {
    de: 'der Betrag ist genauer als ein Cent',
    en: 'the amount is finer than a cent',
  },
  'amount-missing': { de: 'der Betrag fehlt', en: 'the amount is missing' },
  'amount-too-large': { de: 'der Betrag ist zu groß', en: 'the amount is too large' },
  'amount-unreadable': { de: 'der Betrag ist nicht zu lesen', en: 'the amount cannot be read' },
  'amount-with-own-unit': {
    de: 'der Betrag nennt eine eigene Einheit',
    en: 'the amount names a unit of its own',
  },
  'amounts-beyond-counting': { de: 'die Beträge sind zu groß', en: 'the amounts are too large' },
  'choice-unknown': { de: 'das Wort ist hier nicht vorgesehen', en: 'the word is none of what is possible' },
  'column-century-open': { de: 'das Jahrhundert ist offen', en: 'the century is open' },
  'column-days-ambiguous': { de: 'Tag oder Monat zuerst ist offen', en: 'day or month first is open' },
  'column-days-mixed': { de: 'Tag und Monat sind gemischt', en: 'day and month are mixed' },
  'column-means-other': { de: 'die Spalte meint wohl anderes', en: 'the column may mean something else' },
  'column-numbers-ambiguous': {
    de: 'Tausender oder Nachkommastellen ist offen',
    en: 'thousands or decimals is open',
  },
  'column-numbers-mixed': {
    de: 'Schreibweisen der Zahlen sind gemischt',
    en: 'ways of writing numbers are mixed',
  },
  'column-with-fields': { de: 'eine Spalte passt auf mehrere Felder', en: 'one column fits several fields' },
  'correction-open': {
    de: 'ob es eine Berichtigung ist, ist offen',
    en: 'whether it is a correction is open',
  },
  'day-ambiguous': { de: 'der Tag ist auf zwei Weisen zu lesen', en: 'the day can be read in two ways' },
  'day-missing': { de: 'der Tag fehlt', en: 'the day is missing' },
  'day-not-in-calendar': { de: 'den Tag gibt es nicht', en: 'there is no such day' },
  'day-unreadable': { de: 'der Tag ist nicht zu lesen', en: 'the day cannot be read' },
  'error-cell': { de: 'in der Zelle steht ein Fehler', en: 'the cell holds an error' },
  'expected-sum-differs': { de: 'eine erwartete Summe stimmt nicht', en: 'an expected sum differs' },
  'field-with-columns': { de: 'mehrere Spalten passen auf ein Feld', en: 'several columns fit one field' },
  'field-without-column': { de: 'für ein Feld fehlt die Spalte', en: 'a field has no column' },
  'fill-down-open': {
    de: 'ob die leere Zelle für die von oben steht, ist offen',
    en: 'whether the blank cell stands for the one above is open',
  },
  'formula-without-value': {
    de: 'das Ergebnis der Formel fehlt',
    en: 'the result of the formula is missing',
  },
  'group-labels-open': {
    de: 'was die Zwischenzeilen sagen, ist offen',
    en: 'what the group labels say is open',
  },
  'key-twice': { de: 'der Schlüssel steht zweimal da', en: 'the key is there twice' },
  'layout-unknown': { de: 'Spalten des Profils fehlen', en: 'columns of the profile are missing' },
  'measures-open': {
    de: 'welche Jahresspalten zählen, ist offen',
    en: 'which columns of years count is open',
  },
  'name-ambiguous': { de: 'der Name ist mehrdeutig', en: 'the name is ambiguous' },
  'name-missing': { de: 'der Name fehlt', en: 'the name is missing' },
  'name-unknown': { de: 'der Name ist unbekannt', en: 'the name is unknown' },
  'new-beside-vanished': {
    de: 'was wovon die Berichtigung ist, ist offen',
    en: 'which row replaced which is open',
  },
  'no-table': { de: 'die Datei hat keine Tabelle', en: 'the file has no table' },
  'number-ambiguous': {
    de: 'die Zahl ist auf zwei Weisen zu lesen',
    en: 'the number can be read in two ways',
  },
  'number-unreadable': { de: 'die Zahl ist nicht zu lesen', en: 'the number cannot be read' },
  'person-in-text': { de: 'ein Text nennt eine natürliche Person', en: 'a text names a natural person' },
  'person-without-reference': {
    de: 'einer natürlichen Person fehlt das Aktenzeichen',
    en: 'a natural person has no file reference',
  },
  'persons-open': {
    de: 'ob natürliche Personen genannt sind, ist offen',
    en: 'whether natural persons are named is open',
  },
  'profile-unreadable-perhaps-meant': {
    de: 'ein Profil neben der Liste ist nicht zu lesen',
    en: 'a profile beside the list cannot be read',
  },
  'profile-open': { de: 'welches Profil gilt, ist offen', en: 'which profile holds is open' },
  'recipient-is-person': {
    de: 'der Träger ist wohl eine natürliche Person',
    en: 'the recipient may be a natural person',
  },
  'role-open': { de: 'ob die Zeile eine Summe ist, ist offen', en: 'whether the row is a sum is open' },
  'row-refused': { de: 'eine Regel lässt die Zeile nicht zu', en: 'a rule says no to the row' },
  'scale-open': {
    de: 'in welcher Einheit die Beträge stehen, ist offen',
    en: 'the unit of the amounts is open',
  },
  'sheet-missing': { de: 'ein Blatt des Profils fehlt', en: 'a sheet of the profile is missing' },
  'sheet-name-open': {
    de: 'was der Name des Blattes sagt, ist offen',
    en: 'what the name of the sheet says is open',
  },
  'sheet-repeats-others': { de: 'das Blatt wiederholt andere', en: 'the sheet repeats others' },
  'sheet-unreadable': { de: 'das Blatt ist nicht zu lesen', en: 'the sheet cannot be read' },
  'span-without-period': { de: 'die Zeitspanne ist kein Zeitraum', en: 'the span is no period' },
  'stated-otherwise': { de: 'verzeichnet ist es schon anders', en: 'it stands otherwise already' },
  'stated-twice': { de: 'eine andere Zeile sagt etwas anderes', en: 'another row says otherwise' },
  'sum-differs': { de: 'eine Summe der Liste stimmt nicht', en: 'a sum of the list differs' },
  'target-open': { de: 'als was die Liste gelesen wird, ist offen', en: 'what the list is read as is open' },
  'text-missing': { de: 'der Text fehlt', en: 'the text is missing' },
  'unit-unknown': { de: 'die Einheit der Beträge ist unbekannt', en: 'the unit of the amounts is unknown' },
  'value-missing': { de: 'eine Angabe fehlt', en: 'a value is missing' },
  'year-of-column-open': { de: 'das Jahr einer Spalte ist offen', en: 'the year of a column is open' },
  'value-for-list-open': { de: 'eine Angabe für die Liste fehlt', en: 'a value for the list is missing' },
  'year-out-of-range': { de: 'das Jahr ist wohl ein Versehen', en: 'the year seems to be a slip' },
  'year-unreadable': { de: 'das Jahr ist nicht zu lesen', en: 'the year cannot be read' },
};

/** What rules say no to rows most often; another one is only said to be one. */
const refusedWords: Readonly<Partial<Record<RefusalCode, Words>>> = {
  'amount-not-positive': { de: 'der Betrag ist nicht größer als 0', en: 'the amount is not above 0' },
  'area-not-enrolled-on': {
    de: 'das Gebiet ist dann nicht im Programm',
    en: 'the area is not enrolled then',
  },
  'area-not-valid-on': { de: 'das Gebiet gilt dann nicht', en: 'the area is not valid then' },
  'area-of-other-municipality': {
    de: 'das Gebiet gehört zur anderen Stadt',
    en: 'the area is of the other municipality',
  },
  'day-outside-year': {
    de: 'der Tag liegt außerhalb des Haushaltsjahres',
    en: 'the day is outside the budget year',
  },
  'exceeds-available': { de: 'die verfügbaren Mittel reichen nicht', en: 'there is not enough money' },
  'has-repayments': { de: 'die frühere Zahlung hat Rückzahlungen', en: 'the earlier payment has repayments' },
  'over-allocated': { de: 'zugeteilt ist mehr, als da ist', en: 'more is allocated than there is' },
  'track-not-valid-on': { de: 'die Förderschiene gilt dann nicht', en: 'the track is not valid then' },
};

/** Why a row is open, in words: `der Name ist unbekannt; der Betrag fehlt`. A code of a later program stays as it is. */
export function openReasons(codes: readonly string[], lang: Lang): string {
  const words: Readonly<Record<string, Words | undefined>> = { ...openWords, ...refusedWords };
  return codes.map((code) => words[code]?.[lang] ?? code).join('; ');
}
