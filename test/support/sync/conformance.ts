import { beforeEach, describe, expect, it } from '@jest/globals';
import { Unavailable } from '#src/domain/unavailable.js';
import type { ShareUnavailables } from '#src/domain/unavailables/share.js';
import type { Folder } from '#src/sync/folder/folder.js';
import { conflictCopyName } from './conflict-copies.js';
import type { TestFolder } from './test-folder.js';

/** A new, empty folder as the program sees it, and as everybody else does. */
export interface FolderToTest {
  readonly folder: Folder;
  readonly behind: TestFolder;
}

const bytes = Uint8Array.from({ length: 1000 }, (_, at) => at % 256);
const other = Uint8Array.of(1, 2, 3);
const path = 'replicas/replica-0/202703/1-1-2-5f5f.jsonl';

/** What every shared folder does, whatever is behind it. */
export function describeFolder(kind: string, make: () => FolderToTest): void {
  describe(`a shared folder that is ${kind}`, () => {
    let folder: Folder;
    let behind: TestFolder;

    beforeEach(() => {
      ({ folder, behind } = make());
    });

    it.each([
      ['nothing', new Uint8Array()],
      ['every byte there is', bytes],
      ['a megabyte', new Uint8Array(1_000_000).fill(0xc3)],
    ])('gives back %s as it was written', async (_, written) => {
      expect(await folder.writeOnce(path, written)).toBe('written');
      expect(Buffer.compare(await folder.read(path), written)).toBe(0);
      expect(await behind.paths()).toEqual([path]);
    });

    it('keeps what was written, whatever becomes of the bytes that were handed in or out', async () => {
      const mine = bytes.slice();
      await folder.writeOnce(path, mine);
      mine.fill(0);
      (await folder.read(path)).fill(0);
      expect(Buffer.compare(await folder.read(path), bytes)).toBe(0);
    });

    it('says so where the same bytes are there already', async () => {
      await folder.writeOnce(path, bytes);
      expect(await folder.writeOnce(path, bytes)).toBe('there');
    });

    it('never replaces other bytes', async () => {
      await folder.writeOnce(path, bytes);
      await expect(folder.writeOnce(path, other)).rejects.toMatchObject(unavailable('share-name-taken'));
      expect(Buffer.compare(await folder.read(path), bytes)).toBe(0);
    });

    it('takes the same file from several at once', async () => {
      const written = await Promise.all([1, 2, 3].map(() => folder.writeOnce(path, bytes)));
      expect(written).toContain('written');
      expect(await behind.paths()).toEqual([path]);
    });

    it('lists files and folders by name, and no temporary files', async () => {
      for (const name of ['b/z.jsonl', 'b/a.jsonl', 'a.json', 'c/d/e.jsonl']) {
        await folder.writeOnce(name, bytes);
      }
      await behind.put('b/.~replica-1-4711-1.tmp', other);
      expect(await folder.list('')).toEqual(['a.json', 'b', 'c']);
      expect(await folder.list('b')).toEqual(['a.jsonl', 'z.jsonl']);
      expect(await folder.list('c/d')).toEqual(['e.jsonl']);
    });

    it('lists nothing where there is nothing, or a file', async () => {
      await folder.writeOnce('a.json', bytes);
      expect(await folder.list('nowhere/at-all')).toEqual([]);
      expect(await folder.list('a.json')).toEqual([]);
    });

    it('says that a file is missing', async () => {
      const missing = unavailable('share-file-missing');
      await expect(folder.read(path)).rejects.toMatchObject(missing);
      await folder.writeOnce('a.json', bytes);
      await expect(folder.read('a.json/b.json')).rejects.toMatchObject(missing);
    });

    it('does not read a folder', async () => {
      await folder.writeOnce('a/b.json', bytes);
      await expect(folder.read('a')).rejects.toMatchObject(unavailable('share-not-readable'));
    });

    it('does not write where a folder is, or below a file', async () => {
      await folder.writeOnce('a/b.json', bytes);
      for (const taken of ['a', 'a/b.json/c.json']) {
        await expect(folder.writeOnce(taken, bytes)).rejects.toBeInstanceOf(Unavailable);
      }
      expect(await behind.paths()).toEqual(['a/b.json']);
    });

    it.each([0, 1, 2, 3, 4])('reads what sync clients make of a name (%i)', async (turn) => {
      const copy = conflictCopyName(path, turn);
      await behind.put(copy, other);
      const [name = ''] = await folder.list('replicas/replica-0/202703');
      expect(copy.endsWith(`/${name}`)).toBe(true);
      expect(Buffer.compare(await folder.read(copy), other)).toBe(0);
    });

    it('notices what was removed behind its back, and puts it there again', async () => {
      await folder.writeOnce(path, bytes);
      await behind.remove(path);
      expect(await folder.list('replicas/replica-0/202703')).toEqual([]);
      await expect(folder.read(path)).rejects.toMatchObject(unavailable('share-file-missing'));
      expect(await folder.writeOnce(path, bytes)).toBe('written');
    });

    it.each([
      'A.json',
      'a b.json',
      'ä.json',
      'a:b',
      '.a',
      'a.',
      '~a',
      'nul',
      'com1.jsonl',
      'a/../b',
      '/a',
      '',
    ])('never writes to %j', async (name) => {
      await expect(folder.writeOnce(name, bytes)).rejects.toBeInstanceOf(RangeError);
      expect(await behind.paths()).toEqual([]);
    });

    it('never writes to a path of more than 120 characters', async () => {
      expect(await folder.writeOnce(`a/${'b'.repeat(118)}`, bytes)).toBe('written');
      await expect(folder.writeOnce(`a/${'b'.repeat(119)}`, bytes)).rejects.toBeInstanceOf(RangeError);
    });

    it.each(['..', 'a/../../b', './a', 'a//b'])('never looks outside, at %j', async (outside) => {
      await expect((async () => folder.list(outside))()).rejects.toBeInstanceOf(RangeError);
      await expect((async () => folder.read(outside))()).rejects.toBeInstanceOf(RangeError);
    });
  });
}

function unavailable(code: keyof ShareUnavailables) {
  return { name: 'Unavailable', code };
}
