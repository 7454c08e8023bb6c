import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compareText } from '#src/domain/compare.js';
import { asUnavailable } from '#src/domain/file-errors.js';
import type { Finding } from '#src/domain/import/finding.js';
import { fitsProfile } from '#src/lists/profile/match.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { UnderstoodSheet } from '#src/lists/understand/understood.js';
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

/**
 * The profiles that lie beside a list, `*.profil.yaml` and `*.profile.yaml`, in order of their names. One that cannot
 * be understood is refused and not passed over: it may be the one that is meant.
 */
export async function profilesBeside(
  listPath: string,
  fieldsOf: FieldsOfTargets,
): Promise<readonly FoundProfile[]> {
  const folder = dirname(listPath);
  const names = await explained(folder, readdir(folder));
  const profiles = names.filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
  return Promise.all(
    profiles.toSorted(compareText).map((name) => readProfileFile(join(folder, name), fieldsOf)),
  );
}

/**
 * The one profile that fits a list; null where none does. `understand` takes the list as a profile says. Several are the
 * question `profile-open`.
 */
export function profileFor(
  profiles: readonly FoundProfile[],
  understand: (profile: Profile) => readonly UnderstoodSheet[],
): FoundProfile | Finding<'profile-open'> | null {
  const fitting = profiles.filter(({ profile }) => fitsProfile(profile, understand(profile)));
  const [only, ...others] = fitting;
  if (!only || others.length === 0) return only ?? null;
  const facts = { profiles: fitting.map(({ path }) => basename(path)) };
  return { code: 'profile-open', facts, place: { sheet: null, cell: null }, text: null, reading: null };
}

async function explained<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw asUnavailable(error, path);
  }
}
