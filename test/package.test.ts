import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from './house/sources.js';

/** Packed for real, and unpacked where nothing of the checkout is near; .ci/run installs it with npm as well. */
describe('the package', () => {
  const place = mkdtempSync(join(tmpdir(), 'llq-package-'));
  const installed = join(place, 'node_modules', 'llq');
  let files: string[] = [];

  beforeAll(() => {
    // Without its scripts: they would build anew, under the feet of the other tests. The set-up has built.
    run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', place], root);
    const tarball = readdirSync(place).find((file) => file.endsWith('.tgz')) ?? '';
    mkdirSync(installed, { recursive: true });
    run('tar', ['-xzf', tarball, '-C', join('node_modules', 'llq'), '--strip-components=1'], place);
    files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
      .map((file) => file.replaceAll('\\', '/'));
  });

  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it('contains what runs and nothing else', () => {
    const wanted =
      /^(?:package\.json|oclif\.manifest\.json|README\.md|bin\/run\.js|dist\/(?:.+\.js|LICENSES\.txt)|fixtures\/templates\/.+)$/;
    expect(files.filter((file) => !wanted.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['bin/run.js', 'dist/main.js', 'dist/LICENSES.txt', 'oclif.manifest.json']),
    );
  });

  it('needs only the one package that cannot be bundled', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(['better-sqlite3']);
  });

  it('runs with that package alone', () => {
    symlinkSync(
      join(root, 'node_modules', 'better-sqlite3'),
      join(place, 'node_modules', 'better-sqlite3'),
      'junction',
    );
    expect(run(process.execPath, [join(installed, 'bin', 'run.js'), '--version'], place)).toMatch(
      /^llq \d+\.\d+\.\d+$/m,
    );
  });
});

/** @returns stdout; throws with stderr when the program fails */
function run(program: string, args: string[], cwd: string): string {
  const shell = program === 'npm' && process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}
