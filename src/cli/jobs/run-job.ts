import type { StagedFile } from '#src/render/staged/in-place.js';
import { compareStaged, type MayReplace, type StagedFiles } from '#src/render/staged/staged-files.js';
import type { Context } from '#src/app/context.js';
import type { Lang } from '#src/messages/phrase.js';
import { describeFailure, type Failure } from '../failure.js';
import { failed, type JobResult } from './job-result.js';
import type { PlannedJob } from './plan.js';
import type { RunCommand } from './runner.js';

/** A job that has run. Nothing is staged where it failed. */
export interface Ran {
  readonly result: JobResult;
  readonly staged: StagedFile | null;
}

interface Ground {
  readonly context: Context;
  readonly run: RunCommand;
  readonly lang: Lang;
}

/** Lets the command of a job write beside its place. What goes wrong is in the result. */
export async function runJob(job: PlannedJob, files: StagedFiles, ground: Ground): Promise<Ran> {
  const { report, target } = job;
  let staged: StagedFile | null = null;
  try {
    staged = await files.placeFor(target);
    const exit = await ground.run(job.id, argvOf(job, staged.staged, ground));
    const { bytes, changed } = await compareStaged(staged, await mayReplace(job));
    const outcome = changed ? 'due' : 'unchanged';
    return { staged, result: { report, path: target, outcome, bytes, exit, error: null } };
  } catch (error) {
    const failure = about(describeFailure(error, ground.lang), staged);
    return { staged: null, result: failed({ report, path: target }, failure) };
  }
}

function argvOf({ flags, args, hasLang }: PlannedJob, out: string, { context, lang }: Ground): string[] {
  const inLang = hasLang ? [] : [`--lang=${lang}`];
  const behind = args.length === 0 ? [] : ['--', ...args];
  return [...flags, ...inLang, `--db=${context.place.path}`, `--out=${out}`, ...behind];
}

/** As single reports: a workbook or page of the same report and year is replaced, anything else only where it is forced. */
async function mayReplace({ force }: PlannedJob): Promise<MayReplace> {
  const { readWorkbookMark } = await import('#src/render/xlsx/mark.js');
  const { readPageMark } = await import('#src/render/html/mark.js');
  const markOf = (bytes: Uint8Array): string | null => readWorkbookMark(bytes) ?? readPageMark(bytes);
  return (existing, written) => {
    if (force) return true;
    const mark = markOf(written);
    return mark !== null && mark === markOf(existing);
  };
}

/** The report knows the file only by the name that it was first given. */
function about(failure: Failure, staged: StagedFile | null): Failure {
  if (staged === null) return failure;
  const told = (text: string): string => text.replaceAll(staged.staged, () => staged.target);
  const { message, hint, facts } = failure;
  const isObject = typeof facts === 'object' && facts !== null;
  const toldFacts = Object.entries(isObject ? facts : {}).map(
    ([name, value]: [string, unknown]) => [name, typeof value === 'string' ? told(value) : value] as const,
  );
  return { ...failure, message: told(message), hint: told(hint), facts: Object.fromEntries(toldFacts) };
}
