import { counted } from './count.js';
import { formatInteger } from './format.js';
import type { Lang, Phrase } from './phrase.js';

interface Style {
  readonly lang: Lang;
  readonly dryRun: boolean;
}

interface ExchangedFacts {
  readonly receivedEvents: number;
  readonly publishedEvents: number;
  readonly healedSegments: number;
}

interface PutFacts extends ExchangedFacts {
  readonly publishedSegments: number;
}

const nouns = {
  event: { de: ['Vorgang', 'Vorgänge'], en: ['event', 'events'] },
  file: { de: ['Datei', 'Dateien'], en: ['file', 'files'] },
  missingFile: { de: ['fehlende Datei', 'fehlende Dateien'], en: ['missing file', 'missing files'] },
} as const;

function count(number: number, noun: keyof typeof nouns, lang: Lang): string {
  return counted(number, nouns[noun][lang], lang);
}

/** `3 Vorgänge geholt, 1 veröffentlicht`, without a full stop. */
function exchanged({ receivedEvents, publishedEvents, healedSegments }: ExchangedFacts, lang: Lang): string {
  if (receivedEvents + publishedEvents + healedSegments === 0)
    return { de: 'nichts Neues', en: 'nothing new' }[lang];
  const published = formatInteger(publishedEvents, lang);
  const parts = {
    de: [`${count(receivedEvents, 'event', lang)} geholt`, `${published} veröffentlicht`],
    en: [`${count(receivedEvents, 'event', lang)} received`, `${published} published`],
  }[lang];
  const healed = count(healedSegments, 'missingFile', lang);
  const putBack = { de: `${healed} zurückgelegt`, en: `${healed} put back` }[lang];
  return [...parts, ...(healedSegments === 0 ? [] : [putBack])].join(', ');
}

/** What an exchange came to, and what needs a person after it. */
export function exchangedText(facts: ExchangedFacts & { readonly findings: number }, lang: Lang): string {
  const done = { de: 'Abgeglichen', en: 'Synced' }[lang];
  const open = facts.findings === 0 ? [] : [findingsOpenText(facts.findings, lang)];
  return [`${done}: ${exchanged(facts, lang)}.`, ...open].join('\n');
}

function findingsOpenText(findings: number, lang: Lang): string {
  return {
    de: `${findings === 1 ? '1 Befund ist' : `${formatInteger(findings, lang)} Befunde sind`} offen: llq befund liste`,
    en: `${findings === 1 ? '1 finding is' : `${formatInteger(findings, lang)} findings are`} open: llq finding list`,
  }[lang];
}

interface OutlookFacts {
  readonly filesToTakeIn: number;
  readonly filesToPut: number;
  readonly eventsToPublish: number;
}

/** What an exchange would do. */
export const outlookText: Phrase<OutlookFacts> = {
  de: ({ filesToTakeIn, filesToPut, eventsToPublish }) =>
    `Probelauf, nichts abgeglichen: ${count(filesToTakeIn, 'file', 'de')} zu holen, ${formatInteger(filesToPut, 'de')} abzulegen; ${count(eventsToPublish, 'event', 'de')} noch nicht veröffentlicht.`,
  en: ({ filesToTakeIn, filesToPut, eventsToPublish }) =>
    `Dry run, nothing synced: ${count(filesToTakeIn, 'file', 'en')} to take in, ${formatInteger(filesToPut, 'en')} to put there; ${count(eventsToPublish, 'event', 'en')} not published yet.`,
};

interface ShareFacts {
  readonly path: string;
  readonly afterChange: boolean;
  readonly exchanged: PutFacts | null;
}

/** How many files were put on the share, whether it had them once or not. */
function put({ publishedSegments, healedSegments }: PutFacts, lang: Lang): string {
  return count(publishedSegments + healedSegments, 'file', lang);
}

const afterChangeText: Phrase<ShareFacts> = {
  de: ({ afterChange }) =>
    afterChange ? 'Abgeglichen wird von nun an nach jeder Änderung.' : 'Abgeglichen wird mit: llq abgleich',
  en: ({ afterChange }) =>
    afterChange ? 'From now on every change is followed by a sync.' : 'To sync: llq sync',
};

