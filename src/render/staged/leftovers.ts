import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '#src/domain/file-errors.js';

/** Who writes: the process, and the computer that it runs on. */
export interface StagingOwner {
  /** Letters and digits that no other computer has. */
  readonly host: string;
  readonly pid: number;
  readonly now: Date;
}

const name = /^\.llq-run-([0-9a-z]+)-(\d+)$/;

/** No run takes so long. */
const oldAfterMs = 24 * 60 * 60 * 1000;

/** The folder in which a process writes files that are to lie beside it. */
export function stagingName({ host, pid }: Pick<StagingOwner, 'host' | 'pid'>): string {
  return `.llq-run-${host}-${pid}`;
}

/**
 * Removes what runs that were killed left in a folder. Of another computer, whose processes nobody here can ask, it is what
 * is older than a day. What cannot be removed stays: it is in nobody's way.
 */
export async function removeLeftovers(folder: string, owner: StagingOwner): Promise<void> {
  for (const entry of await readdir(folder)) {
    const [, host, pid] = name.exec(entry) ?? [];
    if (host === undefined || pid === undefined) continue;
    const path = join(folder, entry);
    const isLeft = host === owner.host ? !isRunning(Number(pid), owner) : await isOld(path, owner);
    if (isLeft) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** What bears our own number was left by an earlier process of that number. */
function isRunning(pid: number, owner: StagingOwner): boolean {
  if (pid === owner.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

async function isOld(path: string, { now }: StagingOwner): Promise<boolean> {
  const status = await stat(path).catch(() => null);
  return status !== null && now.getTime() - status.mtimeMs > oldAfterMs;
}
