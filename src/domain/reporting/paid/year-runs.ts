/** Years in a row without a gap, both ends included. */
export interface YearRun {
  readonly fromYear: number;
  readonly toYear: number;
}

/**
 * The runs that make up some years.
 * @param years ascending
 */
export function yearRuns(years: readonly number[]): YearRun[] {
  const runs: { fromYear: number; toYear: number }[] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.toYear === year - 1) run.toYear = year;
    else runs.push({ fromYear: year, toYear: year });
  }
  return runs;
}
