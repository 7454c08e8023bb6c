import type { Finding } from '#src/domain/import/finding.js';
import type { Merge, Sheet, SheetRow } from '../model.js';

/** What is known of a sheet when all of its rows have been read. */
export interface SheetEnd {
  readonly visibility: Sheet['visibility'];
  readonly merges: readonly Merge[];
  /** Columns from 0, whether or not something stands in them. */
  readonly hiddenColumns: readonly number[];
}

/** Where the readers of all formats put what they find, sheet by sheet and row by row. */
export interface ListSink {
  readonly beginSheet: (name: string) => void;
  /** A row with at least one filled cell, the last of `cells` filled; ascending. */
  readonly row: (row: SheetRow) => void;
  readonly endSheet: (end: SheetEnd) => void;
  readonly finding: (finding: Finding) => void;
  /** How much is done, from 0 to 1. */
  readonly progress: (share: number) => void;
}
