import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { takeName } from '#src/store/files.js';
import { temporaryFolder } from '../support/temporary.js';

/** What the kernel says on FAT drives and many network drives. */
function noHardLinks(): never {
  throw Object.assign(new Error('operation not permitted, link'), { code: 'EPERM' });
}

describe.each([
  ['with hard links', undefined],
  ['without hard links', noHardLinks],
])('taking a name %s', (_, link) => {
  it('gives the finished file its name', () => {
    const folder = temporaryFolder();
    const [beside, path] = [join(folder, 'new'), join(folder, 'name')];
    writeFileSync(beside, 'whole');
    expect(takeName(beside, path, link)).toBe(true);
    expect(readdirSync(folder)).toEqual(['name']);
    expect(readFileSync(path, 'utf8')).toBe('whole');
  });

  it('overwrites nothing', () => {
    const folder = temporaryFolder();
    const [beside, path] = [join(folder, 'new'), join(folder, 'name')];
    writeFileSync(beside, 'whole');
    writeFileSync(path, 'mine');
    expect(takeName(beside, path, link)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(existsSync(beside)).toBe(true);
  });

  it('takes no name where there is no file to give it to', () => {
    const folder = temporaryFolder();
    expect(() => takeName(join(folder, 'new'), join(folder, 'name'), link)).toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
  });
});
