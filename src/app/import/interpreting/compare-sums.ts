import { sumCents } from '#src/domain/cents.js';
import type { ControlSum } from '#src/domain/events/import.js';
import { wholeList, type Finding } from '#src/domain/import/finding.js';
import { moneyFieldOf, yearFieldOf, type MappedColumn } from '#src/lists/mapping/mapping.js';
import { fieldsOfPersons } from '#src/lists/profile/persons.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { findControlSums, findGrandSums, type ControlSums } from '#src/lists/understand/control-sums.js';
import type { SummedColumn } from '#src/lists/understand/summed-column.js';
import type { UnderstoodSheet } from '#src/lists/understand/understood.js';
import { cellsOf, summedColumn } from '../look/column-cells.js';
import { mentionsPerson } from '../names/persons/signs.js';
import { valueOf, type Target } from '../target.js';
import type { ReadTable } from './read-tables.js';

/** The sums that a list states, held against its rows. */
export interface ComparedSums {
  readonly sums: readonly ControlSum[];
  readonly findings: readonly Finding[];
}

/** Compares the sums of the columns that are imported: those in the tables, those over a sheet, and those expected. */
export function compareSums(
  sheets: readonly UnderstoodSheet[],
  tables: readonly ReadTable[],
  { profile, target }: { readonly profile: Profile; readonly target: Target },
): ComparedSums {
  const summed = tables.map((read) => ({ read, table: read.table, columns: summedColumns(read, target) }));
  const found = sheets.flatMap(({ sheet, grandTotals }) => {
    const own = summed.filter(({ table }) => table.sheet === sheet.name && table.rows.length > 0);
    const ofTables = own.map(({ table, columns }) => findControlSums(table, columns));
    const label = labelOf(profile);
    return [...ofTables, findGrandSums(grandTotals, own)].map((sums) => ofSheet(sheet.name, sums, label));
  });
  return {
    sums: found.flatMap(({ sums }) => sums),
    findings: [...found.flatMap(({ findings }) => findings), ...expectedSums(tables, { profile, target })],
  };
}

function summedColumns({ table, mapping, records }: ReadTable, { fields }: Target): SummedColumn[] {
  if (records.length === 0) return [];
  const amounts = [...mapping.columns].filter(([field]) => fields[field]?.type === 'amount');
  const columns: readonly MappedColumn[] = [...amounts.map(([, column]) => column), ...mapping.yearColumns];
  return columns.flatMap((mapped) => {
    const column = table.columns.find((one) => one.column === mapped.column);
    return column ? [summedColumn(cellsOf(table, column), column, mapped.decisions)] : [];
  });
}

/** Where a list names natural persons its sums may be theirs: what they are called stays out of the journal. */
function labelOf(profile: Profile): (label: string) => string {
  if (fieldsOfPersons(profile).length > 0) return () => '';
  return (label) => (mentionsPerson(label) ? '' : label);
}

function ofSheet(
  sheet: string,
  { sums, findings }: ControlSums,
  labelled: (label: string) => string,
): ComparedSums {
  const named = sums.map(({ cell, label, statedCents, rowsCents }) => ({
    sheet,
    cell,
    label: labelled(label),
    statedCents,
    rowsCents,
  }));
  return { sums: named, findings };
}

/** The sums that the profile expects, over all rows or those of a year. */
function expectedSums(
  tables: readonly ReadTable[],
  { profile, target }: { readonly profile: Profile; readonly target: Target },
): Finding[] {
  const amountField = moneyFieldOf(target.fields) ?? '';
  const yearField = yearFieldOf(target.fields) ?? '';
  const records = tables.flatMap((table) => table.records);
  return profile.expectedSums.flatMap(({ cents, year, label }): Finding[] => {
    const counted =
      year === null ? records : records.filter((record) => valueOf(record, yearField, 'year') === year);
    const rowsCents = sumCents(counted.flatMap((record) => valueOf(record, amountField, 'amount') ?? []));
    const facts = { expectedCents: cents, rowsCents, label };
    return rowsCents === cents
      ? []
      : [{ code: 'expected-sum-differs', facts, place: wholeList, text: null, reading: null }];
  });
}
