import { formatInteger } from '../format.js';
import type { Phrase, Words } from '../phrase.js';

export const extractTitle: Phrase<{ year: number | null }> = {
  de: ({ year }) => (year === null ? 'Journalauszug' : `Journalauszug ${year}`),
  en: ({ year }) => (year === null ? 'Journal extract' : `Journal extract ${year}`),
};

export const extractWords = {
  events: { de: 'Vorgänge', en: 'Events' },
  heads: { de: 'Köpfe', en: 'Heads' },
  headsTitle: {
    de: 'Der letzte Vorgang jedes Rechners',
    en: 'The last event of every computer',
  },
  recordedAt: { de: 'Erfasst (UTC)', en: 'Recorded (UTC)' },
  actor: { de: 'Von', en: 'By' },
  place: { de: 'Ort', en: 'Place' },
  content: { de: 'Zweck, Gegenstand', en: 'Purpose, subject' },
  reason: { de: 'Grund, Beschluss', en: 'Reason, decision' },
  links: { de: 'Bezug', en: 'Refers to' },
  origin: { de: 'Herkunft', en: 'Comes from' },
  hash: { de: 'Prüfsumme', en: 'Hash' },
} satisfies Record<string, Words>;

/** How an event refers to others. */
export const extractLinks = {
  reverses: { de: ({ number }) => `storniert ${number}`, en: ({ number }) => `reverses ${number}` },
  reversedBy: {
    de: ({ number }) => `storniert durch ${number}`,
    en: ({ number }) => `reversed by ${number}`,
  },
  repays: { de: ({ number }) => `zu ${number}`, en: ({ number }) => `of ${number}` },
} satisfies Record<string, Phrase<{ number: string }>>;

interface Counts {
  /** How many events are shown. */
  readonly events: number;
  /** How many there are. */
  readonly all: number;
}

export const extractCount: Phrase<Counts> = {
  de: ({ events, all }) =>
    events === all
      ? `Dies sind alle ${formatInteger(all, 'de')} Vorgänge; in ihren Nummern fehlt keine.`
      : `Dies sind ${formatInteger(events, 'de')} von ${formatInteger(all, 'de')} Vorgängen. Alle Vorgänge werden durchgezählt, darum haben die Nummern hier Lücken; ohne --jahr hat der Auszug keine.`,
  en: ({ events, all }) =>
    events === all
      ? `These are all ${formatInteger(all, 'en')} events; none of their numbers is missing.`
      : `These are ${formatInteger(events, 'en')} of ${formatInteger(all, 'en')} events. All events are counted through, so the numbers have gaps here; without --year the extract has none.`,
};

/** How the extract is checked. */
export const extractChecks = {
  hash: {
    de: 'Die Prüfsumme eines Vorgangs ist die SHA-256 seines ganzen Inhalts, in dem auch die Prüfsumme des Vorgängers steht: Wer einen Vorgang ändert oder herausnimmt, ändert alle späteren. „llq journal zeigen NUMMER“ zeigt ihn ganz, „llq journal pruefen“ rechnet alle nach.',
    en: 'The hash of an event is the SHA-256 of all that it holds, the hash of the one before it included: whoever changes or removes an event changes all later ones. "llq journal show NUMBER" shows all of it, "llq journal verify" computes every hash anew.',
  },
  again: {
    de: 'Die Marke des Standes benennt diesen Auszug für immer: „llq bericht journal --zustand MARKE“ schreibt ihn zu jeder späteren Zeit Byte für Byte wieder, auf jedem Rechner, der diese Vorgänge hat.',
    en: 'The mark of the state names this extract for ever: "llq report journal --state MARK" writes it again at any later time, byte for byte, on every computer that has these events.',
  },
  digest: {
    de: 'Die zwölf Stellen hinter ~ in der Marke sind der Anfang der SHA-256 über die Prüfsummen der Köpfe in dieser Reihenfolge, jede in einer eigenen Zeile, ohne Zeilenende nach der letzten. Sie lassen sich mit jedem Programm nachrechnen, das SHA-256 kann.',
    en: 'The twelve digits after ~ in the mark are the beginning of the SHA-256 over the hashes of the heads in this order, each on a line of its own, without a line end after the last. Any program that knows SHA-256 can check them.',
  },
  clock: {
    de: 'Zeiten sind die der Uhr des Erfassenden, in UTC; für die Reihenfolge zählen sie nicht.',
    en: 'Times are those of the writer’s clock, in UTC; the order does not go by them.',
  },
} satisfies Record<string, Words>;
