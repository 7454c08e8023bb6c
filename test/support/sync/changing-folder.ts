import type { Folder, Written } from '#src/sync/folder/folder.js';

/** The way to a shared folder, which is another one whenever the test says so. */
export class ChangingFolder implements Folder {
  current: Folder;

  constructor(current: Folder) {
    this.current = current;
  }

  list(path: string): Promise<readonly string[]> {
    return this.current.list(path);
  }

  read(path: string): Promise<Uint8Array> {
    return this.current.read(path);
  }

  writeOnce(path: string, bytes: Uint8Array): Promise<Written> {
    return this.current.writeOnce(path, bytes);
  }
}
