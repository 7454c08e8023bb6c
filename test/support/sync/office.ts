import { join } from 'node:path';
import type { Folder } from '#src/sync/folder/folder.js';
import { afterTest, temporaryFolder } from '../temporary.js';
import { MemoryFolder } from './memory-folder.js';
import { Officer, type OfficerOptions } from './officer.js';

/** An office of several officers with one shared folder. */
export class Office {
  readonly share: MemoryFolder;
  readonly #homes = temporaryFolder();
  #count = 0;

  constructor(share = new MemoryFolder()) {
    this.share = share;
  }

  /** An officer at a new computer; `folder` is how that one sees the share. */
  officer(folder: Folder = this.share, more: Partial<OfficerOptions> = {}): Officer {
    this.#count += 1;
    const name = `officer-${this.#count}`;
    const officer = new Officer({ home: join(this.#homes, name), folder, seed: this.#count, name, ...more });
    afterTest(() => officer.close());
    return officer;
  }

  /** The officer who made the ledger and the share. */
  async founder(): Promise<Officer> {
    const officer = this.officer();
    await officer.found();
    await officer.initShare();
    return officer;
  }

  /** Another one, who has joined. */
  async colleague(): Promise<Officer> {
    const officer = this.officer();
    await officer.join();
    return officer;
  }
}
