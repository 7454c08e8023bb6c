import { rmSync } from 'node:fs';
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

/** A new file in `folder`. One that a killed process of the same number left there is not touched. */
export async function openTemporary(folder: string): Promise<TemporaryFile> {
  for (let attempt = 1; ; attempt += 1) {
    const temporary = join(folder, `.llq-${process.pid}-${attempt}.tmp`);
    try {
      return { temporary, file: await open(temporary, 'wx') };
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || attempt === mostNames) throw error;
    }
  }
}

/**
 * Runs `work` with a new file in `folder`, closed and removed afterwards unless it was renamed, also where the process is
 * asked to end meanwhile.
 */
export async function withTemporary<T>(
  folder: string,
  work: (temporary: TemporaryFile) => Promise<T>,
): Promise<T> {
  const made = await openTemporary(folder);
  const noLonger = removedOnSignal(made.temporary);
  try {
    return await work(made);
  } finally {
    await made.file.close();
    await rm(made.temporary, { force: true });
    noLonger();
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Removes a file when a signal ends the process. Where somebody else heeds signals, the process goes on, and so does the file.
 * @returns ends that
 */
function removedOnSignal(path: string): () => void {
  const heeded = signals.filter((signal) => process.listenerCount(signal) === 0);
  const end = (): void => heeded.forEach((signal) => void process.off(signal, remove));
  const remove = (signal: NodeJS.Signals): void => {
    end();
    rmSync(path, { force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of heeded) process.on(signal, remove);
  return end;
}
