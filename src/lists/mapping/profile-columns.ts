import type { Finding } from '#src/domain/import/finding.js';
import type { Profile } from '../profile/profile.js';
import type { FoundTable } from '../understand/understood.js';
import type { ColumnDecisions } from '../values/column.js';
import { columnNames, columnsCalled } from './column-names.js';
import type { MappedColumn, MappedYear } from './mapping.js';

/** What of a table the profile names. */
export interface ProfileColumns {
  readonly columns: ReadonlyMap<string, MappedColumn>;
  readonly yearColumns: readonly MappedYear[];
  /** Fields whose title stands above no column, or above two. */
  readonly undecided: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the columns that a profile names, by their titles in any spelling. Nothing is taken for being near: what is
 * missing is `layout-unknown`, what stands twice `field-with-columns`.
 */
export function profileColumns(
  table: FoundTable,
  profile: Profile,
  amountField: string | null,
): ProfileColumns {
  const finder = new ColumnFinder(table);
  const columns = new Map<string, MappedColumn>();
  for (const [field, column] of profile.columns) {
    const found = finder.find(field, column.title, column);
    if (found) columns.set(field, found);
  }
  const yearColumns = profile.yearColumns.flatMap((column) => {
    const found = finder.find(amountField ?? '', column.title, column);
    return found ? [{ ...found, year: column.year }] : [];
  });
  return {
    columns,
    yearColumns: yearColumns.toSorted((a, b) => a.year - b.year),
    undecided: finder.undecided,
    findings: [...finder.findings, ...layoutFinding(table, finder.missing, profile)],
  };
}

class ColumnFinder {
  readonly findings: Finding[] = [];
  readonly undecided: string[] = [];
  readonly missing: string[] = [];
  readonly #table: FoundTable;
  readonly #names: ReadonlyMap<number, string>;

  constructor(table: FoundTable) {
    this.#table = table;
    this.#names = columnNames(table.columns);
  }

  find(field: string, title: string, decided: ColumnDecisions): MappedColumn | null {
    const { numbers, days, yearsFrom, scale, round } = decided;
    const called = columnsCalled(this.#table.columns, title).map(({ column }) => ({
      column,
      title: this.#names.get(column) ?? title,
    }));
    const [only, ...more] = called;
    if (only && more.length === 0) return { ...only, decisions: { numbers, days, yearsFrom, scale, round } };
    this.undecided.push(field);
    if (!only) {
      this.missing.push(title);
      return null;
    }
    const facts = { field, optional: false, columns: called.map((one) => one.title) };
    const place = { sheet: this.#table.sheet, cell: null };
    this.findings.push({ code: 'field-with-columns', facts, place, text: null, reading: null });
    return null;
  }
}

function layoutFinding(table: FoundTable, missing: readonly string[], profile: Profile): Finding[] {
  if (missing.length === 0) return [];
  const facts = { missing, profile: profile.list };
  const place = { sheet: table.sheet, cell: null };
  return [{ code: 'layout-unknown', facts, place, text: null, reading: null }];
}
