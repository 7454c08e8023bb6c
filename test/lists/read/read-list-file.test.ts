import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { defaultLimits, type Limits } from '#src/lists/limits.js';
import { childFile } from '#src/lists/read/process/child-file.js';
import type { ReadRequest } from '#src/lists/read/process/request.js';
import { readListFile } from '#src/lists/read/read-list-file.js';
import { bareEnvironment } from '../../support/processes/program.js';
import { temporaryFolder } from '../../support/temporary.js';
import { refusalOf, shownCells } from './read-back.js';
import { fileOfXml, sheetPart, simpleFile, withParts } from './workbooks.js';

function written(name: string, contents: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, contents);
  return path;
}

function refused(path: string, limits: Partial<Limits> = {}): Promise<object | null> {
  return refusalOf(readListFile(path, { limits }));
}

/** A workbook that takes a second or more. */
function largeFile(): Buffer {
  const columns = 'ABCDEFGHIJKL'.split('');
  const rows = Array.from({ length: 25_000 }, (_, index) => {
    const cells = columns.map((column) => `<c r="${column}${index + 1}"><v>${index * 1.5}</v></c>`);
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return fileOfXml({ rows: rows.join('') });
}

describe('a list', () => {
  it('is read in a process of its own', async () => {
    const bytes = simpleFile();
    const shares: number[] = [];
    const list = await readListFile(written('Liste.xlsx', bytes), {
      onProgress: (share) => shares.push(share),
    });
    expect(shownCells(list)).toEqual({
      A1: ['text', 'Gebiet', 'Gebiet'],
      B1: ['text', 'Betrag', 'Betrag'],
      A2: ['text', 'Grohn', 'Grohn'],
      B2: ['number', 120.5, '120,5'],
    });
    const { name, kind, byteLength, hash } = list.file;
    expect([name, kind, byteLength]).toEqual(['Liste.xlsx', 'xlsx', bytes.length]);
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('is told by its contents, and a name that says otherwise is noticed', async () => {
    const { file, findings } = await readListFile(written('Liste.xls', simpleFile()));
    expect(file.kind).toBe('xlsx');
    expect(findings).toMatchObject([{ code: 'ending-differs', facts: { ending: '.xls', kind: 'xlsx' } }]);
  });

  it('of separated fields is named like its file', async () => {
    const { file } = await readListFile(written('Zahlungen 2006.csv', 'Gebiet;Betrag\nGrohn;1,50\n'));
    expect([file.kind, file.sheets[0]?.name, file.sheets[0]?.rows.length]).toEqual([
      'csv',
      'Zahlungen 2006',
      2,
    ]);
  });

  it('must be a file with something in it', async () => {
    const folder = join(temporaryFolder(), 'Listen.xlsx');
    mkdirSync(folder);
    expect(await refused(folder)).toEqual({ code: 'list-is-something-else', content: 'folder' });
    expect(await refused(join(folder, 'fehlt.xlsx'))).toMatchObject({ code: 'file-missing' });
    expect(await refused(written('leer.csv', ''))).toEqual({
      code: 'list-is-something-else',
      content: 'empty',
    });
    expect(await refused(written('a.csv', 'a;b'), { fileBytes: 2 })).toMatchObject({
      measure: 'file',
      limit: 2,
    });
  });

  it('that is refused in the other process is refused here', async () => {
    expect(await refused(written('a.csv', 'a;b\n"1;2\n'))).toEqual({ code: 'list-quotes-broken', line: 2 });
    expect(await refused(written('a.xlsx', simpleFile().subarray(0, 900)))).toEqual({ code: 'list-broken' });
  });

  it('that unpacks beyond measure is refused before it does', async () => {
    const bomb = Buffer.from(zipSync({ [sheetPart]: new Uint8Array(20 * 1024 * 1024) }));
    expect(await refused(written('bomb.xlsx', bomb))).toMatchObject({
      code: 'list-dangerous',
      danger: 'bomb',
    });
    const entry = bomb.lastIndexOf(sheetPart) - 46;
    for (const at of [entry + 24, bomb.readUInt32LE(entry + 42) + 22]) bomb.writeUInt32LE(1000, at);
    expect(await refused(written('forged.xlsx', bomb))).toMatchObject({
      code: 'list-dangerous',
      danger: 'forged',
    });
  });

  it('whose container holds another is not unpacked twice', async () => {
    const inner = zipSync({ 'a.xml': strToU8('<!DOCTYPE a>') });
    const file = withParts(simpleFile(), {
      'xl/embeddings/inner.zip': Buffer.from(inner).toString('latin1'),
    });
    expect(await refused(written('a.xlsx', file))).toBeNull();
  });

  it('that takes too long or too much memory is given up', async () => {
    const path = written('large.xlsx', largeFile());
    expect(await refused(path, { seconds: 0.3 })).toEqual({ code: 'list-too-slow', seconds: 0.3 });
    const memoryBytes = 100 * 1024 * 1024;
    expect(await refused(path, { memoryBytes })).toMatchObject({ measure: 'memory', limit: memoryBytes });
  });

  it('is no longer read when the program that reads it is gone', async () => {
    const env = bareEnvironment();
    const child = fork(childFile(), { execArgv: [], env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const request: ReadRequest = { path: written('large.xlsx', largeFile()), limits: defaultLimits };
    child.send(request);
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    const closed = once(child, 'exit');
    child.disconnect();
    expect(await closed).toEqual([null, 'SIGKILL']);
  });
});
