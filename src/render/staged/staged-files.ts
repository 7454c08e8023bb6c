import { mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { asUnavailable, systemCode } from '#src/domain/file-errors.js';
import { refuse } from '#src/domain/refusal.js';
import { existingFile, type WrittenFile } from '../write-file.js';
import type { StagedFile } from './in-place.js';
import { removeLeftovers, stagingName, type StagingOwner } from './leftovers.js';

/**
 * Files that are written whole beside their places, in a folder of their own, before any of them is put there. What an
 * earlier run that was killed has left in such a folder is removed.
 */
export class StagedFiles {
  readonly #owner: StagingOwner;
  /** The folders of the places, each with the one in it that we write to. */
  readonly #folders = new Map<string, string>();
  #count = 0;

  constructor(owner: StagingOwner) {
    this.#owner = owner;
  }

  /** Where to write what is for `target`: a name of the same ending. Throws `Unavailable` (`folder-missing`, …). */
  async placeFor(target: string): Promise<StagedFile> {
    try {
      const place = await followed(target);
      const folder = await this.#folderBeside(place);
      this.#count += 1;
      return { target, place, staged: join(folder, `${this.#count}${extname(target)}`) };
    } catch (error) {
      throw asUnavailable(error, target);
    }
  }

  /** Removes all that was not put in its place. */
  async remove(): Promise<void> {
    for (const folder of this.#folders.values()) await rm(folder, { recursive: true, force: true });
    this.#folders.clear();
  }

  async #folderBeside(place: string): Promise<string> {
    const folder = dirname(place);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    await removeLeftovers(folder, this.#owner);
    const made = join(folder, stagingName(this.#owner));
    await mkdir(made);
    this.#folders.set(folder, made);
    return made;
  }
}

/** Whether a file may be replaced by other content. */
export type MayReplace = (existing: Uint8Array, written: Uint8Array) => boolean;

/** Whether putting the file in its place would change anything. Refuses `file-exists` where `mayReplace` says no. */
export async function compareStaged(
  { target, staged }: StagedFile,
  mayReplace: MayReplace,
): Promise<WrittenFile> {
  try {
    const written = await readFile(staged);
    const existing = await existingFile(target);
    const changed = existing === null || Buffer.compare(existing.content, written) !== 0;
    if (changed && existing !== null && !mayReplace(existing.content, written)) {
      refuse('file-exists', { path: target });
    }
    return { path: target, bytes: written.length, changed };
  } catch (error) {
    throw asUnavailable(error, target);
  }
}

async function followed(target: string): Promise<string> {
  try {
    return await realpath(target);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return resolve(target);
    throw error;
  }
}
