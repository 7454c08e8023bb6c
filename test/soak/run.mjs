/**
 * `npm run soak`: the simulation of `test/simulation` for hours, in two processes. It can be stopped at any time, and goes
 * on where it was: finished seeds stand in a file. Prints the seed of what fails, and ends with 1 then.
 *
 *   --runs 20000  --intentions 300  --minutes <at most>  --workers 2  --state <file>
 *   --seed 17     one run alone, with what happened in it
 */
import { fork } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    intentions: { type: 'string', default: '300' },
    minutes: { type: 'string' },
    workers: { type: 'string', default: '2' },
    state: { type: 'string', default: join(tmpdir(), 'llq-soak.jsonl') },
    seed: { type: 'string' },
  },
});
const intentions = Number(values.intentions);
const endsAt = values.minutes === undefined ? Infinity : Date.now() + Number(values.minutes) * 60_000;

const worker = await built();
const finished = values.seed === undefined ? finishedIn(values.state) : new Map();
const seeds = seedsToDo();
const sums = { runs: 0, computers: 0, events: 0, lostEvents: 0, findings: 0, failed: 0 };
for (const result of finished.values()) count(result);
await Promise.all(Array.from({ length: Number(values.workers) }, work));
say(`${JSON.stringify(sums)}\n`);
process.exitCode = sums.failed > 0 ? 1 : 0;

/** Node 20 does not read TypeScript itself. */
async function built() {
  const outfile = join('node_modules', '.cache', 'llq', 'soak', 'worker.mjs');
  const alias = { '@jest/globals': './test/soak/outside-jest.ts' };
  const entryPoints = [join('test', 'soak', 'worker.ts')];
  const as = { bundle: true, packages: 'external', format: 'esm', platform: 'node', sourcemap: 'inline' };
  await build({ entryPoints, outfile, alias, ...as });
  return outfile;
}

/** @returns {Map<number, object>} by seed what earlier runs with as many intentions came to */
function finishedIn(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const results = lines.map((line) => JSON.parse(line)).filter((result) => result.intentions === intentions);
  return new Map(results.map((result) => [result.seed, result]));
}

function* seedsToDo() {
  if (values.seed !== undefined) return yield Number(values.seed);
  for (let seed = 1; seed <= Number(values.runs); seed += 1) if (!finished.has(seed)) yield seed;
}

/** One process, which does one run after the other. */
async function work() {
  const child = fork(worker, { execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'] });
  await answerOf(child);
  for (let next = seeds.next(); !next.done && Date.now() < endsAt; next = seeds.next()) {
    child.send({ seed: next.value, intentions });
    const result = await answerOf(child);
    if (values.seed === undefined)
      appendFileSync(values.state, `${JSON.stringify({ ...result, intentions })}\n`);
    count(result);
    if (result.failure !== undefined) say(`FAILED ${result.failure}\n`);
    else if (sums.runs % 100 === 0) say(`${JSON.stringify(sums)}\n`);
  }
  child.disconnect();
}

function answerOf(child) {
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`a process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}

function count({ report = {}, failure }) {
  sums.runs += 1;
  sums.failed += failure === undefined ? 0 : 1;
  for (const [name, value] of Object.entries(report)) if (name in sums) sums[name] += value;
}

function say(text) {
  process.stdout.write(text);
}
