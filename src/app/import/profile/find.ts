import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { compareText } from '#src/domain/compare.js';
import { asUnavailable } from '#src/domain/file-errors.js';
import { foldName } from '#src/domain/name.js';
import { Refusal } from '#src/domain/refusal.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { FieldsOfTargets } from './fields.js';
import { readProfile } from './read.js';

/** A profile and the file that it stands in. */
export interface FoundProfile {
  readonly path: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly profile: Profile;
}

const endings = ['.profil.yaml', '.profile.yaml'];

/** Reads the profile in a file. Refuses with the `profile-…` codes; a file that cannot be read is unavailable. */
export async function readProfileFile(path: string, fieldsOf: FieldsOfTargets): Promise<FoundProfile> {
  const bytes = await explained(path, readFile(path));
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { path, hash, profile: await readProfile(bytes.toString('utf8'), basename(path), fieldsOf) };
}

/** A profile beside a list: understood, or not. `isOwn` where it is called like the list. */
export type ProfileBeside = { readonly isOwn: boolean } & (FoundProfile | UnreadableProfile);

export interface UnreadableProfile {
  readonly path: string;
  readonly refusal: Refusal;
}

/** The profiles that lie beside a list, `*.profil.yaml` and `*.profile.yaml`, in order of their names. */
export async function profilesBeside(
  listPath: string,
  fieldsOf: FieldsOfTargets,
): Promise<readonly ProfileBeside[]> {
  const folder = dirname(listPath);
  const names = await explained(folder, readdir(folder));
  const listName = basename(listPath, extname(listPath));
  const own = new Set(endings.map((ending) => foldName(`${listName}${ending}`)));
  const profiles = names.filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
  return Promise.all(
    profiles.toSorted(compareText).map(async (name) => ({
      ...(await understood(join(folder, name), fieldsOf)),
      isOwn: own.has(foldName(name)),
    })),
  );
}

async function understood(
  path: string,
  fieldsOf: FieldsOfTargets,
): Promise<FoundProfile | UnreadableProfile> {
  try {
    return await readProfileFile(path, fieldsOf);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { path, refusal: error };
  }
}

async function explained<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw asUnavailable(error, path);
  }
}
