import type { Finding } from '#src/domain/import/finding.js';
import type { Field, Fields } from '../record.js';
import type { ColumnDecisions } from '../values/column.js';

/** A column that gives a field. */
export interface MappedColumn {
  /** From 0. */
  readonly column: number;
  /** What the column goes by: its title, with its letters where that alone would not tell it from others. */
  readonly title: string;
  readonly decisions: ColumnDecisions;
}

/** A column that gives the amounts of one year. */
export interface MappedYear extends MappedColumn {
  readonly year: number;
}

/** Which column of a table gives which field of what the list is imported as. */
export interface Mapping {
  /** By field. */
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** Years side by side, ascending: each row is one record for each of them. Empty where they do not stand so. */
  readonly yearColumns: readonly MappedYear[];
  /** Fields about which a question is open: where they are missing, their rows are open without a finding each. */
  readonly undecided: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** The field that columns for several years give: the first one that is an amount, else a number. */
export function amountFieldOf(fields: Fields): string | null {
  return firstOfType(fields, 'amount') ?? firstOfType(fields, 'decimal');
}

/** The field of the money; null where there is none, as in a list of indicators. */
export function moneyFieldOf(fields: Fields): string | null {
  return firstOfType(fields, 'amount');
}

/** The field that the years in the titles of such columns give. */
export function yearFieldOf(fields: Fields): string | null {
  return firstOfType(fields, 'year');
}

/** A list is of one programme and town, and seldom says so: that no column gives them tells nothing. */
export function isUsuallyConstant({ noun }: Field): boolean {
  return noun === 'programme' || noun === 'municipality';
}

function firstOfType(fields: Fields, type: string): string | null {
  return Object.entries(fields).find(([, field]) => field.type === type)?.[0] ?? null;
}
