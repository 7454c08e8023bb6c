import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { asUnavailable, systemCode } from '#src/domain/file-errors.js';
import { whyNotRenamed } from '../write-file.js';

/** A finished file, and the place it is for; both in one file system. */
export interface StagedFile {
  /** What was asked for; messages speak of it. */
  readonly target: string;
  /** The target with links followed. */
  readonly place: string;
  /** Where the content lies until it is put in place. */
  readonly staged: string;
}

/** A file that could not be put in its place, and why: `Unavailable` (`file-busy`, `not-writable`, …). */
export interface NotPlaced {
  readonly file: StagedFile;
  readonly error: unknown;
}

/**
 * Puts files in their places: all of them, or none. What was there is kept until all are in place, and comes back, the same
 * file, where one of them cannot be replaced. At every moment each place has its old or its new file. Without a wait in between, so
 * that no signal to the process comes between two of them.
 *
 * @returns the one that stands in the way of all; null where all are in place
 */
export function putInPlace(files: readonly StagedFile[]): NotPlaced | null {
  const undoings: (() => void)[] = [];
  for (const file of files) {
    try {
      undoings.push(putOne(file));
    } catch (error) {
      for (const undo of undoings.toReversed()) undo();
      return { file, error: asUnavailable(error, file.target) };
    }
  }
  return null;
}

/** @returns brings back what was there */
function putOne({ target, place, staged }: StagedFile): () => void {
  const kept = `${staged}.old`;
  const wasThere = isThere(place);
  if (wasThere) {
    // Renaming asks only the folder: a file that its owner has write-protected is asked here.
    accessSync(place, constants.W_OK);
    chmodSync(staged, statSync(place).mode & 0o777);
    keep(place, kept);
  }
  try {
    renameSync(staged, place);
  } catch (error) {
    throw whyNotRenamed(error, target);
  }
  return wasThere ? () => renameSync(kept, place) : () => rmSync(place, { force: true });
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A second name for the file, which costs nothing; a copy on drives that know no second names. */
function keep(place: string, kept: string): void {
  try {
    linkSync(place, kept);
  } catch (error) {
    if (['ENOSPC', 'EIO', 'EROFS'].includes(systemCode(error))) throw error;
    copyFileSync(place, kept);
    const { atime, mtime } = statSync(place);
    utimesSync(kept, atime, mtime);
  }
}
