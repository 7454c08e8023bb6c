import { onlyYear, type YearRange } from '#src/domain/year-range.js';

/** Which payments a report shows, by codes. */
export interface PaidScope {
  readonly years: YearRange;
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
  readonly track?: string | undefined;
  readonly area?: string | undefined;
}

/** What tells a report on payments from others of its name; a single year stands in the mark of every report. */
export function paidScope({ years, programme, municipality, track, area }: PaidScope) {
  const { fromYear, toYear } = years;
  const range = onlyYear(years) === null ? `${fromYear ?? ''}-${toYear ?? ''}` : undefined;
  return { years: range, programme, municipality, track, area };
}
