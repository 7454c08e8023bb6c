/** Files that people name. */
export interface FileRefusals {
  /** A file with other content is there, and it is not ours to replace. */
  'file-exists': { path: string };
  /** There is nothing at the path that was named. */
  'file-missing': { path: string };
  /** More rows than a sheet of a workbook holds. */
  'sheet-too-long': { rows: number; most: number };
}
