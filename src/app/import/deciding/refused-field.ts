import type { RefusalCode } from '#src/domain/refusal.js';

/** The field whose value a refusal is about, where it is not the leading one: that cell is shown and marked. */
export const refusedFields: Readonly<Partial<Record<RefusalCode, string>>> = {
  'amount-not-positive': 'amount',
  'area-not-valid-on': 'area',
  'area-not-enrolled-on': 'area',
  'area-of-other-municipality': 'area',
  'area-not-valid': 'area',
  'area-not-of-municipality': 'area',
  'track-not-valid-on': 'track',
  'track-not-valid': 'track',
  'track-not-of-budget': 'track',
  'track-of-other-programme': 'track',
  'day-outside-year': 'date',
  'year-out-of-range': 'year',
  'budget-line-malformed': 'budgetLine',
  'budget-line-check-digit': 'budgetLine',
  'budget-line-no-expenditure': 'budgetLine',
  'economic-kind-contradicts-line': 'economicKind',
  'indicator-malformed': 'indicator',
  'indicator-too-fine': 'value',
  'decimal-unreadable': 'value',
  'code-malformed': 'code',
  'code-taken': 'code',
  'period-reversed': 'to',
};
