import type { Written } from '#src/sync/folder/folder.js';
import type { TestFolder } from '../sync/test-folder.js';

/** The one shared folder of a run, behind all the faulty ways to it. It tells of every file that is taken away. */
export class WatchedShare implements TestFolder {
  readonly #folder: TestFolder;
  /** Called when the file is gone. */
  onRemoved: (bytes: Uint8Array) => void = () => {};

  constructor(folder: TestFolder) {
    this.#folder = folder;
  }

  list(path: string): Promise<readonly string[]> {
    return this.#folder.list(path);
  }

  read(path: string): Promise<Uint8Array> {
    return this.#folder.read(path);
  }

  writeOnce(path: string, bytes: Uint8Array): Promise<Written> {
    return this.#folder.writeOnce(path, bytes);
  }

  put(path: string, bytes: Uint8Array): Promise<void> {
    return this.#folder.put(path, bytes);
  }

  paths(): Promise<readonly string[]> {
    return this.#folder.paths();
  }

  async remove(path: string): Promise<void> {
    if (!(await this.paths()).includes(path)) return;
    const bytes = await this.#folder.read(path);
    await this.#folder.remove(path);
    this.onRemoved(bytes);
  }

  /** As a server that is lost, or a cleaning of the drive. */
  async empty(): Promise<void> {
    for (const path of await this.paths()) await this.remove(path);
  }
}
