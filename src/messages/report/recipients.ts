import { formatInteger } from '../format.js';
import type { Phrase, Words } from '../phrase.js';

export const recipientsTitle: Phrase<{ years: string }> = {
  de: ({ years }) => `Träger und Zahlungen (${years})`,
  en: ({ years }) => `Recipients and payments (${years})`,
};

/** How the tables of the report are called. */
export const recipientsLabels = {
  recipients: { de: 'Träger', en: 'Recipients' },
  largest: { de: 'Die größten', en: 'The largest' },
  concentration: { de: 'Konzentration', en: 'Concentration' },
  lasting: { de: 'Dauerprojekte', en: 'Lasting projects' },
  double: { de: 'Hinweis Doppelförderung', en: 'Hint of double funding' },
} satisfies Record<string, Words>;

/** What stands above those tables of which the short name says too little. */
export const recipientsHeadings = {
  lasting: {
    de: 'mehrere Jahre in Folge gefördert (Kandidaten für Regelförderung)',
    en: 'paid several years running (candidates for regular funding)',
  },
  double: {
    de: 'derselbe Zweck aus zwei Programmen (Hinweis, kein Urteil)',
    en: 'the same purpose from two programmes (a hint, no verdict)',
  },
} satisfies Record<string, Words>;

export const recipientsWords = {
  count: { de: 'Anzahl', en: 'Number' },
  herfindahl: { de: 'Herfindahl-Index (0 bis 10.000)', en: 'Herfindahl index (0 to 10,000)' },
  equal: { de: 'Wie so viele gleich große', en: 'Like so many equal ones' },
  yearsRunning: { de: 'Jahre in Folge', en: 'Years running' },
  earlier: { de: 'früher', en: 'earlier' },
  total: { de: 'Zusammen', en: 'Together' },
  when: { de: 'Wann', en: 'When' },
  sameYear: { de: 'im selben Jahr', en: 'in one year' },
  adjacentYears: { de: 'in Jahren nacheinander', en: 'in adjacent years' },
  first: { de: 'Programm A', en: 'Programme A' },
  firstYears: { de: 'Jahre A', en: 'Years A' },
  firstCents: { de: 'Betrag A', en: 'Amount A' },
  second: { de: 'Programm B', en: 'Programme B' },
  secondYears: { de: 'Jahre B', en: 'Years B' },
  secondCents: { de: 'Betrag B', en: 'Amount B' },
} satisfies Record<string, Words>;

export const recipientsChart: Words = {
  de: 'Anteile der größten Träger',
  en: 'Shares of the largest recipients',
};

/** The row of those who are not among the largest. */
export const otherRecipients: Words = { de: 'alle übrigen', en: 'all others' };

/** What the largest recipients are called, by their number; null is all. */
export const largestText: Phrase<{ largest: number | null }> = {
  de: ({ largest }) => {
    if (largest === null) return 'alle Träger';
    return largest === 1 ? 'der größte Träger' : `die ${formatInteger(largest, 'de')} größten`;
  },
  en: ({ largest }) => {
    if (largest === null) return 'all recipients';
    return largest === 1 ? 'the largest recipient' : `the ${formatInteger(largest, 'en')} largest`;
  },
};

/** Sentences below the tables. */
export const recipientsNotes = {
  herfindahl: {
    de: 'Der Herfindahl-Index ist die Summe der quadrierten Anteile mal 10.000 (nach A. O. Hirschman, 1945, und O. C. Herfindahl, 1950): 10.000, wenn einer alles bekommt; 2.000, wenn fünf gleich viel bekommen. Rechts daneben steht sein Kehrwert, gerundet: Bei so vielen gleich großen Trägern wäre das Geld ebenso konzentriert.',
    en: 'The Herfindahl index is the sum of the squared shares times 10,000 (after A. O. Hirschman, 1945, and O. C. Herfindahl, 1950): 10,000 if one gets everything; 2,000 if five get the same. Beside it stands its reciprocal, rounded: with so many recipients of one size the money would be as concentrated.',
  },
  project: {
    de: 'Ein Projekt ist hier: derselbe Träger und ein Zweck, der gleich lautet (Groß- und Kleinschreibung, Umlaute, Satzzeichen und Leerzeichen unterscheiden nicht). Zahlungen ohne Zweck bleiben außen vor. Gesehen wird nur, was dieser Bericht umfasst: Jahre, Programm und Schiene nach Wahl.',
    en: 'A project here is: the same recipient and a purpose that reads the same (case, umlauts, punctuation and blanks make no difference). Payments without a purpose are left out. Only what this report covers is seen: years, programme and track as chosen.',
  },
  double: {
    de: 'Das ist ein Hinweis zum Nachsehen, kein Urteil. Auch gewollte Kofinanzierung, ein Wechsel des Programms oder ein allgemeiner Zweck wie „Personalkosten“ sieht so aus; ob doppelt gefördert wurde, zeigt erst die Akte.',
    en: 'This is a hint to look closer, no verdict. Co-funding as intended, a change of programme or a general purpose such as "staff" looks the same; only the file tells whether something was paid twice.',
  },
} satisfies Record<string, Words>;

export const lastingNote: Phrase<{ yearsRunning: number }> = {
  de: ({ yearsRunning }) =>
    `Gezeigt wird, was in mindestens ${yearsRunning} ${yearsRunning === 1 ? 'Jahr' : 'Jahren in Folge'} netto Geld bekam, aus welchen Programmen auch immer; „Von“ und „Bis“ sind die längste Folge ohne Lücke.`,
  en: ({ yearsRunning }) =>
    `Shown is what got money, net, in at least ${yearsRunning} ${yearsRunning === 1 ? 'year' : 'years running'}, from whatever programmes; "From" and "To" are the longest run without a gap.`,
};
