import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '#src/domain/refusal.js';
import { isUnavailable } from '#src/domain/unavailable.js';
import { writePiecesInOneStep } from '#src/render/write-pieces.js';
import { buildProgram, runProgram } from '../support/program.js';
import { temporaryFolder } from '../support/temporary.js';

const may = (answer: boolean) => ({ mayReplace: () => Promise.resolve(answer) });

// oxlint-disable-next-line typescript/require-await -- there is nothing to wait for
async function* piecesOf(...pieces: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* pieces;
}

async function* brokenAfter(text: string): AsyncGenerator<string> {
  yield text;
  await Promise.reject(new Error('no more rows'));
}

function failure(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

describe('writing a file while its content is made', () => {
  it('writes a new file and says how large it is', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'Liste.csv');
    const written = await writePiecesInOneStep(path, piecesOf('ä', Buffer.from('b')), may(false));
    expect(written).toEqual({ path, bytes: 3, changed: true });
    expect(readFileSync(path, 'utf8')).toBe('äb');
    expect(readdirSync(folder)).toEqual(['Liste.csv']);
  });

  it('leaves a file with the same bytes alone, even where it may not be replaced', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'Liste.csv');
    const content = 'x'.repeat(3_000_000);
    writeFileSync(path, content);
    const before = statSync(path);
    expect(await writePiecesInOneStep(path, piecesOf(content), may(false))).toMatchObject({ changed: false });
    expect([statSync(path).ino, statSync(path).mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(readdirSync(folder)).toEqual(['Liste.csv']);
  });

  it('refuses to replace other content of the same length that is not ours', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'Liste.csv');
    writeFileSync(path, 'fremd');
    const error = await failure(writePiecesInOneStep(path, piecesOf('neues'), may(false)));
    expect(isRefusal(error, 'file-exists') && error.facts).toEqual({ path });
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['fremd', ['Liste.csv']]);
  });

  it('replaces what a link leads to, with the rights that it had', async () => {
    const folder = temporaryFolder();
    const [path, link] = [join(folder, 'Liste.csv'), join(folder, 'link.csv')];
    writeFileSync(path, 'alt');
    chmodSync(path, 0o640);
    symlinkSync(path, link);
    await writePiecesInOneStep(link, piecesOf('neu'), may(true));
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['neu', 0o640]);
    expect(readdirSync(folder).toSorted()).toEqual(['Liste.csv', 'link.csv']);
  });

  it('leaves everything as it was where its content breaks off, and where there is no folder', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'Liste.csv');
    writeFileSync(path, 'alt');
    await expect(writePiecesInOneStep(path, brokenAfter('half'), may(true))).rejects.toThrow('no more rows');
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['alt', ['Liste.csv']]);
    const nowhere = join(folder, 'gibt', 'es', 'nicht.csv');
    const error = await failure(writePiecesInOneStep(nowhere, piecesOf('neu'), may(true)));
    expect(isUnavailable(error, 'folder-missing')).toBe(true);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves the old file whole and nothing beside it at %s',
    async (signal) => {
      const program = await buildProgram('endless-file');
      const folder = temporaryFolder();
      const path = join(folder, 'Liste.csv');
      writeFileSync(path, 'alt');
      const { child } = runProgram(program, path);
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      expect(readdirSync(folder)).toHaveLength(2);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([null, signal]);
      expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['alt', ['Liste.csv']]);
    },
    60_000,
  );
});
