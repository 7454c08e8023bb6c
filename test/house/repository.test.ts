import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './sources.js';

/** What may stand beside package.json. A new kind of thing gets a place in one of these folders. */
const FOLDERS = ['.ci', 'bench', 'bin', 'commands', 'docs', 'fixtures', 'src', 'test'];
const FILES = [
  '.gitignore',
  '.npmrc',
  '.oxlintrc.json',
  '.prettierignore',
  '.prettierrc.json',
  'CHANGELOG.md',
  'README.md',
  'jest.config.mjs',
  'oclif.manifest.json',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'tsconfig.test.json',
];

describe('repository', () => {
  const files = keptFiles();

  it('has nothing at its top but the known folders and the settings of the tools', () => {
    const tops = [...new Set(files.map((file) => file.replace(/\/.*/, '')))];
    expect(tops.filter((top) => ![...FOLDERS, ...FILES].includes(top))).toEqual([]);
  });

  it('names neither a package registry nor a path of this machine', () => {
    const registry = /registry\.(?:npmjs|yarnpkg|npmmirror)|"resolved"\s*:/;
    const paths = [`${root}/`, `${homedir()}/`];
    const offenders = files.filter((file) => {
      const text = readFileSync(join(root, file), 'latin1');
      return registry.test(text) || paths.some((path) => text.includes(path));
    });
    expect(offenders).toEqual([]);
  });

  it('pins every package to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(ranges).toEqual([]);
  });
});

/** What git keeps or would keep; where there is no git, every file that is not a product of the tools. */
function keptFiles(): string[] {
  const git = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', git, { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !/^(?:node_modules|dist|demo|coverage|tmp|\.git)\//.test(file));
}
