import type { Cell, CellExtra, Merge, Sheet, SheetRow } from '#src/lists/model.js';
import { columnLetters } from '#src/domain/cell-address.js';

/** What a test writes for a cell; null and undefined leave it empty. */
export type Written = string | number | boolean | Cell | null | undefined;

type SheetParts = Partial<Omit<Sheet, 'rows' | 'merges'>> & {
  /** As Excel writes them: `A1:G1`. */
  readonly merged?: readonly string[];
  /** Rows from 0. */
  readonly hiddenRows?: readonly number[];
};

/** A sheet from the top left: numbers become cells with numbers, strings cells with texts. Empty rows are left out. */
export function sheetOf(
  grid: readonly (readonly Written[])[],
  { merged = [], hiddenRows = [], ...parts }: SheetParts = {},
): Sheet {
  const rows = grid.map((written, index): SheetRow => {
    return { index, hidden: hiddenRows.includes(index), cells: written.map(cellOf) };
  });
  return {
    name: 'Tabelle1',
    visibility: 'visible',
    hiddenColumns: [],
    ...parts,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    merges: merged.map(mergeOf),
  };
}

/** A day as a cell holds it, `2014-03-15`. */
export function day(value: string): Cell {
  return { kind: 'day', value, text: value.split('-').toReversed().join('.'), extra: null };
}

/** A number that a formula computed. */
export function computed(value: number, formula: string): Cell {
  return { kind: 'number', value, text: String(value), extra: extraOf({ formula }) };
}

/** A number with its format. */
export function formatted(value: number, format: string): Cell {
  return { kind: 'number', value, text: String(value), extra: extraOf({ format }) };
}

/** A formula whose result was not saved. */
export function withoutValue(formula: string): Cell {
  return { kind: 'no-value', value: formula, text: '', extra: extraOf({ formula }) };
}

function extraOf(some: Partial<CellExtra>): CellExtra {
  return { format: null, formula: null, comment: null, ...some };
}

function cellOf(written: Written): Cell | undefined {
  if (written === null || written === undefined || written === '') return undefined;
  if (typeof written === 'object') return written;
  const kinds = { string: 'text', number: 'number', boolean: 'boolean' } as const;
  const kind = kinds[typeof written as keyof typeof kinds]; // no other type is left
  return { kind, value: written, text: String(written), extra: null };
}

function mergeOf(range: string): Merge {
  const [, firstColumn = '', firstRow, lastColumn = '', lastRow] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  return {
    firstRow: Number(firstRow) - 1,
    firstColumn: columnOf(firstColumn),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnOf(lastColumn),
  };
}

function columnOf(letters: string): number {
  let column = 0;
  while (columnLetters(column) !== letters) column += 1;
  return column;
}