/** What setting up a shared folder came to. */
export function shareMadeText(made: ShareFacts, { lang, dryRun }: Style): string {
  const { path } = made;
  if (dryRun || made.exchanged === null) {
    return {
      de: `Probelauf: In ${path} liegt nichts, was im Weg wäre; nichts wurde angelegt.`,
      en: `Dry run: nothing in ${path} is in the way; nothing was put there.`,
    }[lang];
  }
  return [
    {
      de: `Eingerichtet: ${path} ist der gemeinsame Ordner dieser Datenbank (${put(made.exchanged, 'de')} abgelegt).`,
      en: `Set up: ${path} is the shared folder of this ledger (${put(made.exchanged, 'en')} put there).`,
    }[lang],
    afterChangeText[lang](made),
    {
      de: `Auf anderen Rechnern: llq abgleich beitreten ${typed(path)}`,
      en: `On other computers: llq sync join ${typed(path)}`,
    }[lang],
  ].join('\n');
}

/** As it is typed on a command line. */
function typed(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}

interface JoinedFacts extends ShareFacts {
  readonly database: string;
  readonly created: boolean;
}

/** What joining a shared folder came to. */
export function joinedText(joined: JoinedFacts, { lang, dryRun }: Style): string {
  const { path, database, created } = joined;
  if (dryRun || joined.exchanged === null) {
    const made = {
      de: created ? `${database} würde angelegt` : `${database} gehört dazu`,
      en: created ? `${database} would be made` : `${database} belongs to it`,
    };
    return {
      de: `Probelauf: ${path} ist ein gemeinsamer Ordner; ${made.de}. Nichts wurde geändert.`,
      en: `Dry run: ${path} is a shared folder; ${made.en}. Nothing was changed.`,
    }[lang];
  }
  const place = {
    de: created ? `Angelegt: ${database}` : `Datenbank: ${database}`,
    en: created ? `Made: ${database}` : `Ledger: ${database}`,
  }[lang];
  return [
    {
      de: `Beigetreten: ${path} (${exchanged(joined.exchanged, 'de')}).`,
      en: `Joined: ${path} (${exchanged(joined.exchanged, 'en')}).`,
    }[lang],
    place,
    afterChangeText[lang](joined),
  ].join('\n');
}

/** Under which name a database writes from now on. */
export function adoptedText({ path }: { readonly path: string }, { lang, dryRun }: Style): string {
  if (dryRun) {
    return {
      de: `Probelauf: ${path} könnte von diesem Rechner übernommen werden; nichts wurde geändert.`,
      en: `Dry run: ${path} could be adopted by this computer; nothing was changed.`,
    }[lang];
  }
  return {
    de: `Übernommen: In ${path} bucht nun dieser Rechner unter eigenem Namen. Neue Buchungen tragen ein neues Kürzel; was war, bleibt.`,
    en: `Adopted: this computer now books in ${path} under a name of its own. New bookings carry a new tag; what was stays.`,
  }[lang];
}

/** The quiet line after a change: something has not been told to the others yet. */
export const waitingText: Phrase<number> = {
  de: (events) =>
    `${count(events, 'event', 'de')} ${events === 1 ? 'wartet' : 'warten'} auf den Abgleich: llq abgleich`,
  en: (events) => `${count(events, 'event', 'en')} ${events === 1 ? 'waits' : 'wait'} for a sync: llq sync`,
};

interface NotExchanged {
  /** What went wrong, and what to do, in the reader's language. */
  readonly message: string;
  readonly hint: string;
}

/** A booking stands although the exchange after it did not work. */
export const bookedNotExchangedText: Phrase<NotExchanged> = {
  de: ({ message, hint }) => `Gebucht, aber noch nicht abgeglichen: ${message} ${hint}`,
  en: ({ message, hint }) => `Booked, but not synced yet: ${message} ${hint}`,
};
