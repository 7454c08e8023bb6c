import { cents } from '#src/domain/cents.js';
import type { Finding } from '#src/domain/import/finding.js';
import { columnLetters } from '#src/domain/cell-address.js';
import { yearsAbout } from '#src/lists/mapping/years-about.js';
import { findControlSums, type StatedSum } from '#src/lists/understand/control-sums.js';
import type { SummedColumn } from '#src/lists/understand/summed-column.js';
import type { FoundTable, RowRole, TableColumn } from '#src/lists/understand/understood.js';
import { lookAtColumn, type ColumnLook } from '#src/lists/values/look/look.js';
import type { LookedColumn, LookedSum, LookedTable } from '#src/reports/import/look.js';
import { cellsOf, summedColumn } from './column-cells.js';

/** A table as it is shown, what is odd about it, and its columns of amounts as sums over the whole sheet need them. */
export interface TableLook {
  readonly table: LookedTable;
  readonly findings: readonly Finding[];
  readonly summed: readonly SummedColumn[];
}

/** Looks at every column of a table, and at the sums that it states. */
export function lookAtTable(found: FoundTable): TableLook {
  const years = (): readonly number[] => yearsAbout(found);
  const columns = found.columns.map((column) => {
    const cells = cellsOf(found, column);
    return { column, cells, look: lookAtColumn(cells, years) };
  });
  const summed = columns
    .filter(({ look }) => look.type === 'amount' || look.type === 'number')
    .map(({ column, cells }) => summedColumn(cells, column));
  const { sums, findings } = findControlSums(found, summed);
  const indices = found.rows.map(({ row }) => row.index + 1);
  return {
    table: {
      headerRows: found.headerRows.map((row) => row + 1),
      firstRow: indices[0] ?? null,
      lastRow: indices.at(-1) ?? null,
      titles: found.titles.map(({ text }) => text),
      columns: columns.map(({ column, look }) => lookedColumn(column, look)),
      controlSums: sums.map(lookedSum),
      rows: {
        data: countOf(found, 'data'),
        'group-label': countOf(found, 'group-label'),
        subtotal: countOf(found, 'subtotal'),
        total: countOf(found, 'total'),
        note: countOf(found, 'note'),
      },
    },
    findings: [...columns.flatMap(({ look }) => look.oddities), ...findings],
    summed,
  };
}

function lookedColumn({ column, title }: TableColumn, look: ColumnLook): LookedColumn {
  const { type, filled, examples, style, sumCents } = look;
  return {
    column: columnLetters(column),
    title,
    type,
    filled,
    examples,
    numbers: style,
    sumCents: sumCents === null ? null : cents(sumCents),
  };
}

/** A sum as it is shown. */
export function lookedSum({ cell, label, level, statedCents, rowsCents }: StatedSum): LookedSum {
  return { cell, label, level, statedCents, rowsCents, matches: statedCents === rowsCents };
}

function countOf({ rows }: FoundTable, wanted: RowRole): number {
  return rows.filter(({ role }) => role === wanted).length;
}
