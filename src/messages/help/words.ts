import type { Words } from '../phrase.js';

/** The fixed words of the help pages. */
export const helpWords = {
  whatItIs: {
    de: 'llq verwaltet Gebiete, Haushalt, Zuteilung und Auszahlungen des Programms Lebendige Quartiere.',
    en: 'llq keeps areas, budget, allocation and disbursements of the programme Lebendige Quartiere.',
  },
  usage: { de: 'Aufruf', en: 'Usage' },
  commands: { de: 'Befehle', en: 'Commands' },
  commandAndFlags: { de: 'BEFEHL [Angaben]', en: 'COMMAND [flags]' },
  arguments: { de: 'Werte', en: 'Arguments' },
  flags: { de: 'Angaben', en: 'Flags' },
  globalFlags: { de: 'Bei jedem Befehl', en: 'With every command' },
  examples: { de: 'Beispiele', en: 'Examples' },
  value: { de: 'WERT', en: 'VALUE' },
  moreHelp: {
    de: 'Mehr zu einem Befehl: llq BEFEHL --help. Deutsche und englische Namen gelten immer beide.',
    en: 'More about a command: llq COMMAND --help. German and English names both always work.',
  },
  exitCodes: {
    de: 'Rückgabewerte: 0 erledigt, 1 Fehler in llq, 2 Aufruf falsch, 3 abgelehnt (nichts geändert), 4 Befunde offen, 5 nicht erreichbar (gesperrt, Platte voll), 6 Daten beschädigt, 130 abgebrochen.',
    en: 'Exit codes: 0 done, 1 fault in llq, 2 wrong usage, 3 refused (nothing changed), 4 findings open, 5 unavailable (locked, disk full), 6 data damaged, 130 cancelled.',
  },
} satisfies Record<string, Words>;
