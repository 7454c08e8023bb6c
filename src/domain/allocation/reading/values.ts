import type { Decimal } from '#src/domain/allocation/plan.js';
import { parseAmount, parsePositiveAmount } from '#src/domain/amount.js';
import type { Cents } from '#src/domain/cents.js';
import { parseDecimal } from '#src/domain/decimal.js';
import { compare, fraction } from '#src/domain/fraction.js';
import { refuse } from '#src/domain/refusal.js';
import type { TreeNode } from '#src/domain/text-tree/node.js';
import { parseYearDigits, type Year } from '#src/domain/year.js';
import { planTree } from './tree.js';

/** An amount from zero up. Refuses with `plan-shape`, `plan-value` and `plan-below-zero`. */
export function amountAt(key: string, node: TreeNode): Cents {
  const { text, place } = planTree.textAt(key, node);
  const amount = planTree.valueAt({ key, text, place }, parseAmount);
  return amount >= 0 ? amount : refuse('plan-below-zero', { ...place, key, text });
}

/** Refuses with `plan-shape` and `plan-value`. */
export function positiveAmountAt(key: string, node: TreeNode): Cents {
  return planTree.valueAt({ key, ...planTree.textAt(key, node) }, parsePositiveAmount);
}

/** Refuses with `plan-shape` and `plan-value`. */
export function decimalAt(key: string, node: TreeNode): Decimal {
  const { text, place } = planTree.textAt(key, node);
  return { value: planTree.valueAt({ key, text, place }, parseDecimal), text: text.trim() };
}

/** One of a fixed list of words. Refuses with `plan-shape` and `plan-choice`. */
export function choiceAt<C extends string>(key: string, node: TreeNode, choices: readonly C[]): C {
  const { text, place } = planTree.textAt(key, node);
  return choices.find((choice) => choice === text) ?? refuse('plan-choice', { ...place, key, text, choices });
}

/** A year in four digits. Refuses as `amountAt` does. */
export function yearAt(key: string, node: TreeNode): Year {
  return planTree.valueAt({ key, ...planTree.textAt(key, node) }, parseYearDigits);
}

/** Also refuses with `plan-percent-above-hundred`. */
export function percentAt(key: string, node: TreeNode): Decimal {
  const percent = decimalAt(key, node);
  if (compare(percent.value, fraction(100n)) <= 0) return percent;
  return refuse('plan-percent-above-hundred', { ...node.place, key, text: percent.text });
}
