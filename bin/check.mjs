/**
 * `npm test`: sets up, then checks types, lint and format, then runs the tests; arguments choose among the tests.
 * Everything runs even when something fails. The last line counts tests and checks together.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const counts = { passed: 0, failed: 0, skipped: 0 };

check('set-up', ['bin/setup.mjs']);
check('types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json']);
check('lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']);
check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);
test(process.argv.slice(2));

console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Runs one check; says nothing but its name and time when it holds. */
function check(name, args) {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const holds = status === 0;
  if (!holds) process.stdout.write(stdout);
  counts[holds ? 'passed' : 'failed'] += 1;
  console.log(
    `${holds ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`,
  );
}

/** Runs jest, and counts what it reports; a test file that does not even load counts as one failure. */
function test(args) {
  const folder = mkdtempSync(join(tmpdir(), 'llq-jest-'));
  const outputFile = join(folder, 'result.json');
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const { status } = spawnSync(process.execPath, [...jest, '--json', `--outputFile=${outputFile}`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'], // with --json, stdout is the result once more
  });
  try {
    const result = JSON.parse(readFileSync(outputFile, 'utf8'));
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    counts.skipped += result.numPendingTests + result.numTodoTests;
    if (status !== 0 && counts.failed === 0) counts.failed += 1;
  } catch {
    counts.failed += 1; // jest itself did not come to an end
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
