/** Several budget years at once. */
export interface YearRangeRefusals {
  'years-reversed': { fromYear: number; toYear: number };
}
