import type { Finding } from '#src/domain/import/finding.js';
import type { ListFile } from '#src/lists/model.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { repeatedSheets } from '#src/lists/understand/repeated-sheets.js';
import { understandSheet } from '#src/lists/understand/understand-sheet.js';
import type { UnderstoodSheet } from '#src/lists/understand/understood.js';
import { chosenSheets } from './chosen-sheets.js';

/** The sheets that are imported, understood with what the profile says of them. */
export interface UnderstoodSheets {
  readonly sheets: readonly UnderstoodSheet[];
  readonly findings: readonly Finding[];
}

/** Finds the tables of the sheets that are imported, and the sheets that only repeat others. */
export function understandSheets(file: ListFile, profile: Profile): UnderstoodSheets {
  const chosen = chosenSheets(file.sheets, profile);
  const sheets = chosen.sheets.map((sheet) => understandSheet(sheet, profile));
  const findings = sheets.flatMap((sheet) => sheet.findings);
  return { sheets, findings: [...chosen.findings, ...findings, ...repeatedSheets(sheets)] };
}
