import type { IndicatorStated } from '#src/domain/events/master-data.js';
import { indicatorValueOf, parseIndicatorCode } from '#src/domain/master-data/indicator.js';
import { subjects } from '#src/domain/subject.js';
import { allIndicators } from '#src/store/queries/indicator.js';
import type { Candidate, Known, Rejected, ResolvedRecord } from '../target.js';
import { decided } from './rejected.js';
import { statedOnce } from './stated-once.js';
import { neededText, neededCode, neededYear, textIn, writtenIn } from './values.js';

/**
 * The values of indicators in a list, each as `area indicator set` states it. A row without a source has the one that
 * stands with the very value, else the list.
 */
export async function decideIndicators(
  records: readonly ResolvedRecord[],
  { reader, fileName }: Known,
): Promise<(Candidate | Rejected)[]> {
  const standing = new Map((await allIndicators(reader)).map((value) => [subjectOf(value), value]));
  const outcomes = records.map((record) =>
    decided([record], () => {
      const stated = statedIn(record);
      const there = standing.get(subjectOf(stated));
      const usualSource = there?.value === stated.value ? there.source : fileName;
      return candidateOf(record, { ...stated, source: textIn(record, 'source') ?? usualSource });
    }),
  );
  return statedOnce(outcomes, { alikeAreOne: true });
}

function statedIn(record: ResolvedRecord): Omit<IndicatorStated, 'source'> {
  return {
    area: neededCode(record, 'area'),
    indicator: parseIndicatorCode(neededText(record, 'indicator')),
    year: neededYear(record),
    value: indicatorValueOf(neededText(record, 'value'), writtenIn(record, 'value')),
  };
}

function candidateOf(record: ResolvedRecord, stated: IndicatorStated): Candidate {
  return {
    records: [record],
    drafts: [{ type: 'indicator.stated', data: stated }],
    figures: [],
    findings: [],
  };
}

function subjectOf({ area, indicator, year }: Omit<IndicatorStated, 'source' | 'value'>): string {
  return subjects.indicator(area, indicator, year);
}

/** What the value of an indicator says, for comparing. */
export function indicatorContent({
  area,
  indicator,
  year,
  value,
  source,
}: IndicatorStated): readonly string[] {
  return [area, indicator, String(year), value, source];
}
