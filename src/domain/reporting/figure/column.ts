import { addCents, subtractCents, type Cents } from '../../cents.js';
import type { Term } from './terms.js';

export type FigureReport = 'overview' | 'allocation' | 'status';

/** Which rows of a report a figure stands in: of programmes, of tracks, of areas over all tracks, of areas in tracks. */
export type FigureLevel = 'programme' | 'track' | 'area' | 'place';

/** The amounts that the rows of an overview have. */
export type AmountKey =
  | 'budgetCents'
  | 'originalCents'
  | 'supplementCents'
  | 'reductionCents'
  | 'carriedInCents'
  | 'carriedOutCents'
  | 'changeCents'
  | 'blockedCents'
  | 'allocatedCents'
  | 'unallocatedCents'
  | 'plannedCents'
  | 'movedCents'
  | 'disbursedCents'
  | 'repaidCents'
  | 'availableCents';

/** The columns that can be explained, by their keys in the reports. */
export type FigureKey = AmountKey | 'used' | 'share' | 'totalCents' | 'previousYearCents';

/** Whose lines count: those of the place, of all places of its kind, of the year before, or what has no area. */
export type Where = 'here' | 'whole' | 'previous' | 'without-area';

export interface Step {
  readonly sign: 1 | -1;
  readonly term: Term;
  readonly where: Where;
}

/** What the rows of the report say: the sum of one of their amounts. */
export type Told = (key: AmountKey, where?: 'here' | 'whole' | 'previous') => Cents;

/** An amount as the report has it, and of what it is made up. */
export interface FigureAmount {
  readonly told: (told: Told) => Cents;
  readonly steps: readonly Step[];
}

/** A column whose figures are an amount, or the quotient of two. */
export interface FigureColumn {
  readonly key: FigureKey;
  readonly amounts: readonly [FigureAmount] | readonly [FigureAmount, FigureAmount];
}

export function plus(term: Term, where: Where = 'here'): Step {
  return { sign: 1, term, where };
}

export function minus(term: Term, where: Where = 'here'): Step {
  return { sign: -1, term, where };
}

export function column(key: AmountKey, ...steps: readonly Step[]): FigureColumn {
  return { key, amounts: [{ told: (told) => told(key), steps }] };
}

/** What changes a budget in the year. */
export const changeSteps = [plus('supplement'), minus('reduction'), plus('carriedIn'), minus('carriedOut')];
/** What is not available of a budget or an allocation. */
export const useSteps = [minus('blocked'), minus('disbursed'), plus('repaid')];

/** How much of what there was is spent. */
export function used(limit: Term): FigureColumn {
  return {
    key: 'used',
    amounts: [
      { told: spent, steps: [plus('disbursed'), minus('repaid')] },
      {
        told: (told) => addCents(spent(told), told('availableCents')),
        steps: [plus(limit), minus('blocked')],
      },
    ],
  };
}

function spent(told: Told): Cents {
  return subtractCents(told('disbursedCents'), told('repaidCents'));
}

/** The share of all rows of its kind. */
export function share(key: AmountKey, term: Term): FigureColumn {
  return {
    key: 'share',
    amounts: [
      { told: (told) => told(key), steps: [plus(term)] },
      { told: (told) => told(key, 'whole'), steps: [plus(term, 'whole')] },
    ],
  };
}
