import { parseAmount, parsePositiveAmount } from '#src/domain/amount.js';
import type { Cents } from '#src/domain/cents.js';
import { firstYear, isYearInRange, lastYear } from '#src/domain/day.js';
import { parseDecimal } from '#src/domain/decimal.js';
import { compare, fraction } from '#src/domain/fraction.js';
import { Refusal, refuse } from '#src/domain/refusal.js';
import type { PlanPlace, ValueRefusal } from '#src/domain/refusals/plan.js';
import { asYear, type Year } from '#src/domain/year.js';
import type { Decimal } from '#src/domain/allocation/plan.js';
import { textAt } from './map.js';
import type { PlanNode } from './node.js';

/** What stands under a key, with its place. */
interface Written {
  readonly key: string;
  readonly text: string;
  readonly place: PlanPlace;
}

/** `read(text)`, its refusal wrapped with the place as `plan-value`. */
export function valueAt<T>({ key, text, place }: Written, read: (text: string) => T): T {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Readers of single values refuse with nothing else; code and facts come from one refusal.
    const inner = { code: error.code, facts: error.facts } as ValueRefusal;
    return refuse('plan-value', { ...place, key, inner });
  }
}

/** An amount from zero up. Refuses with `plan-shape`, `plan-value` and `plan-below-zero`. */
export function amountAt(key: string, node: PlanNode): Cents {
  const { text, place } = textAt(key, node);
  const amount = valueAt({ key, text, place }, parseAmount);
  return amount >= 0 ? amount : refuse('plan-below-zero', { ...place, key, text });
}

/** Refuses with `plan-shape` and `plan-value`. */
export function positiveAmountAt(key: string, node: PlanNode): Cents {
  return valueAt({ key, ...textAt(key, node) }, parsePositiveAmount);
}

/** Refuses with `plan-shape` and `plan-value`. */
export function decimalAt(key: string, node: PlanNode): Decimal {
  const { text, place } = textAt(key, node);
  return { value: valueAt({ key, text, place }, parseDecimal), text: text.trim() };
}

/** One of a fixed list of words. Refuses with `plan-shape` and `plan-choice`. */
export function choiceAt<C extends string>(key: string, node: PlanNode, choices: readonly C[]): C {
  const { text, place } = textAt(key, node);
  return choices.find((choice) => choice === text) ?? refuse('plan-choice', { ...place, key, text, choices });
}

/** A year in four digits: a plan is kept, so `next` would mean another year each time. Refuses as `amountAt` does. */
export function yearAt(key: string, node: PlanNode): Year {
  return valueAt({ key, ...textAt(key, node) }, (text) => {
    if (!/^\d{4}$/.test(text)) refuse('year-unreadable', { text });
    if (!isYearInRange(Number(text))) refuse('year-out-of-range', { text, firstYear, lastYear });
    return asYear(Number(text));
  });
}

/** Also refuses with `plan-percent-above-hundred`. */
export function percentAt(key: string, node: PlanNode): Decimal {
  const percent = decimalAt(key, node);
  if (compare(percent.value, fraction(100n)) <= 0) return percent;
  return refuse('plan-percent-above-hundred', { ...node.place, key, text: percent.text });
}
