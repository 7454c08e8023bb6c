import type { AmendmentKind } from '#src/domain/codes.js';
import { amendmentKindWords, economicKindWords } from '#src/messages/words/codes.js';
import type { Words } from '#src/messages/phrase.js';
import type { List } from '#src/render/list.js';
import type { BudgetRow } from '#src/store/queries/budget.js';
import { amountColumn, dayColumn, textColumn, titles, yearColumn } from './columns.js';

const kindWords: Readonly<Record<string, Words>> = {
  original: { de: 'Ansatz', en: 'original' },
  ...(amendmentKindWords satisfies Record<AmendmentKind, Words>),
};

/** The entries of budgets. Their amounts have no common direction, so there is no sum: `status` has the balance. */
export function budgetList(budgets: readonly BudgetRow[]): List<BudgetRow> {
  return {
    json: { budgets },
    table: {
      name: 'budgets',
      title: { de: 'Haushalt', en: 'Budgets' },
      rows: budgets,
      look: (row) => (row.reversedBy === null ? {} : { emphasis: 'faint' }),
      columns: [
        textColumn('number'),
        yearColumn(),
        textColumn('programme'),
        textColumn('municipality'),
        {
          key: 'kind',
          title: titles.kind,
          type: 'text',
          value: (row, lang) => kindWords[row.kind]?.[lang] ?? row.kind,
        },
        amountColumn(),
        dayColumn(),
        {
          key: 'economicKind',
          title: { de: 'Wirtschaftsart', en: 'Economic kind' },
          type: 'text',
          value: (row, lang) => economicKindWords[row.economicKind][lang],
          dispensable: true,
        },
        {
          key: 'budgetLine',
          title: { de: 'Haushaltsstelle', en: 'Budget line' },
          type: 'text',
          value: (row) => row.budgetLine,
          dispensable: true,
        },
        textColumn('track', true),
        textColumn('area', true),
        textColumn('reason', true),
        textColumn('decision', true),
        textColumn('reversedBy', true),
      ],
    },
  };
}
