import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Candidate } from './measure.js';
import { gitFetch } from './peers/git-fetch.js';
import { bench } from './report.js';
import { shareWith } from './shares.js';

const node = process.execPath;
const folder = join(tmpdir(), 'llq-bench-sync');
const env = { LLQ_DB: join(folder, 'llq.sqlite'), LLQ_STATE: join(folder, 'state'), LLQ_ACTOR: 'bench' };
const llq = (...argv: string[]): [string, ...string[]] => [node, 'bin/run.js', ...argv];
/** So many runs of something that takes half a minute. */
const runs = 3;

function withoutLedger(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

function joined(share: string): void {
  withoutLedger();
  const { status, stderr } = spawnSync(node, ['bin/run.js', 'sync', 'join', share], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`no joining ${share}: ${stderr}`);
}

/** Every file read and hashed, without looking at what it says. */
function floor(share: string): Candidate {
  const script = `
    const { createHash } = require('node:crypto'), { readdirSync, readFileSync } = require('node:fs');
    for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
      if (entry.isFile()) createHash('sha256').update(readFileSync(entry.parentPath + '/' + entry.name)).digest();`;
  return { name: 'reading and hashing the same bytes', command: [node, '-e', script, share] };
}

const thousand = await shareWith({ replicas: 10, events: 2000, segments: 100 });
joined(thousand);
bench('An exchange with nothing new, 1,000 segments', [
  { name: 'llq municipality list', command: llq('municipality', 'list'), env },
  {
    name: 'llq sync',
    command: llq('sync'),
    env,
    limit: { times: 2, of: 'llq municipality list' },
  },
]);

const littleMemory = { peakMb: 300 };
const littleOfBoth = { ...littleMemory, cpuMs: 10_000 };
const shares = [
  {
    name: '10 replicas of 10,000 events',
    of: { replicas: 10, events: 10_000, segments: 10 },
    runs,
    most: littleOfBoth,
  },
  {
    name: '1 replica of 100,000 events',
    of: { replicas: 1, events: 100_000, segments: 50 },
    runs,
    most: littleOfBoth,
  },
  {
    name: '1 replica of 1,000,000 events',
    of: { replicas: 1, events: 1_000_000, segments: 500 },
    runs: 1,
    most: littleMemory,
  },
];
for (const { name, of, runs: times, most } of shares) {
  const share = await shareWith(of);
  const peer = await gitFetch(of.replicas * of.events);
  const joining: Candidate = {
    name: 'llq sync join',
    command: llq('sync', 'join', share),
    env,
    before: withoutLedger,
    most,
  };
  bench(`Joining: ${name}`, [floor(share), ...(peer ? [peer] : []), joining], times);
  if (peer === null) console.log('\ngit is not installed: nothing was measured beside it.');
}
