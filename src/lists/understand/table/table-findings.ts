import type { Finding } from '#src/domain/import/finding.js';
import { cellAddress } from '#src/domain/cell-address.js';
import type { SheetRow } from '../../model.js';
import { cleanText } from '../../values/clean-text.js';
import { isFilled } from '../cells/shape.js';
import type { TableShape } from './table-shape.js';
import type { FoundTable } from '../understood.js';

/** More stray cells are a table that was not seen, and say no more than the first. */
const mostOutside = 20;

/** A sum by its figures alone, and over how many rows. */
export interface UnwordedSum {
  readonly row: SheetRow;
  readonly rows: number;
}

interface NoticedRows {
  /** Rows that may be data or sums. */
  readonly open: readonly SheetRow[];
  /** Sums that do not say so. */
  readonly unworded: readonly UnwordedSum[];
}

/** What is noticed about the rows of one table. */
export function tableFindings(table: FoundTable, shape: TableShape, noticed: NoticedRows): Finding[] {
  return [
    ...noticed.open.map((row): Finding => {
      const { column, text } = firstFilled(row, shape);
      return { code: 'role-open', facts: { label: text }, ...standing(table, row, column) };
    }),
    ...noticed.unworded.map(({ row, rows }): Finding => {
      const column = shape.additive.find((of) => isFilled(row.cells[of])) ?? shape.first;
      return { code: 'sum-without-label', facts: { rows }, ...standing(table, row, column) };
    }),
    ...cellsOutside(table, shape),
  ];
}

/** Filled cells beside the table, in columns that do not belong to it. */
function cellsOutside(table: FoundTable, { region, first, last }: TableShape): Finding[] {
  const found: Finding[] = [];
  for (const { row } of table.rows) {
    if (row.cells.length <= last + 1 && first === region.first) continue;
    for (let column = region.first; column <= Math.min(region.last, row.cells.length - 1); column++) {
      if ((column >= first && column <= last) || !isFilled(row.cells[column])) continue;
      found.push({ code: 'cell-outside', facts: {}, ...standing(table, row, column) });
      if (found.length === mostOutside) return found;
    }
  }
  return found;
}

function firstFilled(row: SheetRow, { columns, first }: TableShape): { column: number; text: string } {
  const column = columns.find((of) => isFilled(row.cells[of.column]))?.column ?? first;
  return { column, text: cleanText(row.cells[column]?.text ?? '') };
}

function standing(
  table: FoundTable,
  row: SheetRow,
  column: number,
): Pick<Finding, 'place' | 'text' | 'reading'> {
  return {
    place: { sheet: table.sheet, cell: cellAddress(row.index, column) },
    text: row.cells[column]?.text ?? null,
    reading: null,
  };
}
