import type { SheetRow } from '../../model.js';
import type { SummedRows } from './running-sums.js';
import type { SumWording } from '../sums/sum-words.js';

/** A row as it looks by itself and by what stands above it; what stands below decides the rest. */
export type JudgedRow = SheetRowAt &
  (
    | { readonly kind: 'data' | 'note' | 'title' | 'column-numbers' }
    /** A text alone: the label of a group if data follow, else a note. */
    | { readonly kind: 'alone'; readonly column: number }
    /** A header that is repeated; where its first title is another one, it is the label of a group. */
    | { readonly kind: 'header'; readonly column: number | null }
    | JudgedSum
  );

export interface JudgedSum {
  readonly kind: 'sum';
  /** Null where only the figures tell. */
  readonly wording: SumWording | null;
  readonly summed: SummedRows | null;
  /** How many rows it is over. */
  readonly rows: number;
}

interface SheetRowAt {
  readonly row: SheetRow;
}

export interface JudgedTable {
  readonly rows: readonly JudgedRow[];
  /** Rows that may be data or sums. */
  readonly open: readonly SheetRow[];
}
