import type { CommandHelp } from '../command-help.js';

const list = {
  file: {
    de: 'die Liste: .xlsx, .xls, .xlsm, .xlsb, .ods oder .csv',
    en: 'the list: .xlsx, .xls, .xlsm, .xlsb, .ods or .csv',
  },
};

const batch = { batch: { de: 'Name des Imports, etwa B-7K3Q', en: 'name of the import, such as B-7K3Q' } };

/** What is said about a list beside its profile: first what it is, then fields for all rows that it has no column for. */
const said = {
  ...list,
  profile: {
    de: 'Profil der Liste (YAML); ohne Angabe eines neben der Liste, das passt',
    en: 'profile of the list (YAML); else one beside the list that fits',
  },
  target: {
    de: 'als was gelesen wird: auszahlungen, haushalt, zuteilungen, traeger, gebiete, kennzahlen',
    en: 'what it is read as: disbursements, budgets, allocations, recipients, areas, indicators',
  },
  create: {
    de: 'traeger: unbekannte Träger neu aufnehmen',
    en: 'recipients: register unknown recipients',
  },
  corrects: {
    de: 'der Import, dessen berichtigte Fassung die Liste ist',
    en: 'the import that this list is a corrected version of',
  },
  'new-list': {
    de: 'die Liste berichtigt keine frühere',
    en: 'the list corrects no earlier one',
  },
  year: { de: 'Haushaltsjahr aller Zeilen', en: 'budget year of all rows' },
  programme: { de: 'Programm aller Zeilen', en: 'programme of all rows' },
  municipality: { de: 'Stadt aller Zeilen', en: 'municipality of all rows' },
  track: { de: 'Förderschiene aller Zeilen', en: 'track of all rows' },
  area: { de: 'Gebiet aller Zeilen', en: 'area of all rows' },
  recipient: { de: 'Träger aller Zeilen', en: 'recipient of all rows' },
  purpose: { de: 'Zweck aller Zeilen', en: 'purpose of all rows' },
  decision: { de: 'Beschluss aller Zeilen', en: 'decision of all rows' },
  'budget-line': { de: 'Haushaltsstelle aller Zeilen', en: 'budget line of all rows' },
  'economic-kind': { de: 'Wirtschaftsart aller Zeilen', en: 'economic kind of all rows' },
  indicator: { de: 'Kennzahl aller Zeilen', en: 'indicator of all rows' },
  source: { de: 'Quelle aller Werte', en: 'source of all values' },
};

const report = {
  de: 'alle Befunde in diese Datei schreiben (.xlsx, .csv oder .json)',
  en: 'write all findings to this file (.xlsx, .csv or .json)',
};

const annotate = {
  de: 'Kopie der Liste mit markierten Zellen schreiben (.xlsx)',
  en: 'write a copy of the list with the doubtful cells marked (.xlsx)',
};

