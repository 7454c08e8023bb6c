import { truncate } from 'node:fs/promises';
import { nodeFiles, type Files, type OpenFile } from '#src/sync/folder/files.js';

/** Which operation of the file system fails, and how. */
export interface FileFault {
  /** The first that fails, counted from 1. */
  readonly at: number;
  readonly code: string;
  /** Whether all that follow fail too. */
  readonly onwards: boolean;
  /** Whether it is done all the same, as when the answer of a network drive is lost. */
  readonly done: boolean;
}

/** The real file system, of which some operations fail. It waits for no disk. */
export class FaultyFiles implements Files {
  readonly #fault: FileFault;
  #count = 0;

  constructor(fault: FileFault) {
    this.#fault = fault;
  }

  /** Whether there were as many operations that one had to fail. */
  get hasFailed(): boolean {
    return this.#count >= this.#fault.at;
  }

  readonly readdir = (path: string) => this.#attempt(() => nodeFiles.readdir(path));
  readonly lstat = (path: string) => this.#attempt(() => nodeFiles.lstat(path));
  readonly readFile = (path: string) => this.#attempt(() => nodeFiles.readFile(path));
  readonly mkdir = (path: string) => this.#attempt(() => nodeFiles.mkdir(path));
  readonly rename = (from: string, to: string) => this.#attempt(() => nodeFiles.rename(from, to));
  readonly unlink = (path: string) => this.#attempt(() => nodeFiles.unlink(path));

  readonly open = async (path: string, flags: 'r' | 'wx'): Promise<OpenFile> => {
    const file = await this.#attempt(
      () => nodeFiles.open(path, flags),
      (opened) => opened.close(),
    );
    return {
      writeFile: (bytes) =>
        this.#attempt(
          () => file.writeFile(bytes),
          () => truncate(path, 1),
        ),
      sync: () => this.#attempt(() => Promise.resolve()),
      // Closed in any case: the test has no use for a file that stays open.
      close: () => file.close().then(() => this.#attempt(() => Promise.resolve())),
    };
  };

  /** @param spoil what becomes of a thing that was done and failed all the same */
  async #attempt<Result>(
    operation: () => Promise<Result>,
    spoil: (result: Result) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Result> {
    this.#count += 1;
    const { at, code, onwards, done } = this.#fault;
    const fails = onwards ? this.#count >= at : this.#count === at;
    if (!fails) return operation();
    if (done) await spoil(await operation());
    throw Object.assign(new Error(`${code}: made up by the test`), { code });
  }
}
