/** Budget lines (Haushaltsstellen) as people write them. `text` is what stood there. */
export interface BudgetLineRefusals {
  'budget-line-malformed': { text: string };
  /** `expected` is the check digit that the nine digits before it demand. */
  'budget-line-check-digit': { text: string; expected: number };
  /** The first digit of the title is none of 4 to 8: income, or nothing that money is paid from. */
  'budget-line-no-expenditure': { budgetLine: string };
}
