import type { Severity } from '#src/domain/findings/severity.js';
import type { Cents } from '#src/domain/cents.js';
import { counted } from '../count.js';
import { formatCents, formatEuros, formatPercent } from '../format.js';
import type { Phrase, Words } from '../phrase.js';

export const dashboardTitle: Phrase<{ year: number }> = {
  de: ({ year }) => `Haushaltsjahr ${year}`,
  en: ({ year }) => `Budget year ${year}`,
};

/** What the page is about: names of programme and municipality, or all of them. */
export const dashboardAbout: Phrase<{ programme: string | null; municipality: string | null }> = {
  de: ({ programme, municipality }) =>
    `${programme ?? 'Alle Programme'}, ${municipality ?? 'alle Städte'}. Alle Beträge in Euro.`,
  en: ({ programme, municipality }) =>
    `${programme ?? 'All programmes'}, ${municipality ?? 'all municipalities'}. All amounts in euros.`,
};

export const dashboardSections = {
  overview: { de: 'Überblick', en: 'Overview' },
  outflow: { de: 'Mittelabfluss', en: 'Outflow' },
  areas: { de: 'Gebiete', en: 'Areas' },
  findings: { de: 'Befunde', en: 'Findings' },
  late: { de: 'Nachträglich eingegangen', en: 'Came in later' },
} satisfies Record<string, Words>;

export const dashboardPictures = {
  programmes: { de: 'Programme', en: 'Programmes' },
  tracks: { de: 'Förderschienen', en: 'Tracks' },
  curves: { de: 'Ausgezahlt im Lauf des Jahres, kumuliert', en: 'Paid in the course of the year, cumulated' },
} satisfies Record<string, Words>;

/** What a picture of bars shows, for those who cannot see it. */
export const barsSay: Phrase<{ title: string; rows: readonly string[] }> = {
  de: ({ title, rows }) => `Balken: ${title}. ${rows.join('; ')}.`,
  en: ({ title, rows }) => `Bars: ${title}. ${rows.join('; ')}.`,
};

/** Below the name of a bar; `used` is null where there was nothing to spend: then it is told what was spent all the same. */
export const usedOf: Phrase<{ used: number | null; paidCents: Cents; wholeCents: Cents }> = {
  de: ({ used, paidCents, wholeCents }) => {
    const whole = formatEuros(wholeCents, 'de');
    if (used !== null) return `${formatPercent(used, 'de')} von ${whole}`;
    return paidCents === 0 ? whole : `${formatCents(paidCents, 'de')} von ${whole}`;
  },
  en: ({ used, paidCents, wholeCents }) => {
    const whole = formatEuros(wholeCents, 'en');
    if (used !== null) return `${formatPercent(used, 'en')} of ${whole}`;
    return paidCents === 0 ? whole : `${formatCents(paidCents, 'en')} of ${whole}`;
  },
};

export const severityWords: Record<Severity, Words> = {
  error: { de: 'richtigzustellen', en: 'to be put right' },
  question: { de: 'zu entscheiden', en: 'to be decided' },
  note: { de: 'zur Kenntnis', en: 'good to know' },
};

export const urgency: Words = { de: 'Dringlichkeit', en: 'Urgency' };

export const openFindings: Phrase<{ count: number }> = {
  de: ({ count }) =>
    count === 0 ? 'Kein offener Befund.' : `${counted(count, ['offener Befund', 'offene Befunde'], 'de')}.`,
  en: ({ count }) =>
    count === 0 ? 'No open finding.' : `${counted(count, ['open finding', 'open findings'], 'en')}.`,
};

/** Where not all of them are shown. */
export const furtherFindings: Phrase<{ count: number }> = {
  de: ({ count }) => `Dazu ${counted(count, ['weiterer', 'weitere'], 'de')}; alle zeigt: llq befund liste`,
  en: ({ count }) => `And ${counted(count, ['more', 'more'], 'en')}; all are shown by: llq finding list`,
};

/** Sentences of the page. */
export const dashboardNotes = {
  findings: {
    de: 'Gezeigt ist, was dieses Jahr oder alle Jahre betrifft. Was im gemeinsamen Ordner fehlt oder nicht lesbar ist, weiß nur der eigene Rechner: llq befund liste',
    en: 'Shown is what concerns this year or all years. What is missing or unreadable in the shared folder only one’s own computer knows: llq finding list',
  },
  nothing: { de: 'Für dieses Jahr ist nichts gebucht.', en: 'Nothing is booked for this year.' },
} satisfies Record<string, Words>;
