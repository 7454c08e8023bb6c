import { setImmediate } from 'node:timers/promises';
import { posix } from 'node:path';
import { Unavailable } from '#src/domain/unavailable.js';
import type { Folder, Written } from '#src/sync/folder/folder.js';
import { temporaryName } from '#src/sync/folder/names.js';
import { conflictCopyName } from './conflict-copies.js';
import type { Fault, FaultPlan } from './faults.js';
import type { TestFolder } from './test-folder.js';

/** A shared folder on a drive that one should not have: what goes wrong, and when, says the plan. */
export class FaultyFolder implements Folder {
  readonly #folder: TestFolder;
  readonly #plan: FaultPlan;
  readonly #listings = new Map<string, readonly string[]>();
  /** Temporary files that a full drive has left; the next listing of their folder clears them, as a real one does. */
  readonly #torn = new Set<string>();
  #copies = 0;

  constructor(folder: TestFolder, plan: FaultPlan) {
    this.#folder = folder;
    this.#plan = plan;
  }

  async list(path: string): Promise<readonly string[]> {
    const fault = await this.#next('list', path);
    if (fault === 'empty-listing') return [];
    if (fault === 'stale-listing') return this.#listings.get(path) ?? [];
    await this.#clearTorn(path);
    const names = await this.#folder.list(path);
    this.#listings.set(path, names);
    return names;
  }

  async read(path: string): Promise<Uint8Array> {
    const fault = await this.#next('read', path);
    if (fault === 'not-there-yet') throw new Unavailable('share-file-missing', { path });
    const bytes = await this.#folder.read(path);
    if (fault === 'vanished') {
      await this.#folder.remove(path);
      throw new Unavailable('share-file-missing', { path });
    }
    return fault === 'torn' ? bytes.subarray(0, bytes.length / 2) : bytes;
  }

  async writeOnce(path: string, bytes: Uint8Array): Promise<Written> {
    const fault = await this.#next('writeOnce', path);
    if (fault === 'lost') return 'written';
    if (fault === 'full') return this.#leaveTorn(path, bytes);
    const written = await this.#folder.writeOnce(path, bytes);
    if (fault === 'conflict-copy' || fault === 'moved-aside') await this.#copy(path, bytes);
    if (fault === 'moved-aside') await this.#folder.remove(path);
    if (fault === 'answer-lost') throw new Unavailable('share-unreachable', { path });
    return written;
  }

  /** The fault of this operation; throws those that are nothing but an error. */
  async #next(operation: keyof Folder, path: string): Promise<Fault | null> {
    const fault = this.#plan(operation);
    if (fault === 'unreachable') throw new Unavailable('share-unreachable', { path });
    if (fault === 'busy') throw new Unavailable('share-file-busy', { path });
    if (fault === 'delayed') for (let turn = 0; turn < 5; turn += 1) await setImmediate();
    return fault;
  }

  async #leaveTorn(path: string, bytes: Uint8Array): Promise<never> {
    this.#copies += 1;
    const torn = posix.join(posix.dirname(path), temporaryName('killed', 1, this.#copies));
    this.#torn.add(torn);
    await this.#folder.put(torn, bytes.subarray(0, bytes.length / 2));
    throw new Unavailable('share-full', { path });
  }

  async #clearTorn(path: string): Promise<void> {
    for (const torn of this.#torn) {
      if (posix.dirname(torn) !== (path || '.')) continue;
      this.#torn.delete(torn);
      await this.#folder.remove(torn);
    }
  }

  async #copy(path: string, bytes: Uint8Array): Promise<void> {
    this.#copies += 1;
    await this.#folder.put(conflictCopyName(path, this.#copies), bytes);
  }
}
