import { basename } from 'node:path';
import type { ImportBooked } from '#src/domain/events/import.js';
import type { Finding } from '#src/domain/import/finding.js';
import { emptyProfile } from '#src/lists/profile/empty.js';
import { listNameOf } from '#src/lists/profile/list-name.js';
import { matchProfile } from '#src/lists/profile/match.js';
import type { ListFile } from '#src/lists/model.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { ImportRequest } from '../request.js';
import { understandSheets } from '../reading/understand-sheets.js';
import { fieldsOfTargets } from '../targets/all.js';
import { profileFor, profilesBeside, readProfileFile, type FoundProfile } from './find.js';

/** The profile that a list is read with, and the file that it stands in; null: all is told by evidence. */
export interface ChosenProfile {
  readonly profile: Profile;
  readonly file: ImportBooked['profile'];
  readonly findings: readonly Finding[];
}

/**
 * The profile that was named, else the one beside the list whose titles it has. One that was named and does not fit is
 * the finding `layout-unknown`; several beside the list are the question `profile-open`. Refuses as `readProfileFile`.
 */
export async function chooseProfile(file: ListFile, request: ImportRequest): Promise<ChosenProfile> {
  if (request.profile !== undefined) {
    const named = await readProfileFile(request.profile, fieldsOfTargets);
    return { ...inUse(named), findings: layoutFindings(named, file) };
  }
  const beside = await profilesBeside(request.file, fieldsOfTargets);
  const found = profileFor(beside, (profile) => understandSheets(file, profile).sheets);
  if (found === null) return { ...undecided(file), findings: [] };
  return 'code' in found ? { ...undecided(file), findings: [found] } : { ...inUse(found), findings: [] };
}

function undecided({ name }: ListFile): Omit<ChosenProfile, 'findings'> {
  return { profile: emptyProfile(listNameOf(name)), file: null };
}

function inUse({ path, hash, profile }: FoundProfile): Omit<ChosenProfile, 'findings'> {
  return { profile, file: { name: basename(path), hash } };
}

function layoutFindings({ path, profile }: FoundProfile, file: ListFile): Finding[] {
  const missing = matchProfile(profile, understandSheets(file, profile).sheets);
  const place = { sheet: null, cell: null };
  const facts = { missing, profile: basename(path) };
  return missing.length === 0 ? [] : [{ code: 'layout-unknown', facts, place, text: null, reading: null }];
}
