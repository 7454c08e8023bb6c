import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { filesBelow, read, root } from './sources.js';

describe('oclif.manifest.json', () => {
  const manifest = read('oclif.manifest.json');

  it('is what the built commands say', () => {
    const { stdout } = spawnSync(process.execPath, ['bin/manifest.mjs', '--print'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(manifest).toBe(stdout);
  });

  it('names every command', () => {
    const ids = filesBelow('commands').map((file) =>
      file
        .replace(/^commands\//, '')
        .replace(/\.ts$/, '')
        .replaceAll('/', ':'),
    );
    expect(Object.keys(JSON.parse(manifest).commands)).toEqual(ids);
  });

  it('holds no path of the machine that it was made on', () => {
    expect(manifest).not.toContain(root);
  });
});
