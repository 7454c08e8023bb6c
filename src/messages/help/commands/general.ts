import type { CommandHelp } from '../command-help.js';

export const generalHelp: Readonly<Record<string, CommandHelp>> = {
  init: {
    summary: { de: 'Eine neue Datenbank einrichten', en: 'Set up a new database' },
    description: {
      de: 'Verzeichnet Städte, Programme, Förderschienen und Gebiete aus der Vorlage; Geld bucht der Befehl keines. Vorlagen: bremen (Vorgabe), empty.',
      en: 'Registers municipalities, programmes, tracks and areas from the template; it books no money. Templates: bremen (default), empty.',
    },
    examples: [{ de: 'llq einrichten --vorlage bremen', en: 'llq init --template bremen' }],
    flags: { template: { de: 'bremen (Vorgabe) oder empty', en: 'bremen (default) or empty' } },
  },
  status: {
    summary: {
      de: 'Stand des Jahres: Haushalt, zugeteilt, ausgezahlt, verfügbar',
      en: 'The state of the year: budget, allocated, disbursed, available',
    },
    examples: [
      { de: 'llq stand --jahr 2027', en: 'llq status --year 2027' },
      { de: 'llq stand --jahr 2027 --pruefen --still', en: 'llq status --year 2027 --check --quiet' },
    ],
    flags: {
      check: {
        de: 'Rückgabewert 4, wenn etwas überzogen oder zu viel zugeteilt ist',
        en: 'exit code 4 where something is overspent or over-allocated',
      },
    },
  },
  menu: {
    summary: { de: 'Ein Menü durch die täglichen Aufgaben', en: 'A menu through the daily tasks' },
    description: {
      de: 'Auch „llq“ allein öffnet es. Zu allem, was es tut, zeigt es den Befehl, der dasselbe getan hätte.',
      en: '"llq" alone opens it as well. Whatever it does it shows as the command that would have done it.',
    },
    examples: [{ de: 'llq menue', en: 'llq menu' }],
  },
  explain: {
    summary: {
      de: 'Zeigen, woher eine Buchung kommt oder wie eine Zahl entsteht',
      en: 'Show where a booking comes from, or how a figure is made up',
    },
    description: {
      de: 'Eine Buchung: bei eingelesenen Listen bis zur Zelle (Datei, Blatt, und was in jeder gelesenen Zelle stand); was von Hand erfasst wurde, zeigt, von wem und wann. Eine Zahl eines Berichts: die Rechnung und jede Buchung dahinter. Welche Zeile gemeint ist, sagen Programm, Stadt, Schiene und Gebiet („stadtweit“: ohne Gebiet).',
      en: 'A booking: for imported lists down to the cell (the file, the sheet, and what stood in every cell that was read); what was recorded by hand shows by whom and when. A figure of a report: the arithmetic and every booking behind it. Programme, municipality, track and area ("city-wide": without an area) tell which row is meant.',
    },
    examples: [
      { de: 'llq erklaeren K7Q-42', en: 'llq explain K7Q-42' },
      {
        de: 'llq erklaeren --bericht uebersicht --jahr 2027 --schiene quartierszentren --gebiet groepelingen --spalte ausgezahlt',
        en: 'llq explain --report overview --year 2027 --track quartierszentren --area groepelingen --column paid',
      },
      {
        de: 'llq erklaeren --bericht stand --programm llq --stadt bremen --spalte verfuegbar',
        en: 'llq explain --report status --programme llq --municipality bremen --column available',
      },
    ],
    flags: {
      report: {
        de: 'der Bericht mit der Zahl: uebersicht, zuteilung oder stand',
        en: 'the report with the figure: overview, allocation or status',
      },
      column: {
        de: 'die Spalte der Zahl, wie sie im Bericht heißt (ausgezahlt, verfuegbar)',
        en: 'the column of the figure, as the report calls it (paid, available)',
      },
    },
  },
  completion: {
    summary: { de: 'Vervollständigung für die Shell ausgeben', en: 'Print completion for the shell' },
    examples: [
      { de: 'llq vervollstaendigung bash', en: 'llq completion bash' },
      { de: 'llq vervollstaendigung powershell', en: 'llq completion powershell' },
    ],
    flags: { shell: { de: 'bash, zsh oder powershell', en: 'bash, zsh or powershell' } },
  },
};
