import type { Config } from '@oclif/core';
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { jobsTree, type Job, type JobsFile } from '#src/app/report/jobs/read.js';
import type { Context } from '#src/app/context.js';
import type { Day } from '#src/domain/day.js';
import { refuse } from '#src/domain/refusal.js';
import { filledName, placeholders, unknownPlaceholder } from '#src/domain/reporting/job-file-name.js';
import type { FilePlace } from '#src/domain/text-tree/node.js';
import { parseYear } from '#src/domain/year.js';
import { commandName } from '../help/names.js';
import type { Lang } from '#src/messages/phrase.js';
import { argvOfJob, type JobArgv } from './job-argv.js';
import { commandOfJob } from './job-command.js';

/** A job that can be run: a command, its words, and the file that is to come of it. */
export interface PlannedJob extends Pick<JobArgv, 'flags' | 'args' | 'force' | 'hasLang'> {
  readonly id: string;
  /** The command as people call it. */
  readonly report: string;
  /** An absolute path. */
  readonly target: string;
  /** Where the job stands. */
  readonly place: FilePlace;
}

export interface PlanningGround {
  readonly config: Config;
  readonly context: Context;
  readonly lang: Lang;
  /** The file with the jobs. */
  readonly path: string;
  /** For `{date}`. */
  readonly date: Day;
}

/**
 * The jobs of a file with all that can be known before they run. Refuses `jobs-report-unknown`, `jobs-placeholder-unknown`,
 * `jobs-target-double`, `jobs-target-own`, and `jobs-value` for a year in a name that cannot be read.
 */
export function planJobs({ folder, jobs }: JobsFile, ground: PlanningGround): PlannedJob[] {
  const base = resolve(dirname(ground.path), folder ?? '');
  const planned = jobs.map((job) => planJob(job, base, ground));
  refuseDoubleTargets(planned);
  refuseOwnFiles(planned, ground);
  return planned;
}

function planJob(job: Job, base: string, ground: PlanningGround): PlannedJob {
  const command = commandOfJob(ground.config, job);
  const { year, ...argv } = argvOfJob(command, job.values);
  const name = nameOf(job, year, ground);
  const report = commandName(command, ground.lang);
  return { ...argv, id: command.id, report, target: resolve(base, name), place: job.out.place };
}

function nameOf({ out }: Job, year: JobArgv['year'], { context, date }: PlanningGround): string {
  const unknown = unknownPlaceholder(out.text);
  if (unknown !== null) {
    refuse('jobs-placeholder-unknown', { ...out.place, text: unknown, known: placeholders });
  }
  if (year === null || !out.text.includes('{year}'))
    return filledName(out.text, { year: context.year, date });
  const written = { ...year, text: year.texts.join(', ') };
  return filledName(out.text, {
    year: jobsTree.valueAt(written, (text) => parseYear(text, context.today)),
    date,
  });
}

function refuseDoubleTargets(jobs: readonly PlannedJob[]): void {
  const lines = new Map<string, number>();
  for (const { target, place } of jobs) {
    const firstLine = lines.get(sameName(target));
    if (firstLine !== undefined) refuse('jobs-target-double', { ...place, path: target, firstLine });
    lines.set(sameName(target), place.line);
  }
}

/** What SQLite and we lay beside a database, under its name. */
const besideDatabase = ['', '-wal', '-shm', '-journal', '-writer'];

function refuseOwnFiles(jobs: readonly PlannedJob[], { context, path }: PlanningGround): void {
  const own = new Set([path, ...besideDatabase.map((ending) => context.place.path + ending)].map(sameName));
  for (const { target, place } of jobs) {
    if (own.has(sameName(target))) refuse('jobs-target-own', { ...place, path: target });
  }
}

/** Equal for what some drive could hold to be one file: links followed, whether written in capitals or not. */
function sameName(path: string): string {
  return linksFollowed(resolve(path)).normalize('NFC').toLowerCase();
}

/** Of a file that is not there yet as far as its folders are. */
function linksFollowed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path
      ? path
      : resolve(linksFollowed(folder), path.slice(folder.length).replace(/^[\\/]/, ''));
  }
}
