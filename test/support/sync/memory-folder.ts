import { Unavailable } from '#src/domain/unavailable.js';
import type { Written } from '#src/sync/folder/folder.js';
import { isTemporary, refuseOutside, refuseUnportable } from '#src/sync/folder/names.js';
import type { TestFolder } from './test-folder.js';

interface Lying {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A shared folder in memory, for any number of replicas at once. */
export class MemoryFolder implements TestFolder {
  readonly #files = new Map<string, Lying>();

  /** Paths with the same key are the same file. */
  protected keyOf(path: string): string {
    return path;
  }

  list(path: string): Promise<readonly string[]> {
    refuseOutside(path);
    const above = path === '' ? '' : `${this.keyOf(path)}/`;
    const names = new Map<string, string>();
    for (const [key, lying] of this.#files) {
      const [nameKey = ''] = key.slice(above.length).split('/');
      const [name = ''] = lying.path.slice(above.length).split('/');
      if (key.startsWith(above) && !isTemporary(name) && !names.has(nameKey)) names.set(nameKey, name);
    }
    return Promise.resolve([...names.values()].toSorted());
  }

  // What is thrown inside an async function comes as a rejection, as from a real folder.
  async read(path: string): Promise<Uint8Array> {
    refuseOutside(path);
    const lying = this.#files.get(this.keyOf(path));
    if (lying) return lying.bytes.slice();
    throw new Unavailable(this.#isFolder(path) ? 'share-not-readable' : 'share-file-missing', { path });
  }

  async writeOnce(path: string, bytes: Uint8Array): Promise<Written> {
    refuseUnportable(path);
    const lying = this.#files.get(this.keyOf(path));
    if (lying && Buffer.compare(lying.bytes, bytes) !== 0)
      throw new Unavailable('share-name-taken', { path });
    if (lying) return 'there';
    if (this.#isFolder(path) || this.#hasFileAbove(path))
      throw new Unavailable('share-not-writable', { path });
    await this.put(path, bytes);
    return 'written';
  }

  put(path: string, bytes: Uint8Array): Promise<void> {
    this.#files.set(this.keyOf(path), { path, bytes: bytes.slice() });
    return Promise.resolve();
  }

  remove(path: string): Promise<void> {
    this.#files.delete(this.keyOf(path));
    return Promise.resolve();
  }

  paths(): Promise<readonly string[]> {
    return Promise.resolve([...this.#files.values()].map(({ path }) => path).toSorted());
  }

  #isFolder(path: string): boolean {
    return [...this.#files.keys()].some((key) => key.startsWith(`${this.keyOf(path)}/`));
  }

  #hasFileAbove(path: string): boolean {
    const parts = path.split('/');
    return parts.some((_, at) => at > 0 && this.#files.has(this.keyOf(parts.slice(0, at).join('/'))));
  }
}
