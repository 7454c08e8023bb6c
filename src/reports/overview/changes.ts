import type { BudgetParts } from '#src/domain/reporting/overview.js';
import { headed } from '#src/messages/in-both.js';
import { overviewLabels, overviewWords } from '#src/messages/report/overview.js';
import type { Words } from '#src/messages/phrase.js';
import type { CellAt, Column, Table } from '#src/render/table.js';
import { budgetColumn, nameColumn } from './columns.js';
import type { PotRow } from './rows.js';

type PartKey = keyof BudgetParts;

/** From the adopted budget to the one that stands, for each programme. */
export function changeTable({ title, rows }: { title: Words; rows: readonly PotRow[] }): Table<PotRow> {
  const { changes } = overviewLabels;
  const columns: readonly Column<PotRow>[] = [
    nameColumn('pot', overviewWords.pot),
    partColumn('originalCents', overviewWords.original),
    partColumn('supplementCents', overviewWords.supplement),
    partColumn('reductionCents', overviewWords.reduction),
    partColumn('carriedInCents', overviewWords.carriedIn),
    partColumn('carriedOutCents', overviewWords.carriedOut),
    { ...partColumn('changeCents', overviewWords.change), formula: (_row, at) => changeFormula(at) },
    { ...budgetColumn, formula: (_row, at) => `${at('originalCents')}+${at('changeCents')}` },
  ];
  return {
    name: 'changes',
    title: headed(title, changes),
    rows,
    columns,
    totals: columns.slice(1).map(({ key }) => key),
  };
}

function partColumn(key: PartKey, title: Words): Column<PotRow> {
  return { key, title, type: 'amount', value: (row) => row[key] };
}

function changeFormula(at: CellAt): string {
  const raised = `${at('supplementCents')}+${at('carriedInCents')}`;
  return `${raised}-${at('reductionCents')}-${at('carriedOutCents')}`;
}
