import { basename, join } from 'node:path';
import { systemCode } from '#src/domain/file-errors.js';
import type { Files, OpenFile } from './files.js';
import { processOf, temporaryName } from './names.js';

/** A file on the way to its name. */
export interface TemporaryFile {
  readonly path: string;
  readonly file: OpenFile;
}

/** How many names are tried: as many files may a killed process of the same number have left. */
const mostNames = 100;

/** The temporary files of one writer. */
export class TemporaryFiles {
  readonly #writer: string;
  readonly #files: Files;
  readonly #isRunning: (pid: number) => boolean;
  /** The names of those that are being written now. */
  readonly #open = new Set<string>();
  #count = 0;

  constructor(writer: string, files: Files, isRunning: (pid: number) => boolean) {
    this.#writer = writer;
    this.#files = files;
    this.#isRunning = isRunning;
  }

  /** A new file, to be ended with `end`. */
  async create(folder: string): Promise<TemporaryFile> {
    for (let left = mostNames; ; left -= 1) {
      this.#count += 1;
      const path = join(folder, temporaryName(this.#writer, process.pid, this.#count));
      this.#open.add(basename(path));
      try {
        return { path, file: await this.#files.open(path, 'wx') };
      } catch (error) {
        const isTaken = systemCode(error) === 'EEXIST';
        if (isTaken) this.#open.delete(basename(path));
        else await this.end({ path }); // a network drive can have made it, and lost the answer
        if (!isTaken || left === 1) throw error;
      }
    }
  }

  /** Removes it where it was not given its name. What cannot be removed now is a leftover from now on. */
  async end({ path }: Pick<TemporaryFile, 'path'>): Promise<void> {
    await this.#files.unlink(path).catch(() => {});
    this.#open.delete(basename(path));
  }

  /** Removes, of these files in `folder`, what nobody will end any more. */
  async clearLeftovers(folder: string, names: readonly string[]): Promise<void> {
    const leftovers = names.filter((name) => this.#isLeftover(name));
    await Promise.all(leftovers.map((name) => this.#files.unlink(join(folder, name)).catch(() => {})));
  }

  /** Those of other writers are left to them: whether they still write is not known on this computer. */
  #isLeftover(name: string): boolean {
    const pid = processOf(name, this.#writer);
    if (pid === null) return false;
    return pid === process.pid ? !this.#open.has(name) : !this.#isRunning(pid);
  }
}
