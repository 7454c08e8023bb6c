import { mkdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '#src/domain/unavailable.js';
import { isTemporary } from '#src/sync/folder/names.js';
import { FaultyFiles, type FileFault } from '../../support/sync/faulty-files.js';
import { RealTestFolder } from '../../support/sync/test-folder.js';
import { temporaryFolder } from '../../support/temporary.js';

const codes = 'EIO ENOSPC EROFS EACCES EPERM EBUSY ENOENT ENOTDIR EINVAL EMFILE ETIMEDOUT UNKNOWN';

const manners = [
  { onwards: false, done: false },
  { onwards: false, done: true },
  { onwards: true, done: false },
];

const folderPath = 'replicas/replica-0/202703';
const path = `${folderPath}/1-1-2-5f5f.jsonl`;
const bytes = new Uint8Array(5000).fill(0x61);

const noFault: FileFault = { at: Infinity, code: '', onwards: false, done: false };

describe.each(manners)('an operation that fails (onwards: $onwards, done all the same: $done)', (manner) => {
  it.each(codes.split(' '))('with %s leaves the whole file or none, and is made good', async (code) => {
    const folder = temporaryFolder();
    let at = 1;
    while (await failsSafely(join(folder, `${at}`), { at, code, ...manner })) at += 1;
    expect(at).toBeGreaterThan(15);
  });
});

/** @returns whether there was such an operation */
async function failsSafely(root: string, fault: FileFault): Promise<boolean> {
  mkdirSync(root);
  const files = new FaultyFiles(fault);
  const outcome = await outcomeOf(new RealTestFolder(root, { files }));
  const sound = new RealTestFolder(root, { files: new FaultyFiles(noFault) });
  const lying = await sound.paths();
  expect(describeFiles(root, lying, fault, outcome)).toBe('the file or none');
  await outcomeOf(sound);
  expect(describeFiles(root, await sound.paths(), fault, 'done')).toBe('the file or none');
  return files.hasFailed;
}

/** What lies there and should not; temporary files may where nothing could be removed. */
function describeFiles(root: string, paths: readonly string[], fault: FileFault, outcome: string): string {
  const story = JSON.stringify({ fault, outcome, paths });
  const mayBeTemporary = fault.onwards && outcome !== 'done';
  const isOdd = (one: string) => one !== path && !(mayBeTemporary && isTemporary(posix.basename(one)));
  if (paths.some(isOdd)) return `too many files: ${story}`;
  if (outcome === 'done' && !paths.includes(path)) return `no file: ${story}`;
  if (paths.includes(path) && !readFileSync(join(root, path)).equals(bytes)) return `half a file: ${story}`;
  return 'the file or none';
}

/** The code of what did not work; anything but an `Unavailable` is thrown. */
async function outcomeOf(folder: RealTestFolder): Promise<string> {
  try {
    await folder.list(folderPath);
    await folder.writeOnce(path, bytes);
    await folder.read(path);
    return 'done';
  } catch (error) {
    if (error instanceof Unavailable && error.code.startsWith('share-')) return error.code;
    throw error;
  }
}
