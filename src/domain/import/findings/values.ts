/** What is noticed while the cells of a column are read as amounts, days, years and numbers. */
export interface ValueFindings {
  /** Point or comma before three digits all along the column, such as `8,500`: thousands to some, decimals to others. */
  'column-numbers-ambiguous': {
    readonly title: string;
    readonly example: string;
    readonly exampleCell: string;
    /** How many cells read two ways. */
    readonly cells: number;
    /** What other cells speak for, though not clearly: `1,234,567` beside `1,234`. */
    readonly proposed: 'german' | 'english' | null;
  };
  /** Both ways of writing in one column. */
  'column-numbers-mixed': {
    readonly title: string;
    readonly german: string;
    readonly germanCell: string;
    readonly english: string;
    readonly englishCell: string;
  };
  /** `02/01/2010`, or `02.01.2010` beside `02.13.2010`: day or month first? */
  'column-days-ambiguous': {
    readonly title: string;
    readonly example: string;
    readonly exampleCell: string;
    /** How many cells read two ways. */
    readonly cells: number;
    /** What other cells speak for, though not clearly: `02.13.2010` for the month. */
    readonly proposed: 'day-first' | 'month-first' | null;
  };
  /** `15.3.98` where nothing tells the century. */
  'column-century-open': {
    readonly title: string;
    readonly example: string;
    readonly exampleCell: string;
    /** How many cells have a year of two digits. */
    readonly cells: number;
  };
  /** `15/03/2010` and `03/15/2010` in one column. */
  'column-days-mixed': {
    readonly title: string;
    readonly dayFirst: string;
    readonly dayFirstCell: string;
    readonly monthFirst: string;
    readonly monthFirstCell: string;
  };
  /** The title says `in T€`, or it was decided: figures were multiplied. */
  'column-scaled': { readonly title: string; readonly factor: number };
  /** Codes of one column have different lengths, as after a spreadsheet took leading zeros away. */
  'zeros-lost': { readonly title: string; readonly example: string; readonly length: number };
  'amount-missing': { readonly title: string };
  'amount-unreadable': { readonly title: string };
  'amount-ambiguous': { readonly title: string };
  'amount-finer-than-cents': { readonly title: string };
  /** All amounts together are more than can be counted to the cent. */
  'amounts-beyond-counting': Record<string, never>;
  'amount-too-large': { readonly title: string };
  /** `75 T€` in a column that is multiplied already: does the unit of the cell count, or that of the column? */
  'amount-with-own-unit': { readonly title: string; readonly factor: number };
  'day-missing': { readonly title: string };
  'day-unreadable': { readonly title: string };
  'day-not-in-calendar': { readonly title: string };
  /** `01.02.2011–15.03.2011`: from one day to another, but no year, half-year, quarter or month. */
  'span-without-period': { readonly title: string };
  /** `02/01/2010` where the order of the column is open, and `15.3.98` where its century is. */
  'day-ambiguous': { readonly title: string };
  'year-unreadable': { readonly title: string };
  /** A year, or that of a day or period, which is more likely a slip than meant. */
  'year-out-of-range': { readonly title: string; readonly firstYear: number; readonly lastYear: number };
  'number-unreadable': { readonly title: string };
  /** `34.125` where nothing in the column tells thousands from decimals. */
  'number-ambiguous': { readonly title: string };
  'choice-unknown': { readonly title: string; readonly allowed: readonly string[] };
  'text-missing': { readonly title: string };
  /** `#REF!` and its like. */
  'error-cell': { readonly title: string; readonly error: string };
  /** A formula whose result was not saved with the file. */
  'formula-without-value': { readonly title: string };
}
