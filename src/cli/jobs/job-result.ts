import type { Failure } from '../failure.js';

/** What became of a file. `due`: it would be written; `withheld`: it was not, since another one failed. */
export type JobOutcome = 'written' | 'unchanged' | 'due' | 'withheld' | 'failed';

/** One file of a run; the keys are those of the JSON. */
export interface JobResult {
  /** The command as people call it. */
  readonly report: string;
  readonly path: string;
  readonly outcome: JobOutcome;
  /** Of the new content; null where there is none. */
  readonly bytes: number | null;
  /** Of the report alone: 4 where it shows open findings, and was asked to look. */
  readonly exit: number;
  /** Null where nothing went wrong. */
  readonly error: Failure | null;
}

/** Exit codes from the worst on; 0 is not among them. */
const fromWorst = [1, 6, 5, 3, 2, 4];

/** The exit code of the worst file. */
export function worst(results: readonly JobResult[]): number {
  return fromWorst.find((code) => results.some(({ exit }) => exit === code)) ?? 0;
}

/** What is said of a file that could not be made, or not be put in its place. */
export function failed({ report, path }: Pick<JobResult, 'report' | 'path'>, error: Failure): JobResult {
  return { report, path, outcome: 'failed', bytes: null, exit: error.exit, error };
}
