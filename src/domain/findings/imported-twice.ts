import { subjects } from '../subject.js';
import type { Noticed } from './noticed.js';

export interface ImportedTwice {
  /** SHA-256 of the list file. */
  readonly file: string;
  /** As it was called when it was first booked. */
  readonly fileName: string;
  /** The names of the imports, in their order. */
  readonly batches: readonly string[];
  /** How many rows count more than once. */
  readonly rows: number;
}

/** Imports of one list file of which rows were booked more than once. */
export interface TwinBatches {
  readonly file: string;
  /** In the order of events. */
  readonly batches: readonly { readonly batch: string; readonly fileName: string; readonly hash: string }[];
  readonly rows: number;
}

export function importedTwice(twins: readonly TwinBatches[]): Noticed<'imported-twice', ImportedTwice>[] {
  return twins.map(({ file, batches, rows }) => ({
    kind: 'imported-twice',
    key: [file],
    subject: subjects.listFile(file),
    events: batches.map(({ hash }) => hash),
    facts: {
      file,
      fileName: batches[0]?.fileName ?? '',
      batches: batches.map(({ batch }) => batch),
      rows,
    },
  }));
}
