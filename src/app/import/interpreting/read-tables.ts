import type { Finding } from '#src/domain/import/finding.js';
import { mapColumns } from '#src/lists/mapping/map-columns.js';
import type { Mapping } from '#src/lists/mapping/mapping.js';
import { recordsOf, type TableRecords } from '#src/lists/mapping/records.js';
import type { ListFile } from '#src/lists/model.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { FoundTable, UnderstoodSheet } from '#src/lists/understand/understood.js';
import type { Target } from '../target.js';

/** A table with what its columns give and what its rows say. */
export interface ReadTable extends TableRecords {
  readonly table: FoundTable;
  readonly mapping: Mapping;
}

export interface ReadingOptions {
  readonly file: ListFile;
  readonly profile: Profile;
  readonly target: Target;
  /** The calendar year of today. */
  readonly thisYear: number;
}

/**
 * Reads the tables of a list as records. Where some tables have what the target needs, the others are something else
 * (a legend, a table of another kind): they are left out, and that is said.
 */
export function readTables(sheets: readonly UnderstoodSheet[], options: ReadingOptions): ReadTable[] {
  const { profile, target, file, thisYear } = options;
  const mapped = sheets
    .flatMap(({ tables }) => tables)
    .map((table) => ({ table, mapping: mapColumns(table, target.fields, profile) }));
  const fitting = mapped.filter(({ mapping }) => !lacksField(mapping));
  const taken = fitting.length > 0 ? fitting : mapped;
  return mapped.map(({ table, mapping }) => {
    if (!taken.some((one) => one.table === table)) return leftOut(table, mapping);
    const { records, readings, findings } = recordsOf(table, mapping, {
      fields: target.fields,
      profile,
      file,
      thisYear,
    });
    return { table, mapping, records, readings, findings: [...mapping.findings, ...findings] };
  });
}

function lacksField({ findings }: Mapping): boolean {
  return findings.some(({ code }) => code === 'field-without-column' || code === 'layout-unknown');
}

function leftOut(table: FoundTable, mapping: Mapping): ReadTable {
  const rows = table.rows.length;
  const place = { sheet: table.sheet, cell: String((table.headerRows[0] ?? 0) + 1) };
  const finding: Finding = { code: 'notes-left-out', facts: { rows }, place, text: null, reading: null };
  return { table, mapping, records: [], readings: new Map(), findings: [finding] };
}
