import type { JournalProblem } from '#src/domain/damage.js';
import { journalProblemWords } from './damage.js';
import { formatInteger } from './format.js';
import type { Lang } from './phrase.js';
import { eventWords } from './words/events.js';

/** A type of event in words; one that this program does not know by its own name. */
export function eventName(type: string, lang: Lang): string {
  return Object.hasOwn(eventWords, type) ? eventWords[type as keyof typeof eventWords][lang] : type;
}

interface ReversedFacts {
  readonly number: string | null;
  readonly reverses: string;
  readonly type: string;
}

/** What a reversal ended. */
export function reversedText({ number, reverses, type }: ReversedFacts, lang: Lang): string {
  if (lang === 'de') {
    const done = number === null ? 'Probelauf, nichts storniert' : `Storniert durch ${number}`;
    return `${done}: ${reverses} (${eventName(type, lang)}). Beides bleibt im Journal.`;
  }
  const done = number === null ? 'Dry run, nothing reversed' : `Reversed by ${number}`;
  return `${done}: ${reverses} (${eventName(type, lang)}). Both stay in the journal.`;
}

interface VerifiedFacts {
  readonly events: number;
  readonly unknownEvents: number;
  readonly digest: string;
  readonly problems: readonly JournalProblem[];
}

/** What a verification found: a line for each problem, or that all is well. */
export function verifiedText({ events, unknownEvents, digest, problems }: VerifiedFacts, lang: Lang): string {
  const count = formatInteger(events, lang);
  const sound = {
    de: `Das Journal ist unversehrt: ${count} Vorgänge, Kette und Prüfsummen stimmen, die Tabellen entsprechen ihm.`,
    en: `The journal is sound: ${count} events, chain and hashes are right, the tables match it.`,
  };
  const broken = {
    de: `Im Journal (${count} Vorgänge) stimmt etwas nicht:`,
    en: `Something is wrong in the journal (${count} events):`,
  };
  const unknown = {
    de: `${formatInteger(unknownEvents, lang)} Vorgänge kennt dieses Programm nicht; sie bleiben erhalten.`,
    en: `${formatInteger(unknownEvents, lang)} events are unknown to this program; they are kept.`,
  };
  return [
    (problems.length === 0 ? sound : broken)[lang],
    ...problems.map((problem) => `  ${problemLine(problem, lang)}`),
    ...(unknownEvents > 0 ? [unknown[lang]] : []),
    `${{ de: 'Prüfsumme des Standes', en: 'Digest of the state' }[lang]}: ${digest}`,
  ].join('\n');
}

function problemLine({ code, number, hash }: JournalProblem, lang: Lang): string {
  const place = number === null ? '' : `${number} (${hash?.slice(0, 12) ?? ''}): `;
  return `${place}${journalProblemWords[code][lang]}`;
}
