import type { SheetRow } from '../../model.js';
import type { BuiltTable } from './build-table.js';
import { figureOf } from '../cells/figure.js';
import type { FoundTable, RoledRow } from '../understood.js';

/** Tables of a sheet, each sum below the last one with the table that it sums. */
export interface PlacedTotals {
  readonly tables: readonly FoundTable[];
  /** Sums over all tables. */
  readonly grandTotals: readonly RoledRow[];
}

/**
 * Below stacked tables some lists sum up each of them again, and all of them. A sum that follows the total of the last
 * table goes to the table whose sum is nearest to it, and to all of them where theirs is; its own table comes first.
 */
export function placeTotals(built: readonly BuiltTable[]): PlacedTotals {
  const tables = built.map(({ table }) => table);
  const last = built.at(-1);
  if (last === undefined || built.length < 2) return { tables, grandTotals: [] };
  const extra = furtherTotals(last.table);
  if (extra.length === 0) return { tables, grandTotals: [] };
  const placed = extra.map((total) => ({ total, place: nearestTable(total.row, built) }));
  return {
    tables: tables.map((table, at) => ({
      ...table,
      rows: [
        ...table.rows.filter((row) => !extra.includes(row)),
        ...placed.filter(({ place }) => place === at).map(({ total }) => total),
      ],
    })),
    grandTotals: placed.filter(({ place }) => place === 'all').map(({ total }) => total),
  };
}

/** Totals below the first total that no row of data follows. */
function furtherTotals({ rows }: FoundTable): RoledRow[] {
  const afterData = rows.slice(rows.findLastIndex(({ role }) => role === 'data') + 1);
  return afterData.filter(({ role }) => role === 'total' || role === 'subtotal').slice(1);
}

function nearestTable(row: SheetRow, built: readonly BuiltTable[]): number | 'all' {
  const own = built.length - 1;
  const columns = [...new Set(built.flatMap(({ shape }) => shape.additive))];
  const candidates: { place: number | 'all'; away: number }[] = [own, ...built.keys()].map((place) => ({
    place,
    away: distance(row, built.slice(place, place + 1), columns),
  }));
  candidates.push({ place: 'all', away: distance(row, built, columns) });
  return candidates.reduce((best, other) => (other.away < best.away - 0.005 ? other : best)).place;
}

/** How far the figures of a row are from the sums of the tables. */
function distance(row: SheetRow, built: readonly BuiltTable[], columns: readonly number[]): number {
  const figures = columns.flatMap((column) => {
    const figure = figureOf(row.cells[column]);
    return figure === null ? [] : [Math.abs(figure - sumOf(built, column))];
  });
  return figures.length === 0 ? Infinity : figures.reduce((sum, away) => sum + away, 0);
}

function sumOf(built: readonly BuiltTable[], column: number): number {
  let sum = 0;
  for (const { table } of built) {
    for (const { role, row } of table.rows) if (role === 'data') sum += figureOf(row.cells[column]) ?? 0;
  }
  return sum;
}
