import type { FactsOfFindings, Finding } from '#src/domain/findings/finding.js';
import type { FindingKind } from '#src/domain/findings/kind.js';
import { dayText, dayOrPeriodText, money } from '../amounts.js';
import { counted } from '../count.js';
import { listed } from '../lists.js';
import type { Lang, Phrase } from '../phrase.js';
import { placeText, subjectText } from './places.js';

/** Facts of a finding, and what it is about. */
type Told<K extends FindingKind> = FactsOfFindings[K] & { readonly subject: string };

/** Hashes as people read them aloud. */
const short = (hash: string): string => hash.slice(0, 12);

/** What is wrong, in a sentence for officers; complete by type. */
const sentences: { readonly [K in FindingKind]: Phrase<Told<K>> } = {
  overspent: {
    de: (facts) =>
      `${facts.year}, ${placeText(facts, 'de')}: ${money(facts.excessCents, 'de')} mehr ausgezahlt, als da ist.`,
    en: (facts) =>
      `${facts.year}, ${placeText(facts, 'en')}: ${money(facts.excessCents, 'en')} more was paid than there is.`,
  },
  'over-allocated': {
    de: (facts) =>
      `${facts.year}, ${placeText(facts, 'de')}: ${money(facts.excessCents, 'de')} mehr zugeteilt, als da ist.`,
    en: (facts) =>
      `${facts.year}, ${placeText(facts, 'en')}: ${money(facts.excessCents, 'en')} more is allocated than there is.`,
  },
  'concurrent-edit': {
    de: ({ subject, numbers, holds }) =>
      `${subjectText(subject, 'de')}: an mehreren Stellen verschieden festgelegt (${listed.de(numbers)}), ohne voneinander zu wissen. Es gilt vorläufig ${holds}.`,
    en: ({ subject, numbers, holds }) =>
      `${subjectText(subject, 'en')}: stated differently in several places (${listed.en(numbers)}) without knowing of each other. For the time being ${holds} holds.`,
  },
  'same-name': {
    de: ({ name, recipients }) =>
      `${recipients.length} Träger heißen „${name}“: ${listed.de(recipients)}. Gebucht wird vorläufig auf ${recipients[0] ?? ''}.`,
    en: ({ name, recipients }) =>
      `${recipients.length} recipients are called "${name}": ${listed.en(recipients)}. For the time being bookings go to ${recipients[0] ?? ''}.`,
  },
  'imported-twice': {
    de: ({ fileName, batches, rows }) =>
      `Die Liste ${fileName} ist mehrfach eingelesen (${listed.de(batches)}): ${counted(rows, ['Zeile zählt', 'Zeilen zählen'], 'de')} doppelt.`,
    en: ({ fileName, batches, rows }) =>
      `The list ${fileName} was imported more than once (${listed.en(batches)}): ${counted(rows, ['row counts', 'rows count'], 'en')} twice.`,
  },
  'same-reference': {
    de: ({ reference, recipient, amountCents, numbers }) =>
      `Beleg ${reference}, ${recipient}, ${money(amountCents, 'de')}: von mehreren gebucht (${listed.de(numbers)}). Vielleicht dieselbe Zahlung.`,
    en: ({ reference, recipient, amountCents, numbers }) =>
      `Reference ${reference}, ${recipient}, ${money(amountCents, 'en')}: recorded by several (${listed.en(numbers)}). Perhaps the same payment.`,
  },
  'late-booking': {
    de: (facts) =>
      `${facts.number} (${money(facts.amountCents, 'de')}, ${dayOrPeriodText(facts.paidOn, 'de')}) ist gezahlt, nachdem ${closedText(facts, 'de')} schon geschlossen war (${dayText(facts.lastDay, 'de')}).`,
    en: (facts) =>
      `${facts.number} (${money(facts.amountCents, 'en')}, ${dayOrPeriodText(facts.paidOn, 'en')}) was paid after ${closedText(facts, 'en')} had been closed (${dayText(facts.lastDay, 'en')}).`,
  },
  'replica-fork': {
    de: ({ number, hashes }) =>
      `Eine Datenbank wurde kopiert und an zwei Stellen weitergeführt: Ab ${number} gibt es Nummern mehrfach (${listed.de(hashes.map(short))}). Alle diese Vorgänge sind da und zählen.`,
    en: ({ number, hashes }) =>
      `A database was copied and kept in two places: from ${number} on numbers exist more than once (${listed.en(hashes.map(short))}). All these events are here and count.`,
  },
  'missing-events': {
    de: ({ replica, missing, waiting }) =>
      `Von Rechner ${replica} fehlen Vorgänge vor oder bei ${missing}; ${counted(waiting, ['Vorgang wartet', 'Vorgänge warten'], 'de')} darauf und zählen noch nicht.`,
    en: ({ replica, missing, waiting }) =>
      `Events of computer ${replica} are missing before or at ${missing}; ${counted(waiting, ['event waits', 'events wait'], 'en')} for them and do not count yet.`,
  },
  'unknown-events': {
    de: ({ replica, events, segments }) =>
      `Rechner ${replica} arbeitet mit einem neueren Programm: ${unknownText.de(events, segments)} versteht dieses hier nicht. Nichts davon geht verloren, aber es zählt hier noch nicht.`,
    en: ({ replica, events, segments }) =>
      `Computer ${replica} works with a newer program: this one does not understand ${unknownText.en(events, segments)}. Nothing of it is lost, but it does not count here yet.`,
  },
  'damaged-segment': {
    de: ({ path, code, line }) =>
      `Die Datei ${path} im gemeinsamen Ordner ist seit mehr als einem Tag nicht lesbar (${code}, Zeile ${line}).`,
    en: ({ path, code, line }) =>
      `The file ${path} in the shared folder could not be read for more than a day (${code}, line ${line}).`,
  },
};

const unknownText = {
  de: (events: number, segments: number) => unknownCounts(events, segments, 'de'),
  en: (events: number, segments: number) => unknownCounts(events, segments, 'en'),
};

function unknownCounts(events: number, segments: number, lang: Lang): string {
  const words = {
    de: { events: ['Vorgang', 'Vorgänge'], segments: ['ganze Datei', 'ganze Dateien'] },
    en: { events: ['event', 'events'], segments: ['whole file', 'whole files'] },
  } as const;
  return listed[lang]([
    ...(events > 0 ? [counted(events, words[lang].events, lang)] : []),
    ...(segments > 0 ? [counted(segments, words[lang].segments, lang)] : []),
  ]);
}

function closedText(
  { closed, code, programme }: Pick<FactsOfFindings['late-booking'], 'closed' | 'code' | 'programme'>,
  lang: Lang,
): string {
  const texts = {
    area: { de: `das Gebiet ${code}`, en: `the area ${code}` },
    track: { de: `die Förderschiene ${code}`, en: `the track ${code}` },
    enrolment: {
      de: `die Aufnahme von ${code} in ${programme ?? ''}`,
      en: `the enrolment of ${code} in ${programme ?? ''}`,
    },
  };
  return texts[closed][lang];
}

/** What a finding says, in a sentence or two. */
export function findingText({ kind, subject, facts }: Finding, lang: Lang): string {
  const sentence = sentences[kind] as Phrase<typeof facts & { readonly subject: string }>; // kind and facts belong together
  return sentence[lang]({ ...facts, subject });
}
