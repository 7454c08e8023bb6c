/** What a file is instead of a list. */
export type OtherContent =
  | 'folder'
  | 'device'
  | 'empty'
  | 'pdf'
  | 'image'
  | 'document'
  | 'presentation'
  | 'web-page'
  | 'xml'
  | 'archive'
  | 'unknown';

/** How a container would harm the program that unpacks it. No program for spreadsheets writes such files. */
export type ListDanger =
  | 'encrypted-part'
  | 'path-outside'
  | 'name-twice'
  | 'parts-overlap'
  | 'forged'
  | 'bomb'
  | 'too-many-parts'
  | 'document-type';

/** What of a list is limited. `memory` is what reading it took, in bytes as `file` and `unpacked`. */
export type ListMeasure =
  'file' | 'unpacked' | 'sheets' | 'rows' | 'columns' | 'cells' | 'merges' | 'cell-characters' | 'memory';

/** Legacy lists that cannot be opened. */
export interface ListFileRefusals {
  'list-is-something-else': { content: OtherContent };
  'list-password': Record<string, never>;
  /** `part` is the name inside the container, null where the container itself is meant. */
  'list-dangerous': { danger: ListDanger; part: string | null };
  /** Cut off, or with contents that contradict each other. */
  'list-broken': Record<string, never>;
  /** A quotation mark of a CSV file is never closed, or closed in the middle. `line` from 1. */
  'list-quotes-broken': { line: number };
  /** `sheet` and `cell` (such as `D17`) say where the limit was passed; null where the whole file is meant. */
  'list-too-large': { measure: ListMeasure; limit: number; sheet: string | null; cell: string | null };
  'list-too-slow': { seconds: number };
}
