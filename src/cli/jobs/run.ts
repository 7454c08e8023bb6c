import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import type { Context } from '#src/app/context.js';
import { presentMark } from '#src/app/report/jobs/mark.js';
import { Unavailable } from '#src/domain/unavailable.js';
import type { Lang } from '#src/messages/phrase.js';
import { putInPlace } from '#src/render/staged/in-place.js';
import { StagedFiles } from '#src/render/staged/staged-files.js';
import type { Progress } from '../progress.js';
import { describeFailure } from '../failure.js';
import type { Interruption } from './interruption.js';
import { failed, worst, type JobResult } from './job-result.js';
import type { PlannedJob } from './plan.js';
import { runJob, type Ran } from './run-job.js';
import type { RunCommand } from './runner.js';

export interface Run {
  readonly context: Context;
  readonly jobs: readonly PlannedJob[];
  readonly run: RunCommand;
  readonly lang: Lang;
  readonly interruption: Interruption;
  readonly progress: Progress;
}

/** What came of a run; the keys are those of the JSON. */
export interface RunResult {
  /** The mark of the state that all files show. */
  readonly state: string;
  readonly dryRun: boolean;
  readonly exit: number;
  readonly files: readonly JobResult[];
}

/** Whoever books all the time is asked to stop after so many attempts. */
const mostAttempts = 4;

/**
 * Makes all files of a run in one state of the journal, and puts them in their places together, or none of them where one
 * fails. Throws `Cancelled` after a signal, and `Unavailable` (`database-changing`); nothing is replaced then.
 */
export async function runJobs(run: Run): Promise<RunResult> {
  const { context } = run;
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const state = await presentMark(context);
    const files = new StagedFiles(ownerOf(context));
    try {
      const ran = await runAll(run, files);
      if ((await presentMark(context)) !== state) continue; // the next attempt shows what was booked meanwhile
      await run.interruption.heed();
      return { state, dryRun: context.dryRun, ...settled(ran, run) };
    } finally {
      await files.remove();
    }
  }
  throw new Unavailable('database-changing', { path: context.place.path });
}

async function runAll(run: Run, files: StagedFiles): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const job of run.jobs) {
    await run.interruption.heed();
    run.progress(ran.length, run.jobs.length);
    ran.push(await runJob(job, files, run));
  }
  return ran;
}

/** Puts in place what changes anything, unless something failed or it is a dry run. */
function settled(ran: readonly Ran[], { context, lang }: Run): Pick<RunResult, 'exit' | 'files'> {
  const results = ran.map(({ result }) => result);
  const exit = worst(results);
  if (results.some(({ outcome }) => outcome === 'failed')) return { exit, files: results.map(withheld) };
  if (context.dryRun) return { exit, files: results };
  const changed = ran.flatMap(({ staged, result }) => (staged && result.outcome === 'due' ? [staged] : []));
  const notPlaced = putInPlace(changed);
  if (notPlaced === null) return { exit, files: results.map(written) };
  const error = describeFailure(notPlaced.error, lang);
  const files = results.map((result) =>
    result.path === notPlaced.file.target ? failed(result, error) : withheld(result),
  );
  return { exit: worst(files), files };
}

function withheld(result: JobResult): JobResult {
  return result.outcome === 'due' ? { ...result, outcome: 'withheld' } : result;
}

function written(result: JobResult): JobResult {
  return result.outcome === 'due' ? { ...result, outcome: 'written' } : result;
}

function ownerOf({ place }: Context) {
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  return { host, pid: process.pid, now: place.now() };
}
