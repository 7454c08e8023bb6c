import { dirname, join } from 'node:path';
import { systemCode } from '#src/domain/file-errors.js';
import { isUnavailable, Unavailable } from '#src/domain/unavailable.js';
import { fill, flushNames, isRunning, nodeFiles, type Files } from './files.js';
import type { Folder, Written } from './folder.js';
import { isTemporary, refuseOutside, refuseUnportable } from './names.js';
import { patiently, type Patience } from './patience.js';
import { asShareError } from './share-error.js';
import { TemporaryFiles, type TemporaryFile } from './temporary-files.js';

export interface RealFolderOptions {
  /** The replica that writes. Its temporary files bear this name, and no others are ever cleared away. */
  readonly writer: string;
  readonly patience: Patience;
  readonly files?: Files;
  readonly isRunning?: (pid: number) => boolean;
}

/** A segment has a megabyte, or one event: at most a row of a list, of 500 cells with 32,767 characters. */
const largestFileBytes = 32_000_000;

const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** A folder of the file system: a network drive, or one that a sync client keeps in step. It is never made here. */
export class RealFolder implements Folder {
  readonly #root: string;
  readonly #patience: Patience;
  readonly #files: Files;
  readonly #temporaries: TemporaryFiles;

  constructor(root: string, options: RealFolderOptions) {
    this.#root = root;
    this.#patience = options.patience;
    this.#files = options.files ?? nodeFiles;
    this.#temporaries = new TemporaryFiles(options.writer, this.#files, options.isRunning ?? isRunning);
  }

  /** Clears away, on its way, what a killed process of this writer has left in the folder. */
  async list(path: string): Promise<readonly string[]> {
    const folder = this.#place(path);
    const names = await this.#namesIn(folder);
    await this.#temporaries.clearLeftovers(folder, names);
    return names.filter((name) => !isTemporary(name)).toSorted();
  }

  async read(path: string): Promise<Uint8Array> {
    const file = this.#place(path);
    try {
      return await this.#readWhole(file);
    } catch (error) {
      throw asShareError(error, file, 'reading');
    }
  }

  async writeOnce(path: string, bytes: Uint8Array): Promise<Written> {
    refuseUnportable(path);
    const target = this.#place(path);
    try {
      const written = (await this.#holds(target, bytes)) ? 'there' : await this.#put(path, bytes);
      await flushNames(this.#files, dirname(target));
      return written;
    } catch (error) {
      throw asShareError(error, target, 'writing');
    }
  }

  async #put(path: string, bytes: Uint8Array): Promise<Written> {
    const target = this.#place(path);
    const temporary = await this.#createBeside(path);
    try {
      await fill(temporary.file, bytes);
      await this.#readBack(temporary.path, bytes, target);
      const written = await patiently(this.#patience, target, () =>
        this.#rename(temporary.path, target, bytes),
      );
      await this.#readBack(target, bytes, target);
      return written;
    } finally {
      await this.#temporaries.end(temporary);
    }
  }

  /** Looks before every attempt: renaming onto a file replaces it on some systems, and fails for good on others. */
  async #rename(temporary: string, target: string, bytes: Uint8Array): Promise<Written> {
    if (await this.#holds(target, bytes)) return 'there';
    await this.#files.rename(temporary, target);
    return 'written';
  }

  /** Whether the file is there, with these bytes. */
  async #holds(target: string, bytes: Uint8Array): Promise<boolean> {
    const taken = new Unavailable('share-name-taken', { path: target });
    const lying = await this.#readIfThere(target).catch((error: unknown) => {
      throw isSomethingElse(error) ? taken : error;
    });
    if (lying !== null && !equal(lying, bytes)) throw taken;
    return lying !== null;
  }

  /** Reads what was written for `target`: on a network drive a success of writing proves little. */
  async #readBack(file: string, bytes: Uint8Array, target: string): Promise<void> {
    const lying = await patiently(this.#patience, target, () => this.#readIfThere(file));
    if (lying === null || !equal(lying, bytes)) {
      throw new Unavailable('share-read-back-differs', { path: target });
    }
  }

  async #readIfThere(file: string): Promise<Uint8Array | null> {
    try {
      return await this.#readWhole(file);
    } catch (error) {
      if (absent.has(systemCode(error))) return null;
      throw error;
    }
  }

  /** Looks first: a pipe would be waited for, a device read for ever, and a link leads out of the folder. */
  async #readWhole(file: string): Promise<Uint8Array> {
    const lying = await this.#files.lstat(file);
    if (!lying.isFile()) throw new Unavailable('share-not-readable', { path: file });
    if (lying.size > largestFileBytes) throw new Unavailable('share-file-too-large', { path: file });
    return this.#files.readFile(file);
  }

  /** In the folder that `path` will lie in, which is made where it is missing. */
  async #createBeside(path: string): Promise<TemporaryFile> {
    const folder = dirname(this.#place(path));
    try {
      return await this.#temporaries.create(folder);
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
    await this.#makeFolders(path);
    return this.#temporaries.create(folder);
  }

  /** One after the other, and not the shared folder itself: where a drive is not mounted nothing must appear. */
  async #makeFolders(path: string): Promise<void> {
    const parts = path.split('/').slice(0, -1);
    for (const at of parts.keys()) {
      const folder = this.#place(parts.slice(0, at + 1).join('/'));
      if (await this.#makeFolder(folder)) await flushNames(this.#files, dirname(folder));
    }
  }

  /** @returns whether it is new */
  async #makeFolder(folder: string): Promise<boolean> {
    try {
      await this.#files.mkdir(folder);
      return true;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false;
      throw error;
    }
  }

  async #namesIn(folder: string): Promise<readonly string[]> {
    try {
      return await this.#files.readdir(folder);
    } catch (error) {
      if (absent.has(systemCode(error))) return [];
      throw asShareError(error, folder, 'reading');
    }
  }

  #place(path: string): string {
    refuseOutside(path);
    return join(this.#root, path);
  }
}

/** A folder, a pipe, a link, or a file that is larger than any of ours. */
function isSomethingElse(error: unknown): boolean {
  return isUnavailable(error, 'share-not-readable') || isUnavailable(error, 'share-file-too-large');
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
