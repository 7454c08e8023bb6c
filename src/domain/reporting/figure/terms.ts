import { cents, zeroCents, type Cents } from '../../cents.js';
import { measures, type Measure } from '../../line.js';
import {
  allocatedCents,
  blockedCents,
  budgetCents,
  movedCents,
  totalsOf,
  type Sum,
  type Totals,
} from '../../sums.js';

/** What figures are made of: sums of lines, by the definitions that all reports have of them. */
const definitions = {
  original: ({ original }) => original,
  supplement: ({ supplement }) => supplement,
  reduction: ({ reduction }) => reduction,
  carriedIn: (totals) => totals['carry-in'],
  carriedOut: (totals) => totals['carry-out'],
  budget: budgetCents,
  block: ({ block }) => block,
  unblock: ({ unblock }) => unblock,
  blocked: blockedCents,
  planned: ({ planned }) => planned,
  moved: movedCents,
  allocated: allocatedCents,
  disbursed: ({ disbursed }) => disbursed,
  repaid: ({ repaid }) => repaid,
} satisfies Record<string, (totals: Totals) => Cents>;

export type Term = keyof typeof definitions;

/** What counts only where it stands on a track: the rest is the programme's. */
const ofTracks: ReadonlySet<Term> = new Set(['planned', 'moved', 'allocated']);

/** How much a single line adds to a term, which is a sum over lines. */
export function contribution(term: Term, { measure, track, amountCents }: CountedAmount): Cents {
  if (ofTracks.has(term) && track === null) return zeroCents;
  return cents(factors[term][measure] * amountCents);
}

/** The amount of a line, as it was booked. */
export interface CountedAmount extends Pick<Sum, 'measure' | 'track'> {
  readonly amountCents: Cents;
}

/** The measures whose lines add anything to one of these terms. */
export function measuresOf(terms: readonly Term[]): readonly Measure[] {
  return measures.filter((measure) => terms.some((term) => factors[term][measure] !== 0));
}

type Factors = Readonly<Record<Measure, number>>;

/** What a cent of each measure adds to each term: a definition is a sum, so the same holds of every amount. */
const factors: Readonly<Record<Term, Factors>> = byTerm((term) =>
  byMeasure((measure) => definitions[term](totalsOf([cent(measure)]))),
);

function byTerm(factorsOf: (term: Term) => Factors): Record<Term, Factors> {
  const terms = Object.keys(definitions) as Term[]; // the record has exactly these keys
  return Object.fromEntries(terms.map((term) => [term, factorsOf(term)])) as Record<Term, Factors>; // one entry per term
}

function byMeasure(factorOf: (measure: Measure) => number): Factors {
  return Object.fromEntries(measures.map((measure) => [measure, factorOf(measure)])) as Record<
    Measure,
    number
  >; // one per measure
}

function cent(measure: Measure): Sum {
  const place = { year: 0, programme: '', municipality: '', track: null, area: null } as const;
  return { ...place, economicKind: 'consumptive', measure, cents: cents(1) };
}
