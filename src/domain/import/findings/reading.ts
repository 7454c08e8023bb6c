/** What is noticed while a file is opened. */
export interface ReadingFindings {
  /** The file holds programs; they are never run. */
  'macros-ignored': Record<string, never>;
  /** Values that another file supplied; what was saved with this one was taken. */
  'external-links': { readonly links: number };
  'sheet-hidden': { readonly rows: number };
  'rows-hidden': { readonly rows: number };
  'columns-hidden': { readonly columns: readonly string[] };
  /** Something was noted at a cell in which nothing stands; `text` of the finding says what. */
  'comment-alone': Record<string, never>;
  /** The reader lost the sheet, or it is no table sheet: nothing of it was read. */
  'sheet-unreadable': Record<string, never>;
  /** No UTF-8: read as windows-1252. */
  'encoding-guessed': { readonly encoding: string };
  /** The name ends in something else than what the file is. */
  'ending-differs': { readonly ending: string; readonly kind: string };
}
