import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Longer than any installation takes; a lock of this age was left by a process whose number another one now has. */
const STALE_AFTER_MS = 15 * 60_000;

/** Waits until no other process of this machine holds the name, then holds it until this process ends. */
export async function alone(name) {
  const lock = join(tmpdir(), `${name}.lock`);
  while (!take(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else await wait(200);
  }
  process.once('exit', () => rmSync(lock, { force: true }));
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > STALE_AFTER_MS) return true;
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
