import { columnsCalled } from '../mapping/column-names.js';
import { foldName } from '#src/domain/name.js';
import type { FoundTable, UnderstoodSheet } from '../understand/understood.js';
import type { Profile } from './profile.js';

/**
 * The titles of a profile that a list does not have: by their folded spelling, in any order, on every sheet that the
 * profile names, else on the sheet that has most of them. Empty where the list fits. A profile without titles fits
 * none: everything would.
 */
export function matchProfile(profile: Profile, sheets: readonly UnderstoodSheet[]): readonly string[] {
  const titles = titlesOf(profile);
  const named = profile.sheets?.map(foldName);
  const asked = sheets.filter(({ sheet }) => named?.includes(foldName(sheet.name)) ?? true);
  const missing = asked.map(({ tables }) => fewestMissing(titles, tables));
  if (missing.length === 0) return titles;
  const fewest = named ? missing.flat() : shortest(missing);
  return [...new Set(fewest)];
}

/** Whether the list is laid out as the profile says. */
export function fitsProfile(profile: Profile, sheets: readonly UnderstoodSheet[]): boolean {
  return hasTitles(profile) && matchProfile(profile, sheets).length === 0;
}

/** Whether a profile says by which titles its lists are known. */
export function hasTitles(profile: Profile): boolean {
  return titlesOf(profile).length > 0;
}

function titlesOf({ header, columns, yearColumns }: Profile): readonly string[] {
  const ofColumns = [...columns.values(), ...yearColumns].map(({ title }) => title);
  return [...new Set([...(header ?? []), ...ofColumns])];
}

/** What the best of several tables lacks. */
function fewestMissing(titles: readonly string[], tables: readonly FoundTable[]): readonly string[] {
  const missing = tables.map(({ columns }) =>
    titles.filter((title) => columnsCalled(columns, title).length === 0),
  );
  return missing.length === 0 ? titles : shortest(missing);
}

function shortest(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((best, list) => (list.length < best.length ? list : best));
}
