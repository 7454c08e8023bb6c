import { formatInteger } from '#src/messages/format.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import { ofOwnText, statusWords, waitingReasonWords } from '#src/messages/sync-status.js';
import { shareProblemWords } from '#src/messages/words/share-problems.js';
import type { Fact, Shown } from '#src/render/facts.js';
import type { Column, Table } from '#src/render/table.js';

/** Another replica, and how far it and this one know of each other. */
export interface OtherReplica {
  readonly replica: string;
  /** Who wrote its last event; empty where none of its events are here. */
  readonly actor: string;
  /** The first part of the numbers of its last events. */
  readonly tag: string;
  /** How many of its events are here. */
  readonly events: number;
  /** When its last segment was made, as its clock claimed, ISO 8601; null where it has published nothing. */
  readonly heardOf: string | null;
  /** How many of this computer's own events it has told that it has. */
  readonly acknowledgedEvents: number;
}

/** A segment that is not taken in yet. */
export interface WaitingFile {
  readonly path: string;
  readonly reason: 'prev-missing' | 'newer-format';
  /** By this computer's clock, ISO 8601. */
  readonly since: string;
}

/** A file on the share that is no segment, or none yet. */
export interface DamagedShareFile {
  readonly path: string;
  readonly code: string;
  /** Counted from 1. */
  readonly line: number;
  /** When this computer first met it, by its own clock, ISO 8601. */
  readonly since: string;
}

/** How a ledger stands to its shared folder, as far as it was seen at the last exchange. JSON of `sync status`. */
export interface SyncStatus {
  /** Null where none is set up. */
  readonly share: string | null;
  /** Whether an exchange follows every change without being asked for. */
  readonly afterChange: boolean;
  readonly replica: string;
  /** The first part of the numbers of its own last events; null where it has none. */
  readonly tag: string | null;
  /** This computer's own events that nobody else can have yet. */
  readonly localEvents: number;
  /** Those that lie on the share. */
  readonly publishedEvents: number;
  /** How many findings are open. */
  readonly findings: number;
  readonly replicas: readonly OtherReplica[];
  readonly waiting: readonly WaitingFile[];
  readonly damaged: readonly DamagedShareFile[];
}

export function syncStatusSheet(status: SyncStatus): Shown {
  const { replicas, waiting, damaged } = status;
  return {
    json: status,
    sheet: {
      title: statusWords.title,
      facts: factsOf(status),
      tables: [
        (use) => use(replicaTable(replicas, status.localEvents + status.publishedEvents)),
        (use) => use(waitingTable(waiting)),
        (use) => use(damagedTable(damaged)),
      ],
    },
  };
}

function factsOf({ share, afterChange, tag, localEvents, publishedEvents, findings }: SyncStatus): Fact[] {
  return [
    { label: statusWords.share, value: (lang) => share ?? statusWords.noShare[lang] },
    {
      label: statusWords.when,
      value: (lang) => (share === null ? null : statusWords[afterChange ? 'afterChange' : 'onDemand'][lang]),
    },
    { label: statusWords.ownTag, value: () => tag },
    { label: statusWords.published, value: (lang) => formatInteger(publishedEvents, lang) },
    { label: statusWords.local, value: (lang) => formatInteger(localEvents, lang) },
    { label: statusWords.findings, value: (lang) => formatInteger(findings, lang) },
  ];
}

function replicaTable(rows: readonly OtherReplica[], ownEvents: number): Table<OtherReplica> {
  return {
    name: 'replicas',
    title: statusWords.replicas,
    rows,
    columns: [
      text('actor', statusWords.actor, ({ actor, replica }) => (actor === '' ? replica : actor)),
      text('tag', statusWords.tag, ({ tag }) => tag),
      { key: 'events', title: statusWords.events, type: 'integer', value: ({ events }) => events },
      text('heardOf', statusWords.heardOf, ({ heardOf }) => heardOf && minute(heardOf)),
      text('acknowledgedEvents', statusWords.acknowledged, ({ acknowledgedEvents }, lang) =>
        ofOwnText[lang]({
          events: formatInteger(acknowledgedEvents, lang),
          all: formatInteger(ownEvents, lang),
        }),
      ),
    ],
  };
}

function waitingTable(rows: readonly WaitingFile[]): Table<WaitingFile> {
  return {
    name: 'waiting',
    title: statusWords.waiting,
    rows,
    columns: [
      text('path', statusWords.file, ({ path }) => path),
      text('reason', statusWords.reason, ({ reason }, lang) => waitingReasonWords[reason][lang]),
      text('since', statusWords.since, ({ since }) => minute(since)),
    ],
  };
}

function damagedTable(rows: readonly DamagedShareFile[]): Table<DamagedShareFile> {
  return {
    name: 'damaged',
    title: statusWords.damaged,
    rows,
    columns: [
      text('path', statusWords.file, ({ path }) => path),
      text('code', statusWords.problem, ({ code }, lang) => shareProblemWords(code, lang)),
      { key: 'line', title: statusWords.line, type: 'integer', value: ({ line }) => line },
      text('since', statusWords.since, ({ since }) => minute(since)),
    ],
  };
}

function text<Row>(key: string, title: Words, value: (row: Row, lang: Lang) => string | null): Column<Row> {
  return { key, title, type: 'text', value };
}

/** `2027-03-15 09:00`, as other lists show a moment. */
function minute(moment: string): string {
  return moment.slice(0, 16).replace('T', ' ');
}
