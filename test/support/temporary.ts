import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';

const undoings: (() => void)[] = [];

// One file of tests has this module to itself, so the hook runs after each of its tests.
afterEach(() => {
  for (const undo of undoings.splice(0).toReversed()) undo();
});

/** Does `undo` after the test, the last first. */
export function afterTest(undo: () => void): void {
  undoings.push(undo);
}

/** An empty folder, removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'llq-test-'));
  afterTest(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
