import type { JournalProblem } from '#src/domain/damage.js';
import { formatInteger } from './format.js';
import { verifiedText } from './journal.js';
import type { Lang } from './phrase.js';

interface CheckedFacts {
  readonly path: string;
  readonly fileProblems: readonly string[];
  readonly events: number;
  readonly unknownEvents: number;
  readonly digest: string;
  readonly problems: readonly JournalProblem[];
}

export function checkedText(checked: CheckedFacts, lang: Lang): string {
  const { path, fileProblems } = checked;
  const file =
    fileProblems.length === 0
      ? { de: `Die Datei ${path} ist unversehrt.`, en: `The file ${path} is sound.` }
      : { de: `Die Datei ${path} ist beschädigt:`, en: `The file ${path} is damaged:` };
  return [file[lang], ...fileProblems.map((problem) => `  ${problem}`), verifiedText(checked, lang)].join(
    '\n',
  );
}

interface Style {
  readonly lang: Lang;
  readonly dryRun: boolean;
}

export function rebuiltText(
  { events, changed }: { events: number; changed: boolean },
  { lang, dryRun }: Style,
): string {
  const count = formatInteger(events, lang);
  if (dryRun) {
    const same = { de: 'Die Tabellen entsprechen dem Journal.', en: 'The tables match the journal.' };
    const differ = {
      de: 'Die Tabellen entsprechen dem Journal nicht; ein Neuaufbau stellte sie richtig.',
      en: 'The tables do not match the journal; a rebuild would put them right.',
    };
    return (changed ? differ : same)[lang];
  }
  const outcome = changed
    ? { de: 'sie waren nicht, was das Journal sagt', en: 'they were not what the journal says' }
    : { de: 'sie sind wie zuvor', en: 'they are as before' };
  return {
    de: `Die Tabellen sind aus ${count} Vorgängen neu aufgebaut; ${outcome.de}.`,
    en: `The tables are rebuilt from ${count} events; ${outcome.en}.`,
  }[lang];
}

export function backupText({ path, events }: { path: string; events: number }, lang: Lang): string {
  const count = formatInteger(events, lang);
  return {
    de: `Gesichert und geprüft: ${path} (${count} Vorgänge).`,
    en: `Backed up and verified: ${path} (${count} events).`,
  }[lang];
}

interface RestoredFacts {
  readonly path: string;
  readonly events: number;
  readonly keptAs: string | null;
}

export function restoredText({ path, events, keptAs }: RestoredFacts, { lang, dryRun }: Style): string {
  const count = formatInteger(events, lang);
  if (dryRun) {
    return {
      de: `Probelauf: die Sicherung ist unversehrt (${count} Vorgänge); ${path} wurde nicht angerührt.`,
      en: `Dry run: the backup is sound (${count} events); ${path} was not touched.`,
    }[lang];
  }
  const kept =
    keptAs &&
    { de: `Die bisherige Datenbank liegt als ${keptAs}.`, en: `The former database is kept as ${keptAs}.` }[
      lang
    ];
  const done = {
    de: `Wiederhergestellt: ${path} (${count} Vorgänge). Neue Buchungen tragen ein neues Kürzel, damit keine Nummer zweimal vergeben wird.`,
    en: `Restored: ${path} (${count} events). New bookings carry a new tag, so that no number is given out twice.`,
  }[lang];
  return [done, kept].filter(Boolean).join('\n');
}
