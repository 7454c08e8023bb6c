import { originWords } from '#src/messages/explain.js';
import type { Table } from '#src/render/table.js';

interface CellText {
  readonly cell: string;
  readonly text: string;
}

/** The cells that something was read from, as they lie in the sheet. */
export function cellTable(cells: Readonly<Record<string, string>>): Table<CellText> {
  return {
    name: 'cells',
    title: originWords.cells,
    rows: Object.entries(cells)
      .map(([cell, text]) => ({ cell, text }))
      .toSorted((a, b) => compareCells(a.cell, b.cell)),
    columns: [
      { key: 'cell', title: originWords.cell, type: 'text', value: ({ cell }) => cell },
      { key: 'text', title: originWords.text, type: 'text', value: ({ text }) => text },
    ],
  };
}

/** Row by row, columns from A to Z before AA. */
function compareCells(a: string, b: string): number {
  const [one, other] = [addressOf(a), addressOf(b)];
  return (
    one.row - other.row || one.column.length - other.column.length || (one.column < other.column ? -1 : 1)
  );
}

function addressOf(cell: string): { readonly column: string; readonly row: number } {
  const column = cell.replace(/\d+$/, '');
  return { column, row: Number(cell.slice(column.length)) };
}
