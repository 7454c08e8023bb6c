import type { Cents } from '#src/domain/cents.js';
import { money } from '../amounts.js';
import { counted } from '../count.js';
import type { Lang, Phrase } from '../phrase.js';

interface RunFacts {
  readonly file: string;
  readonly batch: string | null;
  readonly numbers: { readonly first: string; readonly last: string } | null;
  readonly blocked: boolean;
  readonly reversed: number;
  readonly bookedCents: Cents;
  readonly rows: {
    readonly read: number;
    readonly new: number;
    readonly changed: number;
    readonly vanished: number;
    readonly open: number;
  };
}

const rowWords = { de: ['Zeile', 'Zeilen'], en: ['row', 'rows'] } as const;

/** What became of a list, and how to take it back: the answer of `import run`. */
export function runText(
  run: RunFacts,
  { lang, dryRun }: { readonly lang: Lang; readonly dryRun: boolean },
): string {
  if (run.blocked) return blocked[lang](run);
  return [...becameOf(run, { lang, dryRun }), ...vanishedText(run, lang)].join('\n');
}

function becameOf(
  run: RunFacts,
  { lang, dryRun }: { readonly lang: Lang; readonly dryRun: boolean },
): readonly string[] {
  const { batch, rows } = run;
  if (batch === null) return [dryRun && changes(run) > 0 ? wouldBook[lang](run) : nothingNew[lang](run)];
  return [
    `${bookedAs[lang]({ batch })}: ${whatText(run, lang)}.`,
    ...(rows.open > 0 ? [leftOpen[lang]({ open: rows.open, batch })] : []),
    takeBack[lang]({ batch }),
  ];
}

/** Rows that the list has no longer and nobody asked to reverse. */
function vanishedText({ rows, reversed }: RunFacts, lang: Lang): readonly string[] {
  const standing = rows.vanished - reversed;
  return standing > 0 ? [stillBooked[lang](standing)] : [];
}

function changes({ rows, reversed }: RunFacts): number {
  return rows.new + rows.changed + reversed;
}

/** Rows by what became of them, their sum, their numbers. */
function whatText(run: RunFacts, lang: Lang): string {
  const { rows, reversed, numbers } = run;
  const parts = [
    ...(rows.new > 0 ? [newRows[lang](rows.new)] : []),
    ...(rows.changed > 0 ? [changedRows[lang](rows.changed)] : []),
    ...(reversed > 0 ? [reversedRows[lang](reversed)] : []),
    ...sumText(run, lang),
  ];
  return `${parts.join(', ')}${range(numbers, lang)}`;
}

/** What new and changed rows come to; what they take the place of is not taken off. */
function sumText({ bookedCents, rows, reversed }: RunFacts, lang: Lang): readonly string[] {
  if (rows.changed > 0) return [bookedAnew[lang](bookedCents)];
  return rows.new === 0 && reversed > 0 ? [] : [money(bookedCents, lang)];
}

const bookedAnew: Phrase<Cents> = {
  de: (cents) => `neu gebucht ${money(cents, 'de')}`,
  en: (cents) => `booked anew ${money(cents, 'en')}`,
};

const newRows: Phrase<number> = {
  de: (rows) => counted(rows, ['neue Zeile', 'neue Zeilen'], 'de'),
  en: (rows) => counted(rows, ['new row', 'new rows'], 'en'),
};

const reversedRows: Phrase<number> = {
  de: (rows) => `${counted(rows, rowWords.de, 'de')} storniert`,
  en: (rows) => `${counted(rows, rowWords.en, 'en')} reversed`,
};

const changedRows: Phrase<number> = {
  de: (rows) => counted(rows, ['geänderte Zeile', 'geänderte Zeilen'], 'de'),
  en: (rows) => counted(rows, ['changed row', 'changed rows'], 'en'),
};

