import type { Day } from '#src/domain/day.js';
import { formatDay, formatInteger } from './format.js';
import type { Lang, Phrase, Words } from './phrase.js';

/** `Stand des Journals: K7Q-42~3f9c2a7be014`, and the day up to which it is shown where one was asked for. */
export function stateLine(state: string, lang: Lang, asOf: Day | null = null): string {
  const line = lang === 'de' ? `Stand des Journals: ${state}` : `State of the journal: ${state}`;
  if (asOf === null) return line;
  const day = formatDay(asOf, lang);
  return lang === 'de' ? `Stichtag: ${day}; ${line}` : `As of: ${day}; ${line}`;
}

/** So much goes on the foot of a printed page. */
const longestFoot = 80;

/** The same for the foot of a page: where the heads have no room there, the hash says which state it is. */
export function footLine(state: string, lang: Lang, asOf: Day | null = null): string {
  const whole = stateLine(state, lang, asOf);
  return whole.length <= longestFoot ? whole : stateLine(state.replace(/^.*(?=~)/, '…'), lang, asOf);
}

/** The flags that choose what is shown of a list or report. */
export const columnsFlag: Words = { de: '--spalten', en: '--columns' };
export const sortFlag: Words = { de: '--sortierung', en: '--sort' };
export const partFlag: Words = { de: '--teil', en: '--part' };

export const lateWords = {
  title: { de: 'Nachträglich eingegangen', en: 'Came in later' },
  recordedOn: { de: 'Erfasst am', en: 'Recorded on' },
} satisfies Record<string, Words>;

/** What stands below a report as of a day of which something was recorded later. */
export const lateCount: Phrase<{ count: number; asOf: Day }> = {
  de: ({ count, asOf }) =>
    `Nachträglich eingegangen: ${count === 1 ? 'eine Buchung' : `${formatInteger(count, 'de')} Buchungen`} mit Datum bis zum ${formatDay(asOf, 'de')}, später erfasst und hier mitgezählt.`,
  en: ({ count, asOf }) =>
    `Came in later: ${count === 1 ? 'one booking' : `${formatInteger(count, 'en')} bookings`} dated up to ${formatDay(asOf, 'en')}, recorded after that day and counted here.`,
};
