import { foldName } from '#src/domain/name.js';
import type { OpenMeasure } from '#src/domain/import/findings/mapping.js';
import { groupBy } from '#src/domain/group-by.js';
import type { Candidate } from './candidates.js';
import { withoutYear, yearIn } from './title.js';

/** Columns whose titles differ in their year only. */
export interface YearFamily {
  /** What the titles say beside the year, as the first of them writes it; may be empty. */
  readonly measure: string;
  /** By year, ascending; one column for each year. */
  readonly members: readonly YearMember[];
  /** Columns of the same measure that say no year. */
  readonly yearless: readonly Candidate[];
}

export interface YearMember {
  readonly year: number;
  readonly candidate: Candidate;
}

/** The years that stand side by side in these columns: `least` of one measure make a family. */
export function yearFamilies(candidates: readonly Candidate[], least: number): readonly YearFamily[] {
  const numeric = candidates.filter(({ isNumeric }) => isNumeric);
  const byMeasure = groupBy(numeric, ({ column }) => foldName(withoutYear(column.title)));
  return [...byMeasure.values()].flatMap((group) => {
    const members = group.flatMap(memberOf).toSorted((a, b) => a.year - b.year);
    const isFamily =
      members.length >= least && new Set(members.map(({ year }) => year)).size === members.length;
    const [first] = members;
    if (!isFamily || !first) return [];
    const yearless = group.filter(({ column }) => yearIn(column.title) === null && column.title !== '');
    return [{ measure: withoutYear(first.candidate.column.title), members, yearless }];
  });
}

/** The family as people choose it among others. */
export function measureOf(family: YearFamily, families: readonly YearFamily[]): OpenMeasure {
  const { measure, members, yearless } = family;
  const years = missingYears(family, families);
  return {
    measure,
    columns: members.map(({ year, candidate }) => ({ year, title: candidate.name })),
    withoutYear: yearless.map(({ name }) => ({ title: name, years })),
  };
}

/** Years that a column of the family may mean: those within its span, and of other families, that it does not have. */
function missingYears(family: YearFamily, families: readonly YearFamily[]): readonly number[] {
  const own = new Set(family.members.map(({ year }) => year));
  const first = family.members[0]?.year ?? 0;
  const last = family.members.at(-1)?.year ?? first;
  const between = Array.from({ length: last - first }, (_, at) => first + at);
  const ofOthers = families.flatMap(({ members }) => members.map(({ year }) => year));
  return [...new Set([...between, ...ofOthers])].filter((year) => !own.has(year)).toSorted((a, b) => a - b);
}

function memberOf(candidate: Candidate): YearMember[] {
  const year = yearIn(candidate.column.title);
  return year === null ? [] : [{ year, candidate }];
}
