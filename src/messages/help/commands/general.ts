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
      de: 'Zeigen, was eine Buchung ist und woher sie kommt',
      en: 'Show what a booking is and where it comes from',
    },
    description: {
      de: 'Bei eingelesenen Listen bis zur Zelle: Datei, Blatt, und was in jeder gelesenen Zelle stand. Was von Hand erfasst wurde, zeigt, von wem und wann.',
      en: 'For imported lists down to the cell: the file, the sheet, and what stood in every cell that was read. What was recorded by hand shows by whom and when.',
    },
    examples: [{ de: 'llq erklaeren K7Q-42', en: 'llq explain K7Q-42' }],
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