const blocked: Phrase<RunFacts> = {
  de: ({ file }) =>
    `Nichts gebucht: In ${file} ist noch etwas zu entscheiden oder zu berichtigen. Mehr zeigt: llq import pruefen`,
  en: ({ file }) =>
    `Nothing booked: something in ${file} must be decided or put right first. More with: llq import check`,
};

const nothingNew: Phrase<RunFacts> = {
  de: ({ file, rows }) =>
    `Nichts zu buchen: Alles aus ${file} (${counted(rows.read, rowWords.de, 'de')}) ist schon gebucht.`,
  en: ({ file, rows }) =>
    `Nothing to book: all of ${file} (${counted(rows.read, rowWords.en, 'en')}) is booked already.`,
};

const wouldBook: Phrase<RunFacts> = {
  de: (run) => `Probelauf, nichts gebucht: ${whatText(run, 'de')}.`,
  en: (run) => `Dry run, nothing booked: ${whatText(run, 'en')}.`,
};

const bookedAs: Phrase<{ batch: string }> = {
  de: ({ batch }) => `Gebucht als ${batch}`,
  en: ({ batch }) => `Booked as ${batch}`,
};

const leftOpen: Phrase<{ open: number; batch: string }> = {
  de: ({ open, batch }) =>
    `Offen ${open === 1 ? 'blieb 1 Zeile' : `blieben ${counted(open, rowWords.de, 'de')}`}: llq import zeigen ${batch}`,
  en: ({ open, batch }) => `${counted(open, rowWords.en, 'en')} left open: llq import show ${batch}`,
};

const stillBooked: Phrase<number> = {
  de: (rows) =>
    `${counted(rows, ['entfallene Zeile bleibt', 'entfallene Zeilen bleiben'], 'de')} gebucht. Stornieren: --entfallene-stornieren --grund "…"`,
  en: (rows) =>
    `${counted(rows, ['vanished row stays', 'vanished rows stay'], 'en')} booked. To reverse: --reverse-vanished --reason "…"`,
};

const takeBack: Phrase<{ batch: string }> = {
  de: ({ batch }) => `Zurücknehmen: llq import zuruecknehmen ${batch} --grund "…"`,
  en: ({ batch }) => `To take it back: llq import undo ${batch} --reason "…"`,
};

function range(numbers: RunFacts['numbers'], lang: Lang): string {
  if (numbers === null) return '';
  const { first, last } = numbers;
  return first === last ? ` (${first})` : ` (${first} ${{ de: 'bis', en: 'to' }[lang]} ${last})`;
}

interface UndoneFacts {
  readonly batch: string;
  readonly number: string | null;
  readonly reversed: number;
  readonly sumCents: Cents;
}

/** What was taken back: the answer of `import undo`. */
export function undoneText({ batch, number, reversed, sumCents }: UndoneFacts, lang: Lang): string {
  const what = money(sumCents, lang);
  if (lang === 'de') {
    const done = number === null ? 'Probelauf, nichts zurückgenommen' : `Zurückgenommen durch ${number}`;
    return `${done}: ${batch} mit ${counted(reversed, ['Vorgang', 'Vorgängen'], lang)}, ${what}. Beides bleibt im Journal; dieselbe Datei lässt sich wieder einlesen.`;
  }
  const done = number === null ? 'Dry run, nothing taken back' : `Taken back by ${number}`;
  return `${done}: ${batch} with ${counted(reversed, ['event', 'events'], lang)}, ${what}. Both stay in the journal; the same file can be imported again.`;
}

/** Asked before an import is taken back. */
export const undoQuestion: Phrase<Pick<UndoneFacts, 'batch' | 'reversed' | 'sumCents'>> = {
  de: ({ batch, reversed, sumCents }) =>
    `${batch} mit ${counted(reversed, ['Vorgang', 'Vorgängen'], 'de')}, ${money(sumCents, 'de')}, zurücknehmen?`,
  en: ({ batch, reversed, sumCents }) =>
    `Take back ${batch} with ${counted(reversed, ['event', 'events'], 'en')}, ${money(sumCents, 'en')}?`,
};
