import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { root } from '../house/sources.js';

describe('alone', () => {
  const place = mkdtempSync(join(tmpdir(), 'llq-alone-'));
  const name = basename(place);
  const lock = `${place}.lock`;
  const diary = join(place, 'diary');
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  /** Holds the name for a moment, and notes when it begins and ends. */
  const script = `
    import { appendFileSync } from 'node:fs';
    import { alone } from ${JSON.stringify(pathToFileURL(join(root, 'bin', 'alone.mjs')).href)};
    await alone(${JSON.stringify(name)});
    appendFileSync(${JSON.stringify(diary)}, 'begins ');
    await new Promise((done) => setTimeout(done, 300));
    appendFileSync(${JSON.stringify(diary)}, 'ends ');`;
  const args = ['--input-type=module', '-e', script];

  it('lets one process after the other hold a name, and leaves nothing behind', async () => {
    writeFileSync(diary, '');
    const both = [spawn(process.execPath, args), spawn(process.execPath, args)];
    await Promise.all(both.map((one) => once(one, 'exit')));
    expect(readFileSync(diary, 'utf8')).toBe('begins ends begins ends ');
    expect(existsSync(lock)).toBe(false);
  });

  it('overtakes a process that died holding the name', () => {
    writeFileSync(diary, '');
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    appendFileSync(lock, String(pid));
    spawnSync(process.execPath, args);
    expect(readFileSync(diary, 'utf8')).toBe('begins ends ');
  });
});
