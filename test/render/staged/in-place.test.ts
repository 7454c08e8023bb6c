import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '#src/domain/unavailable.js';
import { putInPlace } from '#src/render/staged/in-place.js';
import { StagedFiles } from '#src/render/staged/staged-files.js';
import { temporaryFolder } from '../../support/temporary.js';

const owner = { host: 'abc', pid: process.pid, now: new Date('2027-03-15T09:00:00Z') };

async function staged(folder: string, names: readonly string[]) {
  const files = new StagedFiles(owner);
  const all = [];
  for (const name of names) {
    const file = await files.placeFor(join(folder, name));
    writeFileSync(file.staged, `new ${name}`);
    all.push(file);
  }
  return { files, all };
}

describe('files that are put in their places together', () => {
  it('replace what was there with its rights, and make what was not', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), 'old');
    chmodSync(join(folder, 'a.csv'), 0o640);
    const { files, all } = await staged(folder, ['a.csv', 'b.csv']);
    expect(putInPlace(all)).toBeNull();
    await files.remove();
    expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('new a.csv');
    expect(statSync(join(folder, 'a.csv')).mode & 0o777).toBe(0o640);
  });

  it('are none of them replaced where one of them cannot be: what was there is the same file again', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.csv', 'c.csv']) writeFileSync(join(folder, name), `old ${name}`);
    const before = statSync(join(folder, 'a.csv'));
    const { files, all } = await staged(folder, ['a.csv', 'b.csv', 'c.csv', 'd.csv']);
    mkdirSync(join(folder, 'd.csv', 'inside'), { recursive: true }); // nothing can be renamed onto it
    const failed = putInPlace(all);
    await files.remove();
    expect(failed?.file.target).toBe(join(folder, 'd.csv'));
    expect(failed?.error).toBeInstanceOf(Unavailable);
    expect(readdirSync(folder)).toEqual(['a.csv', 'c.csv', 'd.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old a.csv');
    const { ino, mtimeMs } = statSync(join(folder, 'a.csv'));
    expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('wait beside their places under a name of the same ending', async () => {
    const folder = temporaryFolder();
    const { files, all } = await staged(folder, ['Übersicht 2027.xlsx']);
    expect(all[0]?.staged).toMatch(/\.llq-run-abc-\d+[\\/]1\.xlsx$/);
    await files.remove();
    expect(readdirSync(folder)).toEqual([]);
    await expect(files.placeFor(join(folder, 'nirgends', 'x.csv'))).rejects.toMatchObject({
      code: 'folder-missing',
      facts: { path: join(folder, 'nirgends', 'x.csv') },
    });
  });
});
