import type { Finding } from '#src/domain/import/finding.js';
import type { ListFileRefusals } from '#src/domain/refusals/list-file.js';
import type { ListFile, SheetRow } from '../../model.js';
import type { SheetEnd } from '../sink.js';
import type { WireCell } from './cells.js';

export interface WireRow extends Omit<SheetRow, 'cells'> {
  readonly cells: readonly WireCell[];
}

/** Why the file was refused. */
export type ListFileRefusal = {
  [C in keyof ListFileRefusals]: { readonly code: C; readonly facts: ListFileRefusals[C] };
}[keyof ListFileRefusals];

/** What the process that reads says, one JSON text a line. The last message is `refused` or `done`. */
export type Message =
  | { readonly type: 'file'; readonly file: Pick<ListFile, 'kind' | 'byteLength' | 'hash'> }
  | { readonly type: 'sheet'; readonly name: string }
  | { readonly type: 'rows'; readonly rows: readonly WireRow[] }
  | { readonly type: 'sheet-end'; readonly end: SheetEnd }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'refused'; readonly refusal: ListFileRefusal }
  | { readonly type: 'done' };
