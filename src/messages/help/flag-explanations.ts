import type { Words } from '../phrase.js';

/** What flags and arguments mean wherever they occur; commands can say something of their own instead. */
export const flagExplanations: Readonly<Record<string, Words>> = {
  'from-template': {
    de: 'die Vorschläge der Vorlage zeigen und übernehmen',
    en: 'show the proposals of the template and take them',
  },
  file: { de: 'Pfad der Datei', en: 'path of the file' },
  folder: { de: 'Pfad des gemeinsamen Ordners', en: 'path of the shared folder' },
  'after-change': {
    de: 'von nun an nach jeder Änderung abgleichen, wie mit --abgleich',
    en: 'from now on sync after every change, as with --sync',
  },
  'no-after-change': {
    de: 'von nun an nur abgleichen, wenn es verlangt wird',
    en: 'from now on sync only when asked to',
  },
  sync: {
    de: 'gleich danach mit dem gemeinsamen Ordner abgleichen',
    en: 'sync with the shared folder right after it',
  },
  amount: {
    de: 'Betrag in Euro: 1.234,56 oder 75 T€ oder 1,6 Mio. €',
    en: 'amount in euros: 1.234,56 or 1234.56 or 75 T€',
  },
  all: { de: 'auch, was nicht mehr oder noch nicht gilt', en: 'also what is no longer or not yet valid' },
  area: { de: 'Gebiet: Kürzel, Name oder Aliasname', en: 'area: code, name or alias name' },
  'budget-line': {
    de: 'Haushaltsstelle, etwa 3696.89250-3 oder 3696/892 50-3',
    en: 'budget line such as 3696.89250-3',
  },
  code: { de: 'Kürzel; ohne Angabe aus dem Namen gebildet', en: 'code; made from the name unless given' },
  after: {
    de: 'der spätere Stand; ohne Angabe der jetzige',
    en: 'the later state; the present one unless given',
  },
  'as-of': {
    de: 'mit dem, was bis zu diesem Tag datiert ist, soweit es jetzt bekannt ist',
    en: 'with what is dated up to this day, as far as it is known now',
  },
  before: {
    de: 'der frühere Stand, wie er am Fuß eines Berichts steht',
    en: 'the earlier state, as it stands at the foot of a report',
  },
  columns: {
    de: 'nur diese Spalten, in dieser Reihenfolge, durch Kommas getrennt',
    en: 'these columns only, in this order, apart by commas',
  },
  'compare-year': {
    de: 'dieses Jahr daneben zeigen: alt, neu, Differenz',
    en: 'show this year beside it: old, new, difference',
  },
  jobs: {
    de: 'Datei, die sagt, welche Berichte wohin geschrieben werden',
    en: 'file that says which reports are written where',
  },
  standard: {
    de: 'als JSON in den Feldern dieser Norm; nur 360giving',
    en: 'as JSON in the fields of this standard; only 360giving',
  },
  publisher: {
    de: 'Name der Stelle, die veröffentlicht; ohne Angabe die Stadt',
    en: 'name of the office that publishes; the municipality unless given',
  },
  'publisher-id': {
    de: 'Kennung dieser Stelle, etwa aus org-id.guide',
    en: 'identifier of that office, such as from org-id.guide',
  },
  prefix: {
    de: 'womit die Kennungen beginnen, etwa 360G-beispielamt; sonst llq',
    en: 'what the identifiers begin with, such as 360G-example; else llq',
  },
  'data-source': {
    de: 'Link zur Seite, auf der die Daten stehen',
    en: 'link to the page where the data are',
  },
  license: { de: 'Link zur Lizenz der Daten', en: 'link to the licence of the data' },
  part: { de: 'nur diesen Teil des Berichts', en: 'this part of the report alone' },
  sort: {
    de: 'nach diesen Spalten ordnen; mit - davor das Größte zuerst: -betrag,gebiet',
    en: 'in the order of these columns; with - the greatest first: -amount,area',
  },
  state: {
    de: 'in diesem früheren Stand, wie er am Fuß eines Berichts steht',
    en: 'in this earlier state, as it stands at the foot of a report',
  },
  'csv-style': {
    de: 'de: Semikolon und Dezimalkomma; en: Komma und Punkt',
    en: 'de: semicolon, decimal comma; en: comma, decimal point',
  },
  date: {
    de: 'Tag: 15.03.2027, 2027-03-15 oder heute (Vorgabe)',
    en: 'day: 2027-03-15, 15.03.2027 or today (default)',
  },
  db: {
    de: 'Datenbankdatei (sonst LLQ_DB, sonst im Datenordner des Benutzers)',
    en: 'database file (else LLQ_DB, else in the user’s data folder)',
  },
  decision: { de: 'Beschluss, der dahintersteht', en: 'the decision behind it' },
  'dry-run': {
    de: 'nur zeigen, was geschähe; nichts ändern',
    en: 'only show what would happen; change nothing',
  },
  'economic-kind': { de: 'konsumtiv oder investiv', en: 'consumptive or investive' },
  exceed: {
    de: 'bewusst über die Mittel hinausgehen (verlangt --grund)',
    en: 'knowingly go beyond what is available (needs --reason)',
  },
  force: { de: 'vorhandene Datei ersetzen', en: 'replace an existing file' },
  format: { de: 'table, csv, json oder xlsx', en: 'table, csv, json or xlsx' },
  from: { de: 'ab diesem Tag', en: 'from this day on' },
  json: { de: 'Ergebnis als JSON', en: 'result as JSON' },
  kind: { de: 'Art', en: 'kind' },
  lang: {
    de: 'Sprache: de oder en (sonst LLQ_LANG, sonst die des Systems)',
    en: 'language: de or en (else LLQ_LANG, else the system’s)',
  },
  municipality: { de: 'Stadt: bremen oder bremerhaven', en: 'municipality: bremen or bremerhaven' },
  number: { de: 'Buchungsnummer, etwa K7Q-42', en: 'booking number such as K7Q-42' },
  'new-recipient': {
    de: 'Träger aufnehmen, falls er noch nicht verzeichnet ist',
    en: 'register the recipient if nobody has this name',
  },
  out: { de: 'in diese Datei schreiben', en: 'write to this file' },
  plan: { de: 'Plandatei (YAML)', en: 'plan file (YAML)' },
  programme: { de: 'Programm: Kürzel oder Name', en: 'programme: code or name' },
  purpose: { de: 'wofür gezahlt wird', en: 'what is paid for' },
  quiet: { de: 'keine Hinweise', en: 'no hints' },
  reason: { de: 'Grund; er steht für immer im Journal', en: 'the reason; it stays in the journal for ever' },
  recipient: { de: 'Träger: Name oder Kennung', en: 'recipient: name or identifier' },
  reference: { de: 'Belegnummer', en: 'reference number' },
  to: { de: 'bis zu diesem Tag', en: 'up to this day' },
  track: { de: 'Förderschiene: Kürzel oder Name', en: 'track: code or name' },
  year: {
    de: 'Haushaltsjahr: 2027, aktuell, voriges oder naechstes',
    en: 'budget year: 2027, current, previous or next',
  },
  yes: { de: 'alle Rückfragen mit Ja beantworten', en: 'answer every question with yes' },
  'alias-name': {
    de: 'weiterer Name, unter dem es bekannt ist (mehrfach möglich)',
    en: 'another name under which it is known (may be repeated)',
  },
  'area-kinds': {
    de: 'Arten von Gebieten, mit Kommas (win,small) oder alle',
    en: 'kinds of area with commas between (win,small) or all',
  },
  'closing-day': {
    de: 'letzter Tag des Folgejahrs, der noch zum alten zählt: 31.01. (Vorgabe)',
    en: 'last day of the year after that still counts for the old one: 01-31 (default)',
  },
  'file-reference': {
    de: 'der Name ist ein Aktenzeichen (für natürliche Personen)',
    en: 'the name is a file reference (for natural persons)',
  },
  'first-guarded-year': {
    de: 'ab diesem Haushaltsjahr wird gegen Mittel geprüft',
    en: 'from this budget year on money is checked',
  },
  indicator: { de: 'Kürzel der Kennzahl, etwa population', en: 'code of the indicator, such as population' },
  into: {
    de: 'Träger, in dem er aufgeht: Name oder Kennung',
    en: 'recipient that it is merged into: name or identifier',
  },
  'managed-by': { de: 'zuständiges Quartiersmanagement', en: 'who is in charge (Quartiersmanagement)' },
  name: {
    de: 'Name; Groß- und Kleinschreibung und Umlaute unterscheiden nicht',
    en: 'name; case and umlauts do not tell names apart',
  },
  on: { de: 'was an diesem Tag gilt (sonst heute)', en: 'what is valid on this day (else today)' },
  'remove-alias-name': {
    de: 'diesen Aliasnamen streichen (mehrfach möglich)',
    en: 'drop this alias name (may be repeated)',
  },
  source: { de: 'woher der Wert stammt', en: 'where the value was taken from' },
  undo: { de: 'zurücknehmen', en: 'take it back' },
  value: { de: 'Wert ab null: 34125 oder 0,5', en: 'value from zero up: 34125 or 0.5' },
};
