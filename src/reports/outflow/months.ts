import type { OutflowMonth } from '#src/domain/reporting/outflow/months.js';
import { headed } from '#src/messages/in-both.js';
import { outflowLabels, outflowNotes, outflowWords, slotWords } from '#src/messages/report/outflow.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import type { Column, Table } from '#src/render/table.js';
import { greatestOfColumn, sumUpTo } from '../formulas.js';

type AmountKey = 'paidCents' | 'cumulativeCents' | 'planCents' | 'previousCents' | 'forecastCents';

/** The year month by month, and its curves. */
export function monthTable(title: Words, rows: readonly OutflowMonth[]): Table<OutflowMonth> {
  const { months } = outflowLabels;
  return {
    name: 'months',
    title: headed(title, months),
    rows,
    columns,
    totals: ['paidCents'],
    notes: [outflowNotes.paid, outflowNotes.plan, outflowNotes.curve],
  };
}

/** The curves that have anything to draw. */
export function drawnCurves(rows: readonly OutflowMonth[]): readonly string[] {
  const curves = ['cumulativeCents', 'planCents', 'previousCents', 'forecastCents'] as const;
  return curves.filter((key) => rows.some((row) => row[key] !== null));
}

const columns: readonly Column<OutflowMonth>[] = [
  { key: 'month', title: outflowWords.number, type: 'integer', value: (row) => row.month, widest: 8 },
  { key: 'label', title: outflowWords.month, type: 'text', value: monthText },
  amount('paidCents', outflowWords.paid),
  {
    ...amount('cumulativeCents', outflowWords.cumulative),
    formula: (_row, at) => sumUpTo(at('month'), at('paidCents')),
  },
  amount('planCents', outflowWords.plan),
  {
    key: 'used',
    title: outflowWords.used,
    type: 'percent',
    value: (row) => row.used,
    formula: (_row, at) => `${at('cumulativeCents')}/${greatestOfColumn(at('planCents'))}`,
  },
  amount('previousCents', outflowWords.previous),
  amount('forecastCents', outflowWords.forecast),
];

/** The short name of a month, or of what is none. */
export function monthText({ month }: Pick<OutflowMonth, 'month'>, lang: Lang): string | null {
  return slotWords[month - 1]?.[lang] ?? null;
}

function amount(key: AmountKey, title: Words): Column<OutflowMonth> & { readonly type: 'amount' } {
  return { key, title, type: 'amount', value: (row) => row[key] };
}
