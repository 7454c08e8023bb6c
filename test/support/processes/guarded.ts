import { spawnSync } from 'node:child_process';
import { it } from '@jest/globals';

const timeLimitMs = 120_000;

/** Starts a program as root without root's right to pass by the rights of files. */
const asBoundRoot = ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all'];

/**
 * A test for which the rights of a folder must bind the program; it gets what to start the program with. Skipped
 * aloud where they bind nobody.
 */
export function itWhereFoldersAreGuarded(
  behaviour: string,
  test: (launcher: readonly string[]) => Promise<void>,
): void {
  const launcher = guardedLauncher();
  if (launcher !== null) {
    it(behaviour, () => test(launcher), timeLimitMs);
    return;
  }
  process.stdout.write(`skipped, the rights of folders do not bind here: ${behaviour}\n`);
  it.skip(behaviour, () => {});
}

function guardedLauncher(): readonly string[] | null {
  if (process.platform === 'win32') return null;
  if (process.getuid?.() !== 0) return [];
  const [program = '', ...options] = asBoundRoot;
  return spawnSync(program, [...options, 'true']).status === 0 ? asBoundRoot : null;
}
