import { budgetContent, decideBudgets } from '../deciding/budgets.js';
import { decisionField, economicKindField, municipalityField, programmeField, yearField } from '../fields.js';
import type { Target } from '../target.js';

/** Haushaltsansätze, each row the adopted amount of a budget line: as `budget set`. */
export const budgets: Target = {
  name: 'budgets',
  fields: {
    year: { ...yearField, required: true },
    programme: { ...programmeField, required: true },
    municipality: { ...municipalityField, required: true },
    budgetLine: {
      type: 'text',
      required: false,
      words: ['Haushaltsstelle', 'Hst.', 'HHSt.', 'HH-Stelle', 'Finanzposition', 'budget line'],
    },
    amount: {
      type: 'amount',
      required: true,
      words: [
        'Anschlag',
        'Ansatz',
        'Haushaltsansatz',
        'Haushaltsanschlag',
        'Betrag',
        'Summe',
        'Soll',
        'Mittel',
        'Haushaltsmittel',
        'amount',
        'budget',
        'appropriation',
      ],
    },
    economicKind: economicKindField,
    decision: decisionField,
  },
  books: 'budget.set',
  booksZeros: false,
  indivisible: false,
  decide: decideBudgets,
  cover: null,
  findRecorded: null,
  content: budgetContent,
  scope: [0, 1, 2],
};
