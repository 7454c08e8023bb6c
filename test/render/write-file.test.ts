import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isRefusal } from '#src/domain/refusal.js';
import { isUnavailable } from '#src/domain/unavailable.js';
import { asUnavailable } from '#src/domain/file-errors.js';
import { writeFileInOneStep } from '#src/render/write-file.js';
import { buildProgram, runProgram } from '../support/program.js';

let folder = '';
let path = '';

const always = { mayReplace: () => true };
const never = { mayReplace: () => false };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'llq-write-'));
  path = join(folder, 'Zuteilung.xlsx');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function failure(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

describe('writing a file in one step', () => {
  it('writes a new file and says how large it is', async () => {
    const written = await writeFileInOneStep(path, Buffer.from('neu'), never);
    expect(written).toEqual({ path, bytes: 3, changed: true });
    expect(await readFile(path, 'utf8')).toBe('neu');
    expect(await readdir(folder)).toEqual(['Zuteilung.xlsx']);
  });

  it('leaves a file with the same bytes alone, even where it may not be replaced', async () => {
    await writeFile(path, 'gleich');
    const before = await stat(path);
    expect(await writeFileInOneStep(path, Buffer.from('gleich'), never)).toEqual({
      path,
      bytes: 6,
      changed: false,
    });
    const after = await stat(path);
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });

  it('refuses to replace other content that is not ours, and shows that content to the judge', async () => {
    await writeFile(path, 'fremd');
    const seen: string[] = [];
    const mayReplace = (existing: Uint8Array): boolean => {
      seen.push(Buffer.from(existing).toString());
      return false;
    };
    const error = await failure(writeFileInOneStep(path, Buffer.from('neu'), { mayReplace }));
    expect(isRefusal(error, 'file-exists') && error.facts).toEqual({ path });
    expect(seen).toEqual(['fremd']);
    expect(await readFile(path, 'utf8')).toBe('fremd');
  });

  it('replaces what may be replaced, and keeps who may read it', async () => {
    await writeFile(path, 'alt');
    await chmod(path, 0o640);
    expect((await writeFileInOneStep(path, Buffer.from('neu'), always)).changed).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('neu');
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['Zuteilung.xlsx']);
  });

  it('writes the target of a symbolic link, not the link', async () => {
    const target = join(folder, 'Ziel.xlsx');
    await writeFile(target, 'alt');
    await symlink(target, path);
    await writeFileInOneStep(path, Buffer.from('neu'), always);
    expect(await readFile(target, 'utf8')).toBe('neu');
    expect(await readFile(path, 'utf8')).toBe('neu');
  });

  it('goes past a temporary file that a killed process left there', async () => {
    const left = `.llq-${process.pid}-1.tmp`;
    await writeFile(join(folder, left), 'halb');
    await writeFileInOneStep(path, Buffer.from('neu'), never);
    expect(await readdir(folder)).toEqual([left, 'Zuteilung.xlsx']);
  });

  it('leaves the old file whole and nothing beside it at Ctrl-C', async () => {
    await writeFile(path, 'alt');
    const { child } = runProgram(await buildProgram('large-file'), path);
    while ((await readdir(folder)).length < 2) await sleep(1);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
    expect(await readFile(path, 'utf8')).toBe('alt');
    expect(await readdir(folder)).toEqual(['Zuteilung.xlsx']);
  }, 60_000);

  it('says where the folder is missing', async () => {
    const missing = join(folder, 'fehlt', 'Zuteilung.xlsx');
    const error = await failure(writeFileInOneStep(missing, Buffer.from('neu'), never));
    expect(isUnavailable(error, 'folder-missing') && error.facts).toEqual({ path: missing });
  });

  it('does not write onto a folder', async () => {
    const error = await failure(writeFileInOneStep(folder, Buffer.from('neu'), always));
    expect(isUnavailable(error, 'not-writable') && error.facts).toEqual({ path: folder });
  });

  it('leaves nothing behind when the last step fails', async () => {
    await writeFile(path, 'alt');
    const mayReplace = (): boolean => {
      // Another process puts a folder in the place of the file.
      rmSync(path);
      mkdirSync(path);
      return true;
    };
    const error = await failure(writeFileInOneStep(path, Buffer.from('neu'), { mayReplace }));
    expect(isUnavailable(error, 'not-writable')).toBe(true);
    expect(await readdir(folder)).toEqual(['Zuteilung.xlsx']);
  });
});

describe('an error of the file system', () => {
  const fullDevice = '/dev/full';

  (existsSync(fullDevice) ? it : it.skip)('is a full disk where there is no room', async () => {
    const error = await failure(writeFile(fullDevice, 'x'));
    expect(asUnavailable(error, fullDevice)).toMatchObject({
      code: 'disk-full',
      facts: { path: fullDevice },
    });
  });

  it('has a code for what a person can do about it, and keeps its cause', () => {
    const codes = ['EROFS', 'EACCES', 'EBUSY', 'ENOTDIR', 'EDQUOT'].map((code) =>
      asUnavailable(Object.assign(new Error(code), { code }), path),
    );
    expect(codes).toMatchObject([
      { code: 'not-writable' },
      { code: 'not-writable' },
      { code: 'file-busy' },
      { code: 'folder-missing' },
      { code: 'disk-full', cause: { code: 'EDQUOT' } },
    ]);
  });

  it('stays what it is where we know nothing better', () => {
    const error = new TypeError('a bug');
    expect(asUnavailable(error, path)).toBe(error);
  });
});
