import type { Finding } from '#src/domain/import/finding.js';
import type { Sheet } from '#src/lists/model.js';
import { readListFile } from '#src/lists/read/read-list-file.js';
import { findGrandSums } from '#src/lists/understand/control-sums.js';
import { understandSheet } from '#src/lists/understand/understand-sheet.js';
import type { SheetDecisions } from '#src/lists/understand/understood.js';
import type { WorkbookProperties } from '#src/render/workbook.js';
import type { Shown } from '#src/render/facts.js';
import { lookedSheet, type LookedSheet } from '#src/reports/import/look.js';
import { lookAtTable, lookedSum } from './look-at-table.js';

const nothingDecided: SheetDecisions = {
  header: null,
  skipRowsWith: [],
  dataRowsWith: [],
  sumWords: [],
  fillDown: [],
};

export interface LookOptions {
  readonly lang: WorkbookProperties['lang'];
  /** Told how much of the file is read, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Shows what a list file holds: sheets, tables, header rows, columns and sums, before anything is decided about it. Needs
 * no ledger. Refuses as `readListFile` does.
 */
export async function lookAtList(path: string, { lang, onProgress }: LookOptions): Promise<Shown> {
  const { file, findings } = await readListFile(path, { onProgress });
  const looks = file.sheets.map(lookAtSheet);
  const { name, kind, hash, byteLength } = file;
  const sheets = looks.map(({ sheet }) => sheet);
  const all = [...findings, ...looks.flatMap((look) => look.findings)];
  return lookedSheet({ file: name, kind, hash, byteLength, sheets, findings: all }, lang);
}

function lookAtSheet(sheet: Sheet): { readonly sheet: LookedSheet; readonly findings: readonly Finding[] } {
  const { tables: found, grandTotals, findings } = understandSheet(sheet, nothingDecided);
  const tables = found.map((table) => ({ found: table, look: lookAtTable(table) }));
  const grand = findGrandSums(
    grandTotals,
    tables.map(({ found: table, look }) => ({ table, columns: look.summed })),
  );
  const { name, visibility, rows } = sheet;
  return {
    sheet: {
      name,
      visibility,
      rows: rows.length,
      tables: tables.map(({ look }) => look.table),
      controlSums: grand.sums.map(lookedSum),
    },
    findings: [...findings, ...tables.flatMap(({ look }) => look.findings), ...grand.findings],
  };
}
