import type { Finding } from '#src/domain/import/finding.js';
import { sheetOfRows, type SheetOfRows } from './sheet-of-rows.js';
import type { UnderstoodSheet } from './understood.js';

/** A row alone may be the same by chance. */
const fewestRows = 2;

const year = /(?:19|20)\d\d/;

/**
 * Sheets whose rows of data all stand on other sheets too, as often as here: a sheet of all years, an extract. Columns
 * are compared by their titles; texts that only one of the sheets has are left out. Of sheets that repeat each other
 * the longest, else the last is named.
 */
export function repeatedSheets(sheets: readonly UnderstoodSheet[]): Finding[] {
  const remaining = new Set(sheets.map(sheetOfRows).filter(({ count }) => count >= fewestRows));
  const longestFirst = [...remaining].toReversed().toSorted((a, b) => b.count - a.count);
  return longestFirst.flatMap((sheet) => {
    const sources = sourcesOf(
      sheet,
      [...remaining].filter((other) => other !== sheet),
    );
    if (sources.length === 0) return [];
    remaining.delete(sheet);
    return [finding(sheet, sources)];
  });
}

/** The sheets on which all rows of this one stand; none if a row is missing. */
function sourcesOf(sheet: SheetOfRows, others: readonly SheetOfRows[]): readonly SheetOfRows[] {
  const comparable = others.filter((other) => sheet.comparableTitles(other) !== null);
  if (comparable.reduce((sum, { count }) => sum + count, 0) < sheet.count) return [];
  const titles = comparable.reduce(
    (common: readonly string[], other) => common.filter((title) => other.titles.has(title)),
    [...sheet.titles],
  );
  const left = new Map(sheet.rowsBy(titles));
  const sources = comparable.filter((other) => takeAway(left, other.rowsBy(titles)));
  return left.size === 0 && !areYears(sheet, sources) ? sources : [];
}

/** Takes rows away as often as they stand in both; whether there were any. */
function takeAway(left: Map<string, number>, rows: ReadonlyMap<string, number>): boolean {
  let isAny = false;
  for (const [row, times] of rows) {
    const still = left.get(row);
    if (still === undefined) continue;
    isAny = true;
    if (still > times) left.set(row, still - times);
    else left.delete(row);
  }
  return isAny;
}

/** Sheets of two years may say the same: each year the same allocation. */
function areYears(sheet: SheetOfRows, sources: readonly SheetOfRows[]): boolean {
  const [only] = sources.length === 1 ? sources : [];
  const [own, other] = [year.exec(sheet.name)?.[0], year.exec(only?.name ?? '')?.[0]];
  return own !== undefined && other !== undefined && own !== other;
}

function finding({ name, count }: SheetOfRows, sources: readonly SheetOfRows[]): Finding {
  return {
    code: 'sheet-repeats-others',
    facts: { rows: count, sheets: sources.map((source) => source.name) },
    place: { sheet: name, cell: null },
    text: null,
    reading: null,
  };
}
