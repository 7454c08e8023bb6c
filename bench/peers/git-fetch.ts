import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Candidate } from '../measure.js';

/** About as long as the bytes of a payment. */
const contents = 'x'.repeat(600);
/** The commits change these in turn: git writes a list of all of them with each commit. */
const files = 100;

/**
 * `git fetch` of as many commits as there are events, each with a file of a payment's length; null without git. The
 * repository is made once, and kept in the temporary folder.
 */
export async function gitFetch(commits: number): Promise<Candidate | null> {
  if (spawnSync('git', ['--version']).status !== 0) return null;
  const source = join(tmpdir(), `llq-bench-git-${commits}`);
  if (!existsSync(source)) await makeRepository(source, commits);
  const target = `${source}-fetched`;
  return {
    name: `git fetch, ${commits} commits`,
    command: ['git', '-C', target, 'fetch', '--quiet', source, 'main'],
    before: () => newRepository(target),
  };
}

async function makeRepository(folder: string, commits: number): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  newRepository(unfinished);
  const importing = spawn('git', ['-C', unfinished, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const exit = once(importing, 'exit');
  await pipeline(Readable.from(commitsTo(commits)), importing.stdin);
  const [status] = await exit;
  if (status !== 0) throw new Error('git fast-import failed');
  renameSync(unfinished, folder);
}

function newRepository(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const { status, stderr } = spawnSync('git', ['init', '--quiet', '--bare', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git init: ${stderr}`);
}

/** The commits as `git fast-import` reads them, one after the other on one branch. */
function* commitsTo(count: number): Generator<string, void> {
  for (let at = 0; at < count; at += 1) {
    const written = `${at} ${contents}`;
    yield [
      'commit refs/heads/main',
      'committer bench <bench> 1700000000 +0000',
      'data 0',
      `M 100644 inline ${at % files}`,
      `data ${written.length}`,
      `${written}\n`,
    ].join('\n');
  }
}
