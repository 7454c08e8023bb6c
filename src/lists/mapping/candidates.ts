import type { FoundTable, TableColumn } from '../understand/understood.js';
import { evidenceOfColumns, fitsType, type ColumnEvidence } from './column-evidence.js';
import { columnNames } from './column-names.js';
import { readTitle, type Title } from './title.js';

/** A column that could give a field. */
export interface Candidate {
  readonly column: TableColumn;
  /** What it goes by in profiles and findings. */
  readonly name: string;
  /** The whole title, and its lowest header row alone. */
  readonly titles: readonly Title[];
  readonly evidence: ColumnEvidence;
  /** Whether figures stand in it. */
  readonly isNumeric: boolean;
}

export function candidatesOf(table: FoundTable): readonly Candidate[] {
  const names = columnNames(table.columns);
  const evidenceOf = evidenceOfColumns(table);
  return table.columns.map((column) => {
    const evidence = evidenceOf.get(column.column) ?? {
      filled: 0,
      numbers: 0,
      days: 0,
      periods: 0,
      years: 0,
    };
    const isNumeric = evidence.numbers > 0 && fitsType('amount', evidence);
    return {
      column,
      name: names.get(column.column) ?? column.title,
      titles: titlesOf(column),
      evidence,
      isNumeric,
    };
  });
}

function titlesOf({ title, levels }: TableColumn): readonly Title[] {
  const lowest = levels.at(-1);
  return [title, ...(lowest === undefined || lowest === title ? [] : [lowest])].map(readTitle);
}
