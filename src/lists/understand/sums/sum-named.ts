import { sumLabel } from './sum-label.js';
import type { SumReading } from './sum-readings.js';
import type { Added } from './add-up.js';
import { nameInSum } from './sum-words.js';
import type { SummedColumn } from '../summed-column.js';
import type { RoledRow } from '../understood.js';

/** More names than a list sums up below its rows. */
const mostNames = 200;

/**
 * Sums that match no rows above them may be over those that have their name in some cell, wherever they stand: `Summe
 * investiv` below a list with a column of kinds. Such a reading is taken where it matches.
 */
export function withNamedSums(
  readings: readonly SumReading[],
  rows: readonly RoledRow[],
  columns: readonly SummedColumn[],
): readonly SumReading[] {
  const open = readings.filter(({ matches }) => !matches);
  const names = open.map(({ sum }) => nameInSum(sumLabel(sum.row))).filter((name) => name !== '');
  if (names.length === 0 || names.length > mostNames) return readings;
  const added = addByName(new Set(names), rows, columns);
  return readings.map((reading) => {
    const named = reading.matches ? undefined : added.get(nameInSum(sumLabel(reading.sum.row)));
    if (named === undefined || !isStated(reading, named, columns)) return reading;
    return { ...reading, added: named, matches: true };
  });
}

function addByName(
  names: ReadonlySet<string>,
  rows: readonly RoledRow[],
  columns: readonly SummedColumn[],
): ReadonlyMap<string, Added[]> {
  const added = new Map<string, Added[]>();
  for (const { role, row } of rows) {
    if (role !== 'data') continue;
    const found = new Set(
      row.cells.map((cell) => cell?.text.trim().toLowerCase() ?? '').filter((text) => names.has(text)),
    );
    for (const name of found) {
      const before = added.get(name) ?? columns.map(() => ({ cents: 0, rows: 0 }));
      const amounts = columns.map(({ centsOf }) => centsOf(row));
      const now = before.map(({ cents, rows: count }, at) => {
        const amount = amounts[at] ?? null;
        return amount === null ? { cents, rows: count } : { cents: cents + amount, rows: count + 1 };
      });
      added.set(name, now);
    }
  }
  return added;
}

function isStated({ sum }: SumReading, added: readonly Added[], columns: readonly SummedColumn[]): boolean {
  return columns.every(({ centsOf }, at) => {
    const stated = centsOf(sum.row);
    return stated === null || stated === added[at]?.cents;
  });
}
