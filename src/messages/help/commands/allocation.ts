import type { CommandHelp } from '../command-help.js';

const pot = {
  programme: {
    de: 'Programm; nur nötig, wenn im Jahr für mehrere zugeteilt ist',
    en: 'programme; needed only where several have an allocation in the year',
  },
  municipality: {
    de: 'Stadt; nur nötig, wenn im Jahr für mehrere zugeteilt ist',
    en: 'municipality; needed only where several have an allocation in the year',
  },
};

export const allocationHelp: Readonly<Record<string, CommandHelp>> = {
  'allocation:plan': {
    summary: { de: 'Eine Verteilung berechnen und zeigen', en: 'Compute a plan and show it' },
    description: {
      de: 'Gebucht wird nichts; geprüft wird alles, was „llq zuteilung buchen“ prüft. Mit --wie entsteht der Plan aus dem eines anderen Jahres; --speichern legt ihn als Datei zum Anpassen ab. --ausgabe schreibt den Entwurf als Excel-Mappe, mit der Berechnung jedes Betrags.',
      en: 'Books nothing, and checks all that "llq allocation apply" checks. With --like the plan is made from that of another year; --save keeps it as a file to be edited. --out writes the draft as a workbook, with the computation of every amount.',
    },
    examples: [
      {
        de: 'llq zuteilung planen Plan-2027.yaml --erklaeren',
        en: 'llq allocation plan Plan-2027.yaml --explain',
      },
      {
        de: 'llq zuteilung planen Plan-2027.yaml --ausgabe Entwurf-2027.xlsx',
        en: 'llq allocation plan Plan-2027.yaml --out Draft-2027.xlsx',
      },
      {
        de: 'llq zuteilung planen --wie 2026 --jahr 2027 --skalieren --speichern Plan-2027.yaml',
        en: 'llq allocation plan --like 2026 --year 2027 --scale --save Plan-2027.yaml',
      },
    ],
    flags: {
      ...pot,
      like: { de: 'den Plan dieses Jahres übernehmen', en: 'take over the plan of this year' },
      year: {
        de: 'mit --wie: das Jahr, für das geplant wird (Vorgabe: das laufende)',
        en: 'with --like: the year to plan for (default: the current one)',
      },
      scale: {
        de: 'mit --wie: Beträge in Euro im Verhältnis der Haushalte anpassen',
        en: 'with --like: amounts in euros follow the ratio of the budgets',
      },
      save: { de: 'den Plan in diese Datei schreiben', en: 'write the plan to this file' },
      out: {
        de: 'den Entwurf als Excel-Mappe schreiben (.xlsx)',
        en: 'write the draft as a workbook (.xlsx)',
      },
      explain: {
        de: 'die Berechnung jedes Betrags zeigen',
        en: 'show the computation of every amount',
      },
    },
  },
  'allocation:apply': {
    summary: { de: 'Einen Plan buchen', en: 'Book a plan' },
    description: {
      de: 'Gebucht wird nur, was vom bisherigen Plan abweicht, je Förderschiene ein Vorgang. Denselben Plan noch einmal zu buchen ändert nichts, und Umschichtungen bleiben erhalten. Zurücknehmen: den früheren Plan buchen.',
      en: 'Only what differs from what is planned is booked, one event for each track. Applying the same plan again changes nothing, and moves stay. To take it back, apply the earlier plan.',
    },
    examples: [
      {
        de: 'llq zuteilung buchen Plan-2027.yaml --beschluss "Deputation vom 10.12.2026"',
        en: 'llq allocation apply Plan-2027.yaml --decision "Deputation, 10.12.2026"',
      },
    ],
  },
  'allocation:move': {
    summary: {
      de: 'Zugeteilte Mittel umschichten',
      en: 'Move allocated money from one place to another',
    },
    description: {
      de: 'Das Geld muss am alten Ort verfügbar sein. Ohne Gebiet zählt der Teil der Förderschiene, der stadtweit bleibt. Zwischen konsumtiv und investiv, zwischen Städten und zwischen Programmen braucht es --beschluss. Zurücknehmen: llq journal stornieren.',
      en: 'The money has to be available where it leaves. Without an area it is the part of the track that stays city-wide. Between consumptive and investive money, municipalities or programmes --decision is needed. Take it back with "llq journal reverse".',
    },
    examples: [
      {
        de: 'llq zuteilung umschichten 5.000 --jahr 2027 --von-schiene quartierszentren --von-gebiet groepelingen --nach-schiene aeltere-menschen --grund "Mehrbedarf"',
        en: 'llq allocation move 5.000 --year 2027 --from-track quartierszentren --from-area groepelingen --to-track aeltere-menschen --reason "more needed"',
      },
    ],
    flags: {
      year: {
        de: 'Haushaltsjahr (Vorgabe: das Jahr des Datums)',
        en: 'budget year (default: the year of the date)',
      },
      'from-track': { de: 'Förderschiene, von der das Geld kommt', en: 'the track that the money leaves' },
      'from-area': { de: 'Gebiet, aus dem es kommt', en: 'the area that it leaves' },
      'to-track': { de: 'Förderschiene, zu der es geht', en: 'the track that it goes to' },
      'to-area': { de: 'Gebiet, in das es geht', en: 'the area that it goes to' },
    },
  },
  'allocation:show': {
    summary: { de: 'Die Zuteilung eines Jahres zeigen', en: 'Show the allocation of a year' },
    description: {
      de: 'Mit --erklaeren steht zu jedem Betrag, wie er berechnet wurde, so wie es gebucht ist; zur Probe wird nachgerechnet.',
      en: 'With --explain, how every amount was computed is shown as it was booked, and computed anew as a check.',
    },
    examples: [
      { de: 'llq zuteilung zeigen --jahr 2027', en: 'llq allocation show --year 2027' },
      { de: 'llq zuteilung zeigen --jahr 2027 --erklaeren', en: 'llq allocation show --year 2027 --explain' },
    ],
    flags: {
      ...pot,
      explain: {
        de: 'die Berechnung jedes Betrags zeigen',
        en: 'show the computation of every amount',
      },
    },
  },
};
