import { cents } from '#src/domain/cents.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { SheetRow } from '#src/lists/model.js';
import { findControlSums } from '#src/lists/understand/control-sums.js';
import type { SummedColumn } from '#src/lists/understand/summed-column.js';
import type { FoundTable } from '#src/lists/understand/understood.js';

/** Columns of a table whose cells are numbers of euros. */
export function summedColumns({ columns }: FoundTable, titles: readonly string[]): SummedColumn[] {
  return columns
    .filter(({ title }) => titles.includes(title))
    .map(({ column, title }) => ({
      column,
      title,
      centsOf: (row) => centsAt(row, column),
      brokenIn: () => null,
    }));
}

/** The control sums of a table as `D17 total: 12 of 3 rows`, with what was stated where it differs. */
export function controlSums(table: FoundTable, ...titles: readonly string[]): string[] {
  const { sums } = findControlSums(table, summedColumns(table, titles));
  return sums.map(({ cell, level, statedCents, rowsCents, rows }) => {
    const stated = statedCents === rowsCents ? '' : `, stated ${statedCents / 100}`;
    return `${cell} ${level}: ${rowsCents / 100} of ${rows} rows${stated}`;
  });
}

export function differences(table: FoundTable, ...titles: readonly string[]): readonly Finding[] {
  return findControlSums(table, summedColumns(table, titles)).findings;
}

function centsAt({ cells }: SheetRow, column: number): ReturnType<typeof cents> | null {
  const cell = cells[column];
  return cell?.kind === 'number' ? cents(Math.round(Number(cell.value) * 100)) : null;
}
