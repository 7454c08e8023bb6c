import type { Cents } from '#src/domain/cents.js';
import type { ImportTarget } from '#src/domain/codes.js';
import type { ImportRows } from '#src/domain/events/import.js';
import { batchStateWords, batchWords } from '#src/messages/import/batches.js';
import { targetWords } from '#src/messages/import/words.js';
import type { List } from '#src/render/list.js';
import { amountColumn } from './columns.js';

/** What became of an import since. */
export type BatchState = keyof typeof batchStateWords;

/** An import as lists and JSON show it. */
export interface BatchRow {
  readonly batch: string;
  readonly number: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** The name of the list file, and its SHA-256. */
  readonly file: string;
  readonly fileHash: string;
  /** What the list is called through the years. */
  readonly list: string;
  readonly target: ImportTarget;
  readonly profile: string | null;
  readonly years: readonly number[];
  /** As the run counted them. */
  readonly rows: ImportRows;
  /** How many of the rows that it left open still are. */
  readonly open: number;
  /** How many rows it booked, and how many bookings it took back. */
  readonly booked: number;
  readonly reversed: number;
  /** What it booked less what it took back. */
  readonly amountCents: Cents;
  readonly reason: string | null;
  readonly state: BatchState;
  /** The batch that it is a corrected version of. */
  readonly corrects: string | null;
  /** The batch that corrected it. */
  readonly correctedBy: string | null;
  /** The number of the event that took it back. */
  readonly reversedBy: string | null;
}

/** Imports of lists; those that were taken back stand among them, faint, and are not in the sum. */
export function batchList(batches: readonly BatchRow[]): List<BatchRow> {
  return {
    json: { batches },
    table: {
      name: 'batches',
      title: batchWords.title,
      rows: batches,
      look: ({ state }) => (state === 'taken-back' ? { emphasis: 'faint', level: 1 } : {}),
      totals: ['amountCents'],
      columns: [
        { key: 'batch', title: batchWords.batch, type: 'text', value: ({ batch }) => batch },
        {
          key: 'recordedAt',
          title: batchWords.recordedAt,
          type: 'text',
          value: ({ recordedAt }) => recordedAt.slice(0, 16).replace('T', ' '),
        },
        { key: 'file', title: batchWords.file, type: 'text', value: ({ file }) => file },
        {
          key: 'target',
          title: batchWords.target,
          type: 'text',
          value: ({ target }, lang) => targetWords[target][lang],
        },
        {
          key: 'years',
          title: batchWords.years,
          type: 'text',
          value: ({ years }) => years.join(', '),
          dispensable: true,
        },
        { key: 'rows', title: batchWords.rows, type: 'integer', value: ({ rows }) => rows.read },
        {
          key: 'booked',
          title: batchWords.booked,
          type: 'integer',
          value: ({ booked }) => booked,
          dispensable: true,
        },
        {
          key: 'reversed',
          title: batchWords.reversed,
          type: 'integer',
          value: ({ reversed }) => reversed,
          dispensable: true,
        },
        { key: 'open', title: batchWords.open, type: 'integer', value: ({ open }) => open },
        amountColumn(),
        {
          key: 'state',
          title: batchWords.state,
          type: 'text',
          value: ({ state, correctedBy }, lang) =>
            [batchStateWords[state][lang], correctedBy].filter((part) => part !== null).join(' '),
        },
      ],
    },
  };
}
