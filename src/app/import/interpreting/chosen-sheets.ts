import { wholeList, type Finding } from '#src/domain/import/finding.js';
import { foldName } from '#src/domain/name.js';
import type { Sheet } from '#src/lists/model.js';
import type { Profile } from '#src/lists/profile/profile.js';

/** The sheets that are imported: those that the profile names, else all that are visible, less those to skip. */
export function chosenSheets(
  sheets: readonly Sheet[],
  profile: Pick<Profile, 'sheets' | 'skipSheets'>,
): { readonly sheets: readonly Sheet[]; readonly findings: readonly Finding[] } {
  const skipped = new Set(profile.skipSheets.map(foldName));
  const wanted = profile.sheets?.map((name) => ({ name, folded: foldName(name) })) ?? null;
  const isWanted = ({ name, visibility }: Sheet): boolean =>
    wanted === null ? visibility === 'visible' : wanted.some(({ folded }) => folded === foldName(name));
  const chosen = sheets.filter((sheet) => isWanted(sheet) && !skipped.has(foldName(sheet.name)));
  const there = new Set(sheets.map(({ name }) => foldName(name)));
  const missing = wanted?.filter(({ folded }) => !there.has(folded)) ?? [];
  return { sheets: chosen, findings: missing.map(({ name }) => sheetMissing(name)) };
}

function sheetMissing(sheet: string): Finding {
  return {
    code: 'sheet-missing',
    facts: { sheet },
    place: wholeList,
    text: null,
    reading: null,
  };
}
