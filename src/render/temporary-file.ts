import { closeSync, openSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '#src/domain/file-errors.js';

/** So many may killed processes of the same number have left; a drive that says so of every name is broken. */
const mostNames = 100;

export interface TemporaryFile {
  readonly temporary: string;
  readonly file: FileHandle;
}

/**
 * Runs `work` with a new file in `folder`, closed and removed afterwards unless it was renamed, also where the process is
 * asked to end meanwhile.
 */
export async function withTemporary<T>(
  folder: string,
  work: (temporary: TemporaryFile) => Promise<T>,
): Promise<T> {
  let temporary: string | null = null;
  // Before there is a file: a signal in between would leave it.
  const noLonger = beforeEnding(() => temporary !== null && rmSync(temporary, { force: true }));
  try {
    temporary = createTemporary(folder);
    return await withFile(temporary, work);
  } finally {
    if (temporary !== null) await rm(temporary, { force: true });
    noLonger();
  }
}

async function withFile<T>(temporary: string, work: (temporary: TemporaryFile) => Promise<T>): Promise<T> {
  const file = await open(temporary, 'r+');
  try {
    return await work({ temporary, file });
  } finally {
    await file.close();
  }
}

/**
 * The path of a new, empty file. One that a killed process of the same number left there is not touched. At once, so that
 * no signal is heeded before its path is known.
 */
function createTemporary(folder: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const temporary = join(folder, `.llq-${process.pid}-${attempt}.tmp`);
    try {
      closeSync(openSync(temporary, 'wx'));
      return temporary;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || attempt === mostNames) throw error;
    }
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `tidy` when a signal ends the process. Where somebody else heeds signals, the process goes on, and nothing is done.
 * @returns ends that
 */
function beforeEnding(tidy: () => void): () => void {
  const heeded = signals.filter((signal) => process.listenerCount(signal) === 0);
  const end = (): void => heeded.forEach((signal) => void process.off(signal, leave));
  const leave = (signal: NodeJS.Signals): void => {
    end();
    tidy();
    process.kill(process.pid, signal);
  };
  for (const signal of heeded) process.on(signal, leave);
  return end;
}
