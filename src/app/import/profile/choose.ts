import { basename } from 'node:path';
import type { ImportBooked } from '#src/domain/events/import.js';
import { wholeList, type Finding } from '#src/domain/import/finding.js';
import { emptyProfile } from '#src/lists/profile/empty.js';
import { listNameOf } from '#src/lists/profile/list-name.js';
import { matchProfile } from '#src/lists/profile/match.js';
import type { ListFile } from '#src/lists/model.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { ImportRequest } from '../request.js';
import { understandSheets } from '../interpreting/understand-sheets.js';
import { fieldsOfTargets } from '../targets/all.js';
import { chooseBeside } from './beside.js';
import { profilesBeside, readProfileFile, type FoundProfile } from './find.js';

/** The profile that a list is read with, and the file that it stands in; null: all is told by evidence. */
export interface ChosenProfile {
  readonly profile: Profile;
  readonly file: ImportBooked['profile'];
  readonly findings: readonly Finding[];
}

/**
 * The profile that was named, else the one beside the list that is meant (`chooseBeside`). One that was named, or is
 * called like the list, and does not fit is the finding `layout-unknown`. Refuses as `readProfileFile`.
 */
export async function chooseProfile(file: ListFile, request: ImportRequest): Promise<ChosenProfile> {
  if (request.profile !== undefined) {
    const named = await readProfileFile(request.profile, fieldsOfTargets);
    return { ...inUse(named), findings: layoutFindings(named, file) };
  }
  const beside = await profilesBeside(request.file, fieldsOfTargets);
  const { profile, findings } = chooseBeside(beside, (one) => understandSheets(file, one).sheets);
  if (profile === null) return { ...undecided(file), findings };
  return { ...inUse(profile), findings: [...findings, ...layoutFindings(profile, file)] };
}

function undecided({ name }: ListFile): Omit<ChosenProfile, 'findings'> {
  return { profile: emptyProfile(listNameOf(name)), file: null };
}

function inUse({ path, hash, profile }: FoundProfile): Omit<ChosenProfile, 'findings'> {
  return { profile, file: { name: basename(path), hash } };
}

function layoutFindings({ path, profile }: FoundProfile, file: ListFile): Finding[] {
  const missing = matchProfile(profile, understandSheets(file, profile).sheets);
  const facts = { missing, profile: basename(path) };
  return missing.length === 0
    ? []
    : [{ code: 'layout-unknown', facts, place: wholeList, text: null, reading: null }];
}
