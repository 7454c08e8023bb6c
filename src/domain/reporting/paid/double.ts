import { addCents, sumCents, type Cents } from '../../cents.js';
import { compareText } from '../../compare.js';
import { groupBy } from '../../group-by.js';
import type { Payee } from './paid-sum.js';
import type { Project, ProjectPayment } from './projects.js';
import { comparePayees } from './recipients.js';

/**
 * The same project paid from two programmes at about the same time. It is a hint: it may be co-funding as intended, a
 * project that changed its programme, or a purpose as general as "Personalkosten".
 */
export interface DoubleFunding extends Payee {
  readonly purpose: string;
  /** Whether both paid in one year; else in years next to each other. */
  readonly sameYear: boolean;
  readonly firstProgramme: string;
  /** The years in which the other paid as well, or the year before or after. */
  readonly firstYears: readonly number[];
  readonly firstCents: Cents;
  readonly secondProgramme: string;
  readonly secondYears: readonly number[];
  readonly secondCents: Cents;
}

/** Every pair of programmes that paid the same project in one year or in adjacent ones; one year first, then by amount. */
export function doubleFunding(projects: readonly Project[]): DoubleFunding[] {
  const amount = (of: DoubleFunding): Cents => addCents(of.firstCents, of.secondCents);
  return projects
    .flatMap(pairsOf)
    .toSorted(
      (a, b) =>
        Number(b.sameYear) - Number(a.sameYear) ||
        amount(b) - amount(a) ||
        comparePayees(a, b) ||
        compareText(a.purpose, b.purpose),
    );
}

function pairsOf({ payments, ...project }: Project): DoubleFunding[] {
  const paid = payments.filter(({ netCents }) => netCents > 0);
  const programmes = [...groupBy(paid, ({ programme }) => programme).values()];
  return programmes.flatMap((first, at) =>
    programmes.slice(at + 1).flatMap((second) => {
      const pair = pairOf(first, second);
      return pair === null ? [] : [{ ...project, ...pair }];
    }),
  );
}

type Pair = Omit<DoubleFunding, keyof Payee | 'purpose'>;

function pairOf(first: readonly ProjectPayment[], second: readonly ProjectPayment[]): Pair | null {
  const [firstNear, secondNear] = [nearTo(first, second), nearTo(second, first)];
  const [{ programme: firstProgramme } = { programme: null }] = firstNear;
  const [{ programme: secondProgramme } = { programme: null }] = secondNear;
  if (firstProgramme === null || secondProgramme === null) return null;
  return {
    sameYear: firstNear.some(({ year }) => secondNear.some((other) => other.year === year)),
    firstProgramme,
    firstYears: firstNear.map(({ year }) => year),
    firstCents: sumCents(firstNear.map(({ netCents }) => netCents)),
    secondProgramme,
    secondYears: secondNear.map(({ year }) => year),
    secondCents: sumCents(secondNear.map(({ netCents }) => netCents)),
  };
}

/** Those of a year in which one of the others falls, or the year before or after it. */
function nearTo(payments: readonly ProjectPayment[], others: readonly ProjectPayment[]): ProjectPayment[] {
  return payments.filter(({ year }) => others.some((other) => Math.abs(other.year - year) <= 1));
}
