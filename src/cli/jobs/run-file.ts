import { basename } from 'node:path';
import type { Config } from '@oclif/core';
import type { Context } from '#src/app/context.js';
import { readJobs } from '#src/app/report/jobs/read.js';
import { readTextFile } from '#src/app/yaml/text-file.js';
import { officeDay } from '#src/domain/office-day.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Progress } from '../progress.js';
import { watchInterruption } from './interruption.js';
import { planJobs } from './plan.js';
import { runJobs, type RunResult } from './run.js';
import { commandRunner } from './runner.js';

export interface RunRequest {
  readonly config: Config;
  readonly context: Context;
  readonly lang: Lang;
  /** The file with the jobs. */
  readonly path: string;
  readonly progress: Progress;
}

/** Reads a file with jobs and runs them. Refuses `file-missing`, and as `readJobs` and `planJobs` do, before anything runs. */
export async function runJobsFile({ config, path, ...rest }: RunRequest): Promise<RunResult> {
  const { context, lang } = rest;
  const file = await readJobs(await readTextFile(path), basename(path));
  const jobs = planJobs(file, { config, context, lang, path, date: officeDay(context.place.now()) });
  const run = await commandRunner(config);
  const interruption = watchInterruption();
  try {
    return await runJobs({ ...rest, jobs, run, interruption });
  } finally {
    interruption.end();
  }
}
