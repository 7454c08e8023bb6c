import { formatInteger } from '#src/messages/format.js';
import { listed } from '#src/messages/lists.js';
import type { Lang } from '#src/messages/phrase.js';
import { statusWords, verificationWords } from '#src/messages/sync-status.js';
import { shareProblemWords } from '#src/messages/words/share-problems.js';
import type { Shown } from '#src/render/facts.js';
import type { Table } from '#src/render/table.js';

/** A replica that has a good copy of what is damaged. */
export interface Holder {
  readonly replica: string;
  /** Who wrote its last event; empty where none of its events are here. */
  readonly actor: string;
  /** Whether it is the one that looks. */
  readonly here: boolean;
}

/** A file on the share that is not what it should be, and what was done about it. */
export interface FileProblem {
  readonly path: string;
  /** `missing`, `SegmentProblemCode`, or the code of what could not be read. */
  readonly code: string;
  /** Counted from 1; null where it is no matter of a line. */
  readonly line: number | null;
  /** Who has the events of this segment, this computer first where it is among them. */
  readonly holders: readonly Holder[];
  /** Where a good copy was put by this computer; null where it has none. */
  readonly healedAs: string | null;
}

/** What looking through the shared folder came to. JSON of `sync verify`. */
export interface ShareVerification {
  readonly path: string;
  readonly files: number;
  readonly problems: readonly FileProblem[];
}

export function shareVerificationSheet(verified: ShareVerification): Shown {
  const { path, files, problems } = verified;
  return {
    json: verified,
    sheet: {
      title: verificationWords.title,
      facts: [
        { label: statusWords.share, value: () => path },
        { label: verificationWords.files, value: (lang) => formatInteger(files, lang) },
        { label: verificationWords.outcome, value: (lang) => verificationWords[outcomeOf(verified)][lang] },
      ],
      tables: [(use) => use(problemTable(problems))],
    },
  };
}

/** What is still damaged; a segment of a later format is none of it. */
export function notHealed({ problems }: Pick<ShareVerification, 'problems'>): FileProblem[] {
  return problems.filter(({ code, healedAs }) => healedAs === null && code !== 'newer-format');
}

function outcomeOf(verified: ShareVerification): 'sound' | 'healed' | 'notHealed' {
  if (notHealed(verified).length > 0) return 'notHealed';
  return verified.problems.some(({ healedAs }) => healedAs !== null) ? 'healed' : 'sound';
}

function problemTable(rows: readonly FileProblem[]): Table<FileProblem> {
  return {
    name: 'problems',
    title: verificationWords.problems,
    rows,
    columns: [
      { key: 'path', title: statusWords.file, type: 'text', value: ({ path }) => path },
      {
        key: 'code',
        title: statusWords.problem,
        type: 'text',
        value: ({ code }, lang) => shareProblemWords(code, lang),
      },
      { key: 'line', title: statusWords.line, type: 'integer', value: ({ line }) => line },
      {
        key: 'holders',
        title: verificationWords.holders,
        type: 'text',
        value: ({ holders }, lang) => holdersText(holders, lang),
      },
      {
        key: 'healedAs',
        title: verificationWords.healedAs,
        type: 'text',
        value: ({ healedAs }) => healedAs?.replace(/.*\//, '') ?? null, // it lies in the same folder
      },
    ],
  };
}

function holdersText(holders: readonly Holder[], lang: Lang): string {
  if (holders.length === 0) return verificationWords.nobody[lang];
  const names = holders.map(({ here, actor, replica }) =>
    here ? verificationWords.thisComputer[lang] : actor || replica,
  );
  return listed[lang](names);
}
