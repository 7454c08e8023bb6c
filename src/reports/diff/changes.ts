import type { StateChange } from '#src/domain/reporting/state-changes.js';
import { diffWords, figureWords } from '#src/messages/report-diff.js';
import type { Table } from '#src/render/table.js';
import { textColumn, titles, yearColumn } from '../lists/columns.js';

/** The sums that are others, wholes before their parts. They are of several kinds, so nothing is added up. */
export function changesTable(rows: readonly StateChange[]): Table<StateChange> {
  return {
    name: 'changes',
    title: diffWords.changes,
    rows,
    look: ({ level }) => (level === 'programme' ? { emphasis: 'group' } : {}),
    columns: [
      yearColumn(),
      textColumn('programme'),
      textColumn('municipality', true),
      textColumn('track'),
      {
        key: 'area',
        title: titles.area,
        type: 'text',
        value: ({ level, area }, lang) => (level === 'area' ? (area ?? diffWords.cityWide[lang]) : null),
      },
      {
        key: 'figure',
        title: diffWords.figure,
        type: 'text',
        value: ({ figure }, lang) => figureWords[figure][lang],
      },
      { key: 'beforeCents', title: diffWords.before, type: 'amount', value: (row) => row.beforeCents },
      { key: 'afterCents', title: diffWords.after, type: 'amount', value: (row) => row.afterCents },
      {
        key: 'changeCents',
        title: diffWords.change,
        type: 'amount',
        value: (row) => row.changeCents,
        formula: (_, at) => `ROUND(${at('afterCents')}-${at('beforeCents')},2)`,
      },
    ],
  };
}
