import type { CommandHelp } from '../command-help.js';

export const budgetHelp: Readonly<Record<string, CommandHelp>> = {
  'budget:set': {
    summary: { de: 'Den Ansatz eines Haushaltsjahres setzen', en: 'Set the adopted budget of a year' },
    description: {
      de: 'Je Haushaltsstelle einmal im Jahr; ohne Haushaltsstelle einmal je Wirtschaftsart. Mit --aus-vorlage zeigt und übernimmt der Befehl die bekannten Beträge der Vorlage mit ihren Quellen (--probelauf zeigt sie nur).',
      en: 'Once a year for each budget line; without one, once for each economic kind. With --from-template the known amounts of the template are shown and taken, with their sources (--dry-run only shows them).',
    },
    examples: [
      {
        de: 'llq haushalt ansatz 1.600.000 --jahr 2027 --programm llq --stadt bremen --haushaltsstelle 3696.89250-3 --beschluss "Haushaltsgesetz 2027"',
        en: 'llq budget set 1.600.000 --year 2027 --programme llq --municipality bremen --budget-line 3696.89250-3 --decision "Haushaltsgesetz 2027"',
      },
      {
        de: 'llq haushalt ansatz --aus-vorlage --jahr 2027 --probelauf',
        en: 'llq budget set --from-template --year 2027 --dry-run',
      },
    ],
    flags: {
      'from-template': {
        de: 'die bekannten Beträge der Vorlage statt eines eigenen',
        en: 'the known amounts of the template instead of one of your own',
      },
    },
  },
  'budget:amend': {
    summary: {
      de: 'Den Haushalt im Jahr ändern: nachbewilligen, mindern, sperren, übertragen',
      en: 'Change a budget in the year',
    },
    description: {
      de: 'Beträge sind immer positiv, die Art gibt die Richtung: Nachbewilligung, Minderung, Sperre, Entsperrung, Haushaltsrest übernommen (aus --aus-jahr), Haushaltsrest übertragen (nach --in-jahr). Mit --schiene (und --gebiet) kommt oder geht das Geld auch dort.',
      en: 'Amounts are always positive, the kind gives the direction. A carry-in names --from-year, a carry-out --to-year. With --track (and --area) the money also comes to, or goes from, that place.',
    },
    examples: [
      {
        de: 'llq haushalt aendern 50.000 --art nachbewilligung --jahr 2027 --programm llq --stadt bremen --grund "Nachbewilligung der Deputation"',
        en: 'llq budget amend 50.000 --kind supplement --year 2027 --programme llq --municipality bremen --reason "supplement"',
      },
      {
        de: 'llq haushalt aendern 12.000 --art haushaltsrest-uebernommen --aus-jahr 2026 --jahr 2027 --programm llq --stadt bremen --schiene quartierszentren --gebiet groepelingen --grund "Rest 2026"',
        en: 'llq budget amend 12.000 --kind carry-in --from-year 2026 --year 2027 --programme llq --municipality bremen --track quartierszentren --area groepelingen --reason "carried over"',
      },
    ],
    flags: {
      kind: {
        de: 'nachbewilligung, minderung, sperre, entsperrung, haushaltsrest-uebernommen oder haushaltsrest-uebertragen',
        en: 'supplement, reduction, block, unblock, carry-in or carry-out',
      },
      'from-year': { de: 'Jahr, aus dem ein Rest kommt', en: 'the year that carried-over money comes from' },
      'to-year': { de: 'Jahr, in das ein Rest geht', en: 'the year that carried-over money goes to' },
    },
  },
  'budget:list': {
    summary: { de: 'Ansätze und ihre Änderungen zeigen', en: 'Show budgets and their changes' },
    examples: [{ de: 'llq haushalt liste --jahr 2027', en: 'llq budget list --year 2027' }],
    flags: { all: { de: 'alle Jahre', en: 'every year' } },
  },
};
