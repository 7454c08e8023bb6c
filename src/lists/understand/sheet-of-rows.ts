import { foldName } from '#src/domain/name.js';
import type { SheetRow } from '../model.js';
import { isNumbering } from './table/column-evidence.js';
import { shapeOf } from './cells/shape.js';
import type { FoundTable, UnderstoodSheet } from './understood.js';

/** The rows of data of a sheet, to be compared with those of others by the texts below the same titles. */
export interface SheetOfRows {
  readonly name: string;
  readonly count: number;
  readonly titles: ReadonlySet<string>;
  /** The titles that both have; null where too few are, or figures stand below one that only one of them has. */
  comparableTitles(other: SheetOfRows): readonly string[] | null;
  /** Titles with figures below. */
  readonly ofFigures: ReadonlySet<string>;
  /** How often each row stands there, by the texts below some titles. */
  rowsBy(titles: readonly string[]): ReadonlyMap<string, number>;
}

const rowsForFigures = 50;

export function sheetOfRows({ sheet, tables }: UnderstoodSheet): SheetOfRows {
  const titles = new Set(tables.flatMap(titlesOf).filter((title) => title !== ''));
  const ofFigures = new Set(tables.flatMap(figureTitles));
  const counted = new Map<string, ReadonlyMap<string, number>>();
  return {
    name: sheet.name,
    count: tables.reduce((sum, table) => sum + dataRows(table).length, 0),
    titles,
    ofFigures,
    comparableTitles: (other) => {
      const common = [...titles].filter((title) => other.titles.has(title));
      const figures = [...ofFigures, ...other.ofFigures];
      const areEnough = common.length >= 2 && common.length * 2 >= Math.max(titles.size, other.titles.size);
      return areEnough && figures.every((title) => common.includes(title)) ? common : null;
    },
    rowsBy: (compared) => {
      const by = compared.join('\u001f');
      const before = counted.get(by);
      if (before !== undefined) return before;
      const rows = countRows(tables, compared);
      counted.set(by, rows);
      return rows;
    },
  };
}

function titlesOf({ columns }: FoundTable): string[] {
  return columns.map(({ title }) => foldName(title));
}

function dataRows({ rows }: FoundTable): SheetRow[] {
  return rows.flatMap(({ role, row }) => (role === 'data' ? [row] : []));
}

function figureTitles(table: FoundTable): string[] {
  const sample = dataRows(table).slice(0, rowsForFigures);
  return table.columns
    .filter(
      ({ column, title }) =>
        !isNumbering(title) && sample.some(({ cells }) => shapeOf(cells[column]) === 'figure'),
    )
    .map(({ title }) => foldName(title))
    .filter((title) => title !== '');
}

function countRows(tables: readonly FoundTable[], titles: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const table of tables) {
    const columns = titles.map(
      (title) => table.columns.find((column) => foldName(column.title) === title)?.column,
    );
    for (const { cells } of dataRows(table)) {
      let key = '';
      for (const column of columns)
        key += `${(column === undefined ? undefined : cells[column])?.text.trim() ?? ''}\u001f`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
  }
  return counted;
}
