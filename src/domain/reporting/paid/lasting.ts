import { sumCents, type Cents } from '../../cents.js';
import { compareText } from '../../compare.js';
import { groupBy } from '../../group-by.js';
import type { Payee } from './paid-sum.js';
import type { Project } from './projects.js';
import { comparePayees } from './recipients.js';
import { yearRuns, type YearRun } from './year-runs.js';

/** A project that was paid in several years running. */
export interface LastingProject extends Payee {
  readonly purpose: string;
  /** In the order in which they began to pay. */
  readonly programmes: readonly string[];
  /** The longest run of years without a gap; of several the last. */
  readonly fromYear: number;
  readonly toYear: number;
  readonly yearsRunning: number;
  /** Net, by year; years outside of the run as well. */
  readonly years: Readonly<Record<string, Cents>>;
  readonly netCents: Cents;
}

/** The projects with at least so many years running in which they got more than they gave back, the longest first. */
export function lastingProjects(projects: readonly Project[], atLeast: number): LastingProject[] {
  return projects
    .flatMap((project) => {
      const found = lastingProject(project);
      return found !== null && found.yearsRunning >= atLeast ? [found] : [];
    })
    .toSorted(
      (a, b) =>
        b.yearsRunning - a.yearsRunning ||
        b.netCents - a.netCents ||
        comparePayees(a, b) ||
        compareText(a.purpose, b.purpose),
    );
}

function lastingProject({ payments, ...project }: Project): LastingProject | null {
  const years = [...groupBy(payments, ({ year }) => year)].map(
    ([year, of]) => [year, sumCents(of.map(({ netCents }) => netCents))] as const,
  );
  const run = longestRun(years.filter(([, netCents]) => netCents > 0).map(([year]) => year));
  if (run === null) return null;
  return {
    ...project,
    programmes: [...new Set(payments.map(({ programme }) => programme))],
    ...run,
    yearsRunning: lengthOf(run),
    years: Object.fromEntries(years),
    netCents: sumCents(years.map(([, netCents]) => netCents)),
  };
}

/** The longest run, of equal ones the last. */
function longestRun(years: readonly number[]): YearRun | null {
  const runs = yearRuns(years).toSorted((a, b) => lengthOf(b) - lengthOf(a) || b.toYear - a.toYear);
  return runs[0] ?? null;
}

function lengthOf({ fromYear, toYear }: YearRun): number {
  return toYear - fromYear + 1;
}
