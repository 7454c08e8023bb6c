import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { root } from '../house/sources.js';

describe('bin/setup.mjs', () => {
  const place = mkdtempSync(join(tmpdir(), 'llq-setup-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it('says nothing where there is nothing to do', () => {
    setUp(root);
    expect(setUp(root)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('says which Node.js it needs where this one is too old', () => {
    const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    cpSync(join(root, 'bin'), join(place, 'bin'), { recursive: true });
    writeFileSync(
      join(place, 'package.json'),
      JSON.stringify({ ...packageJson, engines: { node: '>=99.1' } }),
    );
    const version = process.versions.node;
    expect(setUp(place)).toEqual({
      status: 1,
      stdout: '',
      stderr: `llq: llq needs Node.js 99.1 or newer, and this is ${version}. See https://nodejs.org\n`,
    });
  });
});

function setUp(checkout: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(checkout, 'bin', 'setup.mjs')], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
