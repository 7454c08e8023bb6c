import type { CommandHelp } from '../command-help.js';
import { paidFlags } from './report-paid.js';

/** Reports for machines and for the clock. */
export const reportFilesHelp: Readonly<Record<string, CommandHelp>> = {
  'report:open-data': {
    summary: {
      de: 'Zahlungen für das Transparenzportal, ohne Privatpersonen',
      en: 'Payments for the transparency portal, without private persons',
    },
    description: {
      de: 'Eine Zeile je Zahlung, netto, ohne Stornos; dazu der Teil spalten, der jede Spalte in beiden Sprachen beschreibt. Zahlungen an Privatpersonen stehen je Jahr, Schiene und Gebiet in einer Zeile, ohne Tag, Name und Zweck. Mit --norm 360giving ist es JSON in den Feldern des 360Giving Data Standard. Die Kennungen bleiben gleich, solange --praefix gleich bleibt.',
      en: 'A row for each payment, net, without reversed ones; with it the part dictionary, which describes every column in both languages. Payments to private persons stand in one row for each year, track and area, without day, name and purpose. With --standard 360giving it is JSON in the fields of the 360Giving Data Standard. The identifiers stay the same as long as --prefix does.',
    },
    examples: [
      {
        de: 'llq bericht offene-daten --jahr 2027 --ausgabe offene-daten-2027.csv',
        en: 'llq report open-data --year 2027 --out open-data-2027.csv',
      },
      {
        de: 'llq bericht offene-daten --jahr 2027 --teil spalten --ausgabe spalten.csv',
        en: 'llq report open-data --year 2027 --part dictionary --out dictionary.csv',
      },
      {
        de: 'llq bericht offene-daten --von-jahr 2026 --norm 360giving --herausgeber "Beispielamt Bremen" --ausgabe 360giving.json',
        en: 'llq report open-data --from-year 2026 --standard 360giving --publisher "Example Office Bremen" --out 360giving.json',
      },
    ],
    flags: paidFlags,
  },
  'report:run': {
    summary: {
      de: 'Mehrere Berichte und Listen in einem Lauf schreiben',
      en: 'Write several reports and lists in one go',
    },
    description: {
      de: 'Die Datei nennt einen Ordner und Aufträge; jeder hat bericht, ausgabe und die Angaben des Berichts unter ihren Namen: { bericht: uebersicht, ausgabe: "Uebersicht-{year}.xlsx", jahr: aktuell }. Eine Liste heißt wie ihr Befehl: auszahlung liste. {year} ist das Jahr des Auftrags, {date} der heutige Tag. Alle Dateien zeigen denselben Stand. Gelingt ein Auftrag nicht, wird keine Datei ersetzt; was gleich bliebe, wird nicht angefasst. Eine Mappe oder Seite desselben Berichts wird ersetzt, eine andere Datei nur mit ueberschreiben: ja. Der Rückgabewert ist der des schlechtesten Auftrags.',
      en: 'The file names a folder and jobs; each has report, out and the flags of the report under their names: { report: overview, out: "Overview-{year}.xlsx", year: current }. A list is called as its command: disbursement list. {year} is the year of the job, {date} is today. All files show the same state. Where a job fails no file is replaced; what would stay the same is not touched. A workbook or page of the same report is replaced, another file only with force: yes. The exit code is that of the worst job.',
    },
    examples: [
      { de: 'llq bericht lauf berichte.yaml', en: 'llq report run reports.yaml' },
      { de: 'llq bericht lauf berichte.yaml --probelauf', en: 'llq report run reports.yaml --dry-run' },
    ],
    flags: {
      'dry-run': {
        de: 'nur sagen, welche Dateien geschrieben würden',
        en: 'only say which files would be written',
      },
    },
  },
};
