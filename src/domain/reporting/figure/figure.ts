import { cents, sumCents, type Cents } from '../../cents.js';
import type { AmountKey, FigureAmount, FigureColumn, FigureKey, Step, Where } from './column.js';
import { contribution, type CountedAmount } from './terms.js';

/** A row of an overview, as far as figures are read from it. */
export type AmountRow = Readonly<Partial<Record<AmountKey, Cents>>>;

/** What a figure is explained from: the rows that say it, and the lines that are behind them. */
export interface FigureGround<L extends CountedAmount> {
  readonly rows: (where: 'here' | 'whole' | 'previous') => readonly AmountRow[];
  readonly lines: (where: Where) => readonly L[];
}

/** A line with what it adds to a term. */
export interface TermLine<L> {
  readonly line: L;
  readonly cents: Cents;
}

/** One part of the arithmetic: a sum of lines that is added or taken off. */
export interface ExplainedTerm<L> extends Step {
  readonly cents: Cents;
  readonly lines: readonly TermLine<L>[];
}

export interface ExplainedAmount<L> {
  readonly cents: Cents;
  readonly terms: readonly ExplainedTerm<L>[];
}

/** A figure of a report with all that it is made up of. */
export interface Figure<L> {
  readonly key: FigureKey;
  /** One amount, which is the figure; of a quotient what is divided, and by what. */
  readonly amounts: readonly [ExplainedAmount<L>] | readonly [ExplainedAmount<L>, ExplainedAmount<L>];
}

/**
 * Explains a figure from its lines. Their sum is held against what the report says: an Error where they differ, since
 * then one of the two is wrong.
 */
export function explainFigure<L extends CountedAmount>(
  column: FigureColumn,
  ground: FigureGround<L>,
): Figure<L> {
  const [amount, divisor] = column.amounts;
  const explained = explainAmount(column, amount, ground);
  if (divisor === undefined) return { key: column.key, amounts: [explained] };
  return { key: column.key, amounts: [explained, explainAmount(column, divisor, ground)] };
}

/** What a quotient comes to, 0.5 for a half; null where nothing is there to divide by, and for an amount. */
export function fractionOf<L>({ amounts: [amount, divisor] }: Figure<L>): number | null {
  return divisor !== undefined && divisor.cents > 0 ? amount.cents / divisor.cents : null;
}

function explainAmount<L extends CountedAmount>(
  { key }: FigureColumn,
  { told, steps }: FigureAmount,
  { rows, lines }: FigureGround<L>,
): ExplainedAmount<L> {
  const terms = steps.map((step) => explainTerm(step, lines(step.where)));
  const sum = sumCents(terms.map(signedCents));
  const said = told((amount, where = 'here') => sumCents(rows(where).map((row) => row[amount] ?? cents(0))));
  if (sum !== said) throw new Error(`the lines of ${key} come to ${sum} cents, the report says ${said}`);
  return { cents: sum, terms };
}

function explainTerm<L extends CountedAmount>(step: Step, all: readonly L[]): ExplainedTerm<L> {
  const counted = all.map((line) => ({ line, cents: contribution(step.term, line) }));
  const lines = counted.filter((one) => one.cents !== 0);
  return { ...step, cents: sumCents(lines.map((one) => one.cents)), lines };
}

/** What a term adds to its amount. */
export function signedCents({ sign, cents: ofTerm }: Pick<ExplainedTerm<never>, 'sign' | 'cents'>): Cents {
  return cents(sign * ofTerm);
}
