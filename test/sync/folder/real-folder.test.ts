import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { isRunning, nodeFiles, type Files } from '#src/sync/folder/files.js';
import { stillPatience } from '../../support/sync/patience.js';
import { RealTestFolder, writer } from '../../support/sync/test-folder.js';
import { temporaryFolder } from '../../support/temporary.js';

const bytes = Buffer.from('one\ntwo\n');
const path = 'replicas/replica-0/a.jsonl';

let root = '';

beforeEach(() => {
  root = temporaryFolder();
});

/** A file system that says `code` to the first attempts to rename. */
function renamesAfter(attempts: number, code: string, meanwhile: () => void = () => {}): Files {
  let left = attempts;
  return {
    ...nodeFiles,
    rename: (from, to) => {
      if (left === 0) return nodeFiles.rename(from, to);
      left -= 1;
      meanwhile();
      return Promise.reject(Object.assign(new Error(code), { code }));
    },
  };
}

describe('a shared folder of the file system', () => {
  it('is never made: where its drive is not mounted nothing appears', async () => {
    rmSync(root, { recursive: true });
    const folder = new RealTestFolder(root);
    await expect(folder.writeOnce(path, bytes)).rejects.toMatchObject({ code: 'share-unreachable' });
    await expect(folder.writeOnce('llq-ledger.json', bytes)).rejects.toMatchObject({
      code: 'share-unreachable',
      facts: { path: join(root, 'llq-ledger.json') },
    });
    expect(await folder.list('')).toEqual([]);
    expect(existsSync(root)).toBe(false);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('waits while another program holds the file (%s)', async (code) => {
    const patience = stillPatience();
    const folder = new RealTestFolder(root, { patience, files: renamesAfter(3, code) });
    expect(await folder.writeOnce(path, bytes)).toBe('written');
    expect(patience.slept).toEqual([50, 100, 200]);
  });

  it('waits no longer than a minute', async () => {
    const patience = stillPatience();
    const folder = new RealTestFolder(root, { patience, files: renamesAfter(Infinity, 'EBUSY') });
    await expect(folder.writeOnce(path, bytes)).rejects.toMatchObject({ code: 'share-file-busy' });
    expect(patience.now()).toBeGreaterThan(50_000);
    expect(patience.now()).toBeLessThanOrEqual(60_000);
    expect(await folder.paths()).toEqual([]);
  });

  it('is content when somebody else puts the same file there meanwhile', async () => {
    const meanwhile = () => writeFileSync(join(root, path), bytes);
    const folder = new RealTestFolder(root, { files: renamesAfter(1, 'EPERM', meanwhile) });
    expect(await folder.writeOnce(path, bytes)).toBe('there');
    expect(await folder.paths()).toEqual([path]);
  });

  it('leaves alone what somebody else puts there meanwhile', async () => {
    const meanwhile = () => writeFileSync(join(root, path), 'something else');
    const folder = new RealTestFolder(root, { files: renamesAfter(1, 'EPERM', meanwhile) });
    await expect(folder.writeOnce(path, bytes)).rejects.toMatchObject({ code: 'share-name-taken' });
    expect(Buffer.from(await folder.read(path)).toString()).toBe('something else');
    expect(await folder.paths()).toEqual([path]);
  });

  it.each(['ENOSPC', 'EROFS', 'EACCES'])('does not wait for %s', async (code) => {
    const patience = stillPatience();
    const refusing = Object.assign(new Error(code), { code });
    const files: Files = { ...nodeFiles, open: () => Promise.reject(refusing) };
    const folder = new RealTestFolder(root, { patience, files });
    await expect(folder.writeOnce('a.json', bytes)).rejects.toMatchObject({ cause: refusing });
    expect(patience.slept).toEqual([]);
  });

  it('does not believe a drive that gives back something else', async () => {
    const files: Files = { ...nodeFiles, readFile: (file) => readCut(file) };
    const folder = new RealTestFolder(root, { files });
    await expect(folder.writeOnce(path, bytes)).rejects.toMatchObject({ code: 'share-read-back-differs' });
    expect(await folder.paths()).toEqual([]);
  });

  const asAdministrator = process.getuid?.() === 0;

  (asAdministrator ? it.skip : it)('tells a folder that may not be written to', async () => {
    mkdirSync(join(root, 'a'));
    chmodSync(join(root, 'a'), 0o500);
    const folder = new RealTestFolder(root);
    await expect(folder.writeOnce('a/b.json', bytes)).rejects.toMatchObject({ code: 'share-not-writable' });
    chmodSync(join(root, 'a'), 0o700);
  });
});

async function readCut(file: string): Promise<Uint8Array> {
  const read = await nodeFiles.readFile(file);
  return read.subarray(0, -1);
}

describe('temporary files', () => {
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const names = {
    ownOfEnded: `.~${writer}-${ended}-1.tmp`,
    ownOfThis: `.~${writer}-${process.pid}-99.tmp`,
    ownOfRunning: `.~${writer}-${process.ppid}-1.tmp`,
    ofOthers: `.~replica-1-${ended}-1.tmp`,
    ofLongerName: `.~x-${writer}-${ended}-1.tmp`,
    ofOffice: '.~lock.Liste.ods#',
  };

  it('are cleared away where this writer has left them, and nobody else', async () => {
    mkdirSync(join(root, 'a'));
    for (const name of Object.values(names)) writeFileSync(join(root, 'a', name), 'torn');
    expect(await new RealTestFolder(root).list('a')).toEqual([]);
    const kept = [names.ownOfRunning, names.ofOthers, names.ofLongerName, names.ofOffice];
    expect(readdirSync(join(root, 'a')).toSorted()).toEqual(kept.toSorted());
  });

  it('are left alone while they are being written', async () => {
    let seen: readonly string[] = [];
    const files: Files = {
      ...nodeFiles,
      rename: async (from, to) => {
        await folder.list('a');
        seen = readdirSync(join(root, 'a'));
        return nodeFiles.rename(from, to);
      },
    };
    const folder = new RealTestFolder(root, { files });
    expect(await folder.writeOnce('a/b.json', bytes)).toBe('written');
    expect(seen).toEqual([`.~${writer}-${process.pid}-2.tmp`]);
    expect(readdirSync(join(root, 'a'))).toEqual(['b.json']);
  });

  it('get another name where one of a killed process of the same number lies', async () => {
    writeFileSync(join(root, `.~${writer}-${process.pid}-1.tmp`), 'torn');
    const folder = new RealTestFolder(root);
    expect(await folder.writeOnce('b.json', bytes)).toBe('written');
    await folder.list('');
    expect(await folder.paths()).toEqual(['b.json']);
  });

  it('tell a running process from one that has ended', () => {
    expect(isRunning(process.pid)).toBe(true);
    expect(isRunning(ended)).toBe(false);
  });
});
