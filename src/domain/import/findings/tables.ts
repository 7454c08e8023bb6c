/** What is noticed while tables, headers and the roles of rows are found. Amounts are cents. */
export interface TableFindings {
  /** Nothing on the sheet looks like a table: a cover, a legend, a pick list. */
  'sheet-without-table': { readonly rows: number };
  /** No sheet that is imported has a table: there is nothing to book, and it cannot be meant. */
  'no-table': Record<string, never>;
  /** Subtotals and totals are never booked; which of them were compared, and with what, the control sums say. */
  'sums-left-out': { readonly rows: number };
  /** Rows below or beside the table that are neither data nor sums. */
  'notes-left-out': { readonly rows: number };
  /** A row that may be data or a sum; `label` is its first text. */
  'role-open': { readonly label: string };
  /** What the list states as a sum is not the sum of its rows. `rows` is how many were added up. */
  'sum-differs': {
    readonly label: string;
    readonly column: string;
    readonly statedCents: number;
    readonly rowsCents: number;
    readonly rows: number;
  };
  /** A row looks like the sum of the rows above it, without saying so. */
  'sum-without-label': { readonly rows: number };
  /** All rows of the sheet stand on other sheets too: it would count everything twice. */
  'sheet-repeats-others': { readonly rows: number; readonly sheets: readonly string[] };
  /** Rows that say the same: each is a booking of its own. */
  'rows-alike': { readonly rows: number; readonly cells: readonly string[] };
  /** A filled cell far outside of every table. */
  'cell-outside': Record<string, never>;
}
