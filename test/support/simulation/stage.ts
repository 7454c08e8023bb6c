import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareHome } from './small-world.js';
import { simulate, type RunOptions, type RunReport } from './run.js';

/** Where there is one, a disk in memory: nothing here is killed, and what is flushed to a real disk takes ten times as long. */
const memoryDisk = '/dev/shm';

/** A folder for runs, each of which begins with a copy of the same home. To be removed at the end. */
export class Stage {
  readonly #folder: string;
  readonly #prepared: string;

  private constructor(folder: string, prepared: string) {
    this.#folder = folder;
    this.#prepared = prepared;
  }

  static async open(): Promise<Stage> {
    const parent = existsSync(memoryDisk) ? memoryDisk : realpathSync(tmpdir());
    const folder = mkdtempSync(join(parent, 'llq-simulation-'));
    return new Stage(folder, await prepareHome(folder));
  }

  /** Runs one seed; throws `RunFailed`. */
  async run(options: Pick<RunOptions, 'seed' | 'intentions' | 'thorough'>): Promise<RunReport> {
    const folder = mkdtempSync(join(this.#folder, 'run-'));
    try {
      return await simulate({ ...options, folder, prepared: this.#prepared });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