export const importHelp: Readonly<Record<string, CommandHelp>> = {
  'import:look': {
    summary: {
      de: 'Eine Liste ansehen, ohne etwas zu entscheiden',
      en: 'Look at a list without deciding anything',
    },
    description: {
      de: 'Zeigt Blätter, Tabellen, Kopfzeilen, was in den Spalten steht, und die Summen der Liste. Braucht keine Datenbank.',
      en: 'Shows sheets, tables, header rows, what the columns hold, and the sums of the list. Needs no database.',
    },
    examples: [{ de: 'llq import ansehen Zahlungen.csv', en: 'llq import look Zahlungen.csv' }],
    flags: list,
  },
  'import:check': {
    summary: { de: 'Eine Liste prüfen, ohne zu buchen', en: 'Check a list without booking it' },
    description: {
      de: 'Der ganze Import bis auf das Buchen: Zahl der Zeilen, Summen nach Jahr, Förderschiene und Gebiet, Kontrollsummen, Befunde mit ihrer Zelle. Am Bildschirm fragt der Befehl nach dem, was offen ist, und bietet an, die Antworten als Profil zu speichern. Rückgabewert 4, wenn Fragen oder Fehler bleiben.',
      en: 'The whole import but the booking: number of rows, sums by year, track and area, control sums, findings with their cells. On a terminal the command asks what is open, and offers to save the answers as a profile. Exit code 4 where questions or errors remain.',
    },
    examples: [
      {
        de: 'llq import pruefen Zahlungen.csv --schiene quartierszentren',
        en: 'llq import check Zahlungen.csv --track quartierszentren',
      },
      {
        de: 'llq import pruefen Zahlungen.csv --schiene quartierszentren --bericht Befunde.xlsx --anmerken Zahlungen-geprueft.xlsx',
        en: 'llq import check Zahlungen.csv --track quartierszentren --report Findings.xlsx --annotate Zahlungen-checked.xlsx',
      },
    ],
    flags: { ...said, report, annotate },
  },
  'import:run': {
    summary: { de: 'Eine Liste buchen', en: 'Book a list' },
    description: {
      de: 'Ganz oder gar nicht, in einem Zug. Dieselbe Liste noch einmal bucht nichts; eine berichtigte Fassung bucht nur, was sich geändert hat. Zurücknehmen lässt sich jeder Import mit „llq import zuruecknehmen“. Rückgabewert 4, wenn etwas offen ist und deshalb nicht gebucht wurde.',
      en: 'All or nothing, in one go. The same list again books nothing; a corrected version books only what has changed. Any import can be taken back with "llq import undo". Exit code 4 where something is open and therefore was not booked.',
    },
    examples: [
      {
        de: 'llq import ausfuehren Zahlungen.csv --schiene quartierszentren',
        en: 'llq import run Zahlungen.csv --track quartierszentren',
      },
    ],
    flags: {
      ...said,
      'only-valid': {
        de: 'buchen, was klar ist; die anderen Zeilen bleiben offen',
        en: 'book what is clear; the other rows stay open',
      },
      'despite-sums': {
        de: 'buchen, obwohl die Liste andere Summen nennt (verlangt --grund)',
        en: 'book although the list states other sums (needs --reason)',
      },
      'despite-booked': {
        de: 'auch Zeilen buchen, deren Zahlung von Hand schon gebucht ist (verlangt --grund)',
        en: 'also book rows whose payment was recorded by hand already (needs --reason)',
      },
      'reverse-vanished': {
        de: 'stornieren, was in der berichtigten Liste nicht mehr steht (verlangt --grund)',
        en: 'reverse what is no longer in the corrected list (needs --reason)',
      },
      report,
      reason: {
        de: 'Grund für --trotz-summen, --trotz-gebucht und --entfallene-stornieren; er steht für immer im Journal',
        en: 'the reason for --despite-sums, --despite-booked and --reverse-vanished; it stays in the journal for ever',
      },
    },
  },
  'import:undo': {
    summary: { de: 'Einen Import zurücknehmen', en: 'Take an import back' },
    description: {
      de: 'Alles, was der Import gebucht hat, wird storniert; beides bleibt im Journal. Hängt Späteres daran, etwa eine Rückzahlung, wird es genannt und nichts geschieht. Danach lässt sich dieselbe Datei wieder einlesen.',
      en: 'All that the import booked is reversed; both stay in the journal. Where something later depends on it, such as a repayment, it is named and nothing happens. The same file can be imported again afterwards.',
    },
    examples: [
      {
        de: 'llq import zuruecknehmen B-7K3Q --grund "falsche Fassung der Liste"',
        en: 'llq import undo B-7K3Q --reason "wrong version of the list"',
      },
    ],
    flags: batch,
  },
  'import:list': {
    summary: { de: 'Eingelesene Listen zeigen', en: 'Show the imported lists' },
    examples: [{ de: 'llq import liste', en: 'llq import list' }],
  },
  'import:show': {
    summary: { de: 'Einen Import mit allem zeigen', en: 'Show an import with everything about it' },
    examples: [{ de: 'llq import zeigen B-7K3Q', en: 'llq import show B-7K3Q' }],
    flags: batch,
  },
  'import:profile:propose': {
    summary: {
      de: 'Ein Profil für eine Liste vorschlagen',
      en: 'Propose a profile for a list',
    },
    description: {
      de: 'Schreibt eine YAML-Datei mit allem, was sich aus der Liste erkennen lässt, und mit den offenen Fragen. Liegt sie als .profil.yaml neben der Liste, wird sie beim Prüfen und Buchen gefunden, auch im nächsten Jahr.',
      en: 'Writes a YAML file with all that can be told from the list, and with the open questions. As a .profil.yaml beside the list it is found when checking and booking, next year too.',
    },
    examples: [
      {
        de: 'llq import profil vorschlagen Zahlungen.csv --ausgabe Zahlungen.profil.yaml',
        en: 'llq import profile propose Zahlungen.csv --out Zahlungen.profil.yaml',
      },
    ],
    flags: said,
  },
};
