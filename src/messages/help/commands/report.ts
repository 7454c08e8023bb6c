import type { CommandHelp } from '../command-help.js';

export const reportHelp: Readonly<Record<string, CommandHelp>> = {
  'report:allocation': {
    summary: {
      de: 'Die Zuteilung eines Jahres, auch neben der eines anderen',
      en: 'The allocation of a year, also beside that of another',
    },
    description: {
      de: 'Die Excel-Mappe hat Gebiete und Förderschienen mit Vorjahr und Haushalt, die Berechnung jeder Förderschiene und alle Bewegungen des Jahres. Ohne --programm sind es alle Programme der Stadt. Eine Mappe, die llq selbst für denselben Bericht geschrieben hat, wird ersetzt, jede andere Datei nur mit --ueberschreiben. Ohne --ausgabe stehen die Tabellen am Bildschirm.',
      en: 'The workbook has areas and tracks with last year and the budget, the computation of every track, and all movements of the year. Without --programme it is all programmes of the municipality. A workbook that llq wrote itself for the same report is replaced, any other file only with --force. Without --out the tables are shown.',
    },
    examples: [
      {
        de: 'llq bericht zuteilung --jahr 2027 --ausgabe Zuteilung-2027.xlsx',
        en: 'llq report allocation --year 2027 --out Allocation-2027.xlsx',
      },
      {
        de: 'llq bericht zuteilung --jahr 2027 --vergleichsjahr 2026 --teil vergleich',
        en: 'llq report allocation --year 2027 --compare-year 2026 --part comparison',
      },
      {
        de: 'llq bericht zuteilung --jahr 2027 --spalten gebiet,summe --sortierung -summe',
        en: 'llq report allocation --year 2027 --columns area,total --sort -total',
      },
    ],
    flags: {
      programme: {
        de: 'Programm, auch mehrmals; ohne Angabe alle mit einer Zuteilung',
        en: 'programme, also several times; all with an allocation unless given',
      },
      municipality: {
        de: 'Stadt; nur nötig, wenn im Jahr für mehrere zugeteilt ist',
        en: 'municipality; needed only where several have an allocation in the year',
      },
      out: {
        de: 'in diese Datei schreiben: .xlsx, oder .csv, .json, .tsv, .txt',
        en: 'write to this file: .xlsx, or .csv, .json, .tsv, .txt',
      },
    },
  },
  'report:diff': {
    summary: {
      de: 'Was sich zwischen zwei Ständen geändert hat',
      en: 'What changed between two states',
    },
    description: {
      de: 'Zeigt, welche Summen andere sind, und die Buchungen, die das bewirkt haben. Ein Stand steht am Fuß jedes Berichts und ist ganz abzuschreiben; ohne den zweiten wird mit dem jetzigen verglichen.',
      en: 'Shows which sums are others, and the bookings that made the change. A state stands at the foot of every report and is to be copied as a whole; without the second one it is the present state.',
    },
    examples: [
      {
        de: 'llq bericht vergleich K7Q-42~3f9c2a7be014 K7Q-61~0b6d43f2a91c',
        en: 'llq report diff K7Q-42~3f9c2a7be014 K7Q-61~0b6d43f2a91c',
      },
    ],
  },
};
