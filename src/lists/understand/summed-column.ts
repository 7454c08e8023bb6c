import type { Cents } from '#src/domain/cents.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { SheetRow } from '../model.js';

/** A column of amounts, as its cells are read: in cents, null where there is no amount. */
export interface SummedColumn {
  readonly column: number;
  readonly title: string;
  readonly centsOf: (row: SheetRow) => Cents | null;
  /** What is wrong with a cell that holds an error, or a formula without its value; null where nothing is. */
  readonly brokenIn: (row: SheetRow) => Finding | null;
}
