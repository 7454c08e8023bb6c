import type { Finding } from '#src/domain/import/finding.js';
import type { ListFile } from '#src/lists/model.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { repeatedSheets } from '#src/lists/understand/repeated-sheets.js';
import { understandSheet } from '#src/lists/understand/understand-sheet.js';
import type { SheetDecisions, UnderstoodSheet } from '#src/lists/understand/understood.js';
import { chosenSheets } from './chosen-sheets.js';

/** The sheets that are imported, understood with what the profile says of them. */
export interface UnderstoodSheets {
  readonly sheets: readonly UnderstoodSheet[];
  readonly findings: readonly Finding[];
}

/** Finds the tables of the sheets that are imported, and the sheets that only repeat others. */
export function understandSheets(file: ListFile, profile: Profile): UnderstoodSheets {
  const before = last.get(file);
  if (before !== undefined && isSame(before.profile, profile)) return before.understood;
  const understood = understandAnew(file, profile);
  last.set(file, { profile, understood });
  return understood;
}

/** What a list was understood as last: it is asked for again when its profile is chosen, and when a column is decided. */
const last = new WeakMap<ListFile, { readonly profile: Profile; readonly understood: UnderstoodSheets }>();

type Deciding = keyof SheetDecisions | 'sheets' | 'skipSheets';

/** The parts of a profile that decide what the tables of a list are. */
const deciding: Readonly<Record<Deciding, true>> = {
  sheets: true,
  skipSheets: true,
  header: true,
  skipRowsWith: true,
  dataRowsWith: true,
  sumWords: true,
  fillDown: true,
};

/** Profiles are never changed, but made anew with the parts that stay. */
function isSame(before: Profile, profile: Profile): boolean {
  const parts = Object.keys(deciding) as Deciding[]; // the record has exactly these keys
  return parts.every((part) => before[part] === profile[part]);
}

function understandAnew(file: ListFile, profile: Profile): UnderstoodSheets {
  const chosen = chosenSheets(file.sheets, profile);
  const sheets = chosen.sheets.map((sheet) => understandSheet(sheet, profile));
  const findings = sheets.flatMap((sheet) => sheet.findings);
  return { sheets, findings: [...chosen.findings, ...findings, ...repeatedSheets(sheets)] };
}
