import type { BudgetLineRefusals } from '#src/domain/refusals/budget-line.js';
import type { RefusalTexts } from '#src/messages/phrase.js';

export const budgetLineRefusals: RefusalTexts<BudgetLineRefusals> = {
  'budget-line-malformed': {
    says: {
      de: ({ text }) => `„${text}“ ist keine Haushaltsstelle.`,
      en: ({ text }) => `“${text}” is not a budget line.`,
    },
    wayOut: {
      de: () => 'Bitte geben Sie Kapitel, Titel und Prüfziffer an, wie in 3696.89250-3 oder 3696/892 50-3.',
      en: () => 'Please give chapter, title and check digit, as in 3696.89250-3 or 3696/892 50-3.',
    },
  },
  'budget-line-check-digit': {
    says: {
      de: ({ text, expected }) =>
        `Die Prüfziffer der Haushaltsstelle „${text}“ stimmt nicht: Zu diesen Ziffern gehört die ${expected}.`,
      en: ({ text, expected }) =>
        `The check digit of the budget line “${text}” is wrong: these digits go with ${expected}.`,
    },
    wayOut: {
      de: () => 'Bitte vergleichen Sie alle Ziffern mit dem Haushaltsplan; oft sind zwei vertauscht.',
      en: () => 'Please compare all digits with the budget; most often two have changed places.',
    },
  },
  'budget-line-no-expenditure': {
    says: {
      de: ({ budgetLine }) => `Die Haushaltsstelle ${budgetLine} ist keine für Ausgaben.`,
      en: ({ budgetLine }) => `The budget line ${budgetLine} is not one for expenditure.`,
    },
    wayOut: {
      de: () => 'Bitte nehmen Sie eine, deren Titel mit 4, 5, 6 (konsumtiv), 7 oder 8 (investiv) beginnt.',
      en: () => 'Please take one whose title begins with 4, 5, 6 (consumptive), 7 or 8 (investive).',
    },
  },
};
