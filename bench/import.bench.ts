import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBigCsv } from '../fixtures/lists/make/big-csv.js';
import { bigProfile } from '../fixtures/lists/make/big-rows.js';
import { writeBigXlsx } from '../fixtures/lists/make/big-xlsx.js';
import type { Candidate } from './measure.js';
import { bench } from './report.js';

const node = process.execPath;
const sizes = [1000, 10_000, 100_000];
const seed = 1;
/** So many runs of something that takes half a minute. */
const runs = 3;

const folder = join(tmpdir(), 'llq-bench-lists');
const profile = join(folder, 'big.yaml');
const env = { LLQ_DB: join(folder, 'llq.sqlite'), LLQ_STATE: join(folder, 'state') };

mkdirSync(folder, { recursive: true });
writeFileSync(profile, bigProfile);
for (const size of sizes) {
  if (!existsSync(listOf(size, 'csv'))) await writeBigCsv(listOf(size, 'csv'), size, seed);
  if (!existsSync(listOf(size, 'xlsx'))) await writeBigXlsx(listOf(size, 'xlsx'), size, seed);
}

function listOf(size: number, ending: 'csv' | 'xlsx'): string {
  return join(folder, `${size}.${ending}`);
}

/** A new ledger, since a list is booked but once. */
function newLedger(): void {
  for (const rest of ['', '-wal', '-shm', '.lock']) rmSync(`${env.LLQ_DB}${rest}`, { force: true });
  const { status } = spawnSync(node, ['bin/run.js', 'init'], { env: { ...process.env, ...env } });
  if (status !== 0) throw new Error('no new ledger');
}

function llq(verb: 'check' | 'run', size: number, ending: 'csv' | 'xlsx'): Candidate {
  const list = listOf(size, ending);
  const said = ['--profile', profile, '--create', 'recipients', '--json'];
  return {
    name: `llq import ${verb}, ${ending}, ${size} rows`,
    command: [node, 'bin/run.js', 'import', verb, list, ...said],
    env,
    before: newLedger,
  };
}

/** What SheetJS itself takes for the cells, their shown texts, formats and what is hidden. */
function sheetJs(size: number): Candidate {
  const options = '{ dense: true, cellNF: true, cellStyles: true }';
  const script = `require('@e965/xlsx').readFile(process.argv[1], ${options})`;
  return { name: `SheetJS alone, ${size} rows`, command: [node, '-e', script, listOf(size, 'xlsx')] };
}

function look(size: number): Candidate {
  return {
    name: `llq import look, ${size} rows`,
    command: [node, 'bin/run.js', 'import', 'look', listOf(size, 'xlsx'), '--json'],
    limit: { times: 1.5, of: `SheetJS alone, ${size} rows` },
  };
}

/** The rows as texts into one table without journal, hash or check: the floor. */
function sqliteImport(size: number): Candidate {
  const commands = ['.mode csv', '.separator ;', `.import ${listOf(size, 'csv')} list`];
  return { name: `sqlite3 .import, ${size} rows`, command: ['sqlite3', ':memory:', ...commands] };
}

for (const size of sizes) {
  bench(`Reading and understanding ${size} rows of xlsx`, [sheetJs(size), look(size)], runs);
  const booked = [
    llq('check', size, 'csv'),
    llq('run', size, 'csv'),
    llq('check', size, 'xlsx'),
    llq('run', size, 'xlsx'),
  ];
  bench(`Checking and booking ${size} rows`, [sqliteImport(size), ...booked], runs);
}
