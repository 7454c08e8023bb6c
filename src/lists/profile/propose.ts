import type { ImportTarget } from '#src/domain/codes.js';
import { foldName } from '#src/domain/name.js';
import { dataRows } from '../mapping/column-evidence.js';
import type { MappedColumn, MappedYear, Mapping } from '../mapping/mapping.js';
import type { FoundTable } from '../understand/understood.js';
import type { ColumnDecisions, ColumnReading } from '../values/column.js';
import { scaleOf } from '../values/scale.js';
import { listNameOf } from './list-name.js';
import { fieldsOfPersons } from './persons.js';
import type { Profile, ProfileColumn, YearColumn } from './profile.js';

/** A table, and how it was read. */
export interface ReadTable {
  readonly table: FoundTable;
  readonly mapping: Mapping;
  /** By field, and by year for years side by side. */
  readonly readings: ReadonlyMap<string, ColumnReading>;
}

/** What was found about a list. */
export interface Found {
  readonly fileName: string;
  readonly target: ImportTarget | null;
  /** What was decided so far. */
  readonly profile: Profile;
  readonly tables: readonly ReadTable[];
}

/** So many different texts show what a column is like. */
const mostExamples = 3;

/**
 * A profile of what was decided and found by evidence, so that next year's list is read alike: the columns that all
 * tables have in common, how their cells are written, the years side by side. What is open stays out of it, and so do
 * tables of which nothing was read.
 */
export function proposeProfile({ fileName, target, profile, tables: all }: Found): Profile {
  const tables = all.filter(({ readings }) => readings.size > 0);
  const columns = commonColumns(tables);
  const years = commonYears(tables);
  const titles = new Set([...columns.values(), ...years].map(({ title }) => foldName(title)));
  return {
    ...profile,
    list: profile.list || listNameOf(fileName),
    target: profile.target ?? target,
    header: profile.header ?? headerOf(tables, titles),
    columns: new Map([...profile.columns, ...columns]),
    yearColumns: years.length > 0 ? years : profile.yearColumns,
    conventions: new Map([...profile.conventions].filter(([title]) => !titles.has(foldName(title)))),
  };
}

/** Texts of cells by field, and by year; none of fields that name natural persons. */
export function examplesOf({ profile, tables }: Found): ReadonlyMap<string, readonly string[]> {
  const examples = new Map<string, readonly string[]>();
  const persons = new Set(fieldsOfPersons(profile));
  for (const { table, mapping } of tables) {
    const years = mapping.yearColumns.map((column) => [String(column.year), column] as const);
    for (const [name, { column }] of [...mapping.columns, ...years]) {
      if (!examples.has(name) && !persons.has(name)) examples.set(name, examplesIn(table, column));
    }
  }
  return examples;
}

function examplesIn(table: FoundTable, column: number): readonly string[] {
  const texts = new Set<string>();
  for (const { row } of dataRows(table)) {
    const cell = row.cells[column];
    if (cell) texts.add(cell.text);
    if (texts.size === mostExamples) break;
  }
  return [...texts];
}

/** Fields that the same title gives in every table. */
function commonColumns(tables: readonly ReadTable[]): ReadonlyMap<string, ProfileColumn> {
  const [first, ...others] = tables;
  if (!first) return new Map();
  const common = [...first.mapping.columns].filter(([field, column]) =>
    others.every(({ mapping }) => isAlike(mapping.columns.get(field), column)),
  );
  return new Map(common.map(([field, column]) => [field, proposed(field, column, tables)]));
}

/** The years that stand side by side, where every table has the same. */
function commonYears(tables: readonly ReadTable[]): readonly YearColumn[] {
  const [first, ...others] = tables;
  const years = first?.mapping.yearColumns ?? [];
  const isSame = ({ mapping: { yearColumns } }: ReadTable): boolean =>
    yearColumns.length === years.length && years.every((column, at) => isSameYear(column, yearColumns[at]));
  if (!others.every(isSame)) return [];
  return years.map((column) => ({ year: column.year, ...proposed(String(column.year), column, tables) }));
}

function isSameYear(a: MappedYear, b: MappedYear | undefined): boolean {
  return a.year === b?.year && isAlike(a, b);
}

function isAlike(a: MappedColumn | undefined, b: MappedColumn): boolean {
  return a !== undefined && foldName(a.title) === foldName(b.title);
}

function proposed(
  name: string,
  { title, decisions }: MappedColumn,
  tables: readonly ReadTable[],
): ProfileColumn {
  const told = tables.flatMap(({ readings }) => readings.get(name) ?? []);
  return { title, ...told.reduce((known, reading) => completed(known, reading, title), decisions) };
}

/** A factor is kept where the title itself says it: what stands above a table may be another one next year. */
function completed(
  known: ColumnDecisions,
  { numbers, days, scale }: ColumnReading,
  title: string,
): ColumnDecisions {
  const isTitled = scale !== 1 && scaleOf(title) === scale;
  return {
    numbers: known.numbers ?? (numbers === 'open' ? null : numbers),
    days: known.days ?? days.slashed,
    yearsFrom: known.yearsFrom,
    scale: known.scale ?? (isTitled ? scale : null),
    round: known.round,
  };
}

/** The titles of the columns that are read, as they stand; null where nothing is common to all tables. */
function headerOf(tables: readonly ReadTable[], folded: ReadonlySet<string>): readonly string[] | null {
  const columns = tables[0]?.table.columns ?? [];
  const titles = columns.map(({ title }) => title).filter((title) => folded.has(foldName(title)));
  return titles.length === 0 ? null : titles;
}
