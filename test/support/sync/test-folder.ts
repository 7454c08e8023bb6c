import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Folder } from '#src/sync/folder/folder.js';
import { RealFolder, type RealFolderOptions } from '#src/sync/folder/real-folder.js';
import { stillPatience } from './patience.js';

/** A shared folder, and what sync clients and people do in it behind the program's back. */
export interface TestFolder extends Folder {
  /** Puts a file there, or replaces it, under whatever name the drive can hold. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** All files, temporary ones too, ascending. */
  paths(): Promise<readonly string[]>;
}

export const writer = 'replica-0';

/** A folder of the file system, which waits for no one. */
export class RealTestFolder extends RealFolder implements TestFolder {
  readonly root: string;

  constructor(root: string, options: Partial<RealFolderOptions> = {}) {
    super(root, { writer, patience: stillPatience(), ...options });
    this.root = root;
  }

  async put(path: string, bytes: Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), bytes);
  }

  remove(path: string): Promise<void> {
    return rm(join(this.root, path));
  }

  async paths(): Promise<readonly string[]> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files
      .map(({ parentPath, name }) => relative(this.root, join(parentPath, name)).replaceAll(sep, '/'))
      .toSorted();
  }
}
