import type { YearRange } from '#src/domain/year-range.js';
import type { Phrase } from '../phrase.js';

/** Budget years as they stand in a title: `2027`, `2024 bis 2027`, `ab 2024`, `bis 2027`, `alle Jahre`. */
export const yearsText: Phrase<YearRange> = {
  de: (years) => written(years, { between: 'bis', from: 'ab', to: 'bis', all: 'alle Jahre' }),
  en: (years) => written(years, { between: 'to', from: 'from', to: 'up to', all: 'all years' }),
};

interface Wording {
  readonly between: string;
  readonly from: string;
  readonly to: string;
  readonly all: string;
}

function written({ fromYear, toYear }: YearRange, { between, from, to, all }: Wording): string {
  if (fromYear === null) return toYear === null ? all : `${to} ${toYear}`;
  if (toYear === null) return `${from} ${fromYear}`;
  return fromYear === toYear ? String(fromYear) : `${fromYear} ${between} ${toYear}`;
}
