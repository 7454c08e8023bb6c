import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { it } from '@jest/globals';
import { systemCode } from '#src/domain/file-errors.js';
import { afterTest, temporaryFolder } from '../temporary.js';

const sizeBytes = 2 * 1024 * 1024;
const timeLimitMs = 120_000;

/** A drive of two megabytes. */
export interface Drive {
  readonly folder: string;
  /** Fills it up to the last byte, or so that this much is left. */
  readonly fill: (leftBytes?: number) => void;
  /** Makes room again. */
  readonly clear: () => void;
}

/** A test that needs a drive of its own, a file system in memory: skipped aloud where none may be mounted. */
export function itOnSmallDrive(behaviour: string, test: (drive: Drive) => Promise<void>): void {
  if (mayMount()) {
    it(behaviour, () => test(mountDrive()), timeLimitMs);
    return;
  }
  process.stdout.write(`skipped, only root on Linux may mount a small drive: ${behaviour}\n`);
  it.skip(behaviour, () => {});
}

/** Whether we may is best asked of the system: root in a container may not. Nobody else sees this mount. */
function mayMount(): boolean {
  const attempt = ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp'];
  return process.getuid?.() === 0 && spawnSync('unshare', attempt).status === 0;
}

function mountDrive(): Drive {
  const folder = temporaryFolder();
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', folder]);
  if (status !== 0) throw new Error(`no drive could be mounted: ${stderr.toString()}`);
  afterTest(() => spawnSync('umount', ['--lazy', folder]));
  const filler = join(folder, 'filler');
  return { folder, fill: (left = 0) => fillUp(filler, left), clear: () => rmSync(filler, { force: true }) };
}

function fillUp(filler: string, leftBytes: number): void {
  for (const step = Buffer.alloc(4096); ;) {
    try {
      appendFileSync(filler, step);
    } catch (error) {
      if (systemCode(error) !== 'ENOSPC') throw error;
      truncateSync(filler, statSync(filler).size - leftBytes);
      return;
    }
  }
}
