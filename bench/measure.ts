import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** One way of doing a thing, as a process of its own. */
export interface Candidate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs before each start, unmeasured: puts back what the last run changed. */
  readonly before?: () => void;
  /** What this one must not exceed: so many times the CPU time of that other candidate, and once that of a third. */
  readonly limit?: { readonly times: number; readonly of: string; readonly plus?: string };
  /** What this one must not exceed, whatever else there is. */
  readonly most?: { readonly cpuMs?: number; readonly peakMb?: number };
}

export interface Measurement {
  readonly candidate: Candidate;
  /** User and system time together, of the process and all that it started: medians, in milliseconds. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** In megabytes; absent where there is no /usr/bin/time. */
  readonly peakMb: number | undefined;
}

const GNU_TIME = '/usr/bin/time';

/**
 * Runs the candidates in turn, so that a slow minute of the machine falls on all of them alike.
 * Needs bash, whose `time` is exact to the millisecond and counts any program. Throws when a candidate fails.
 */
export function measure(candidates: readonly Candidate[], runs = 15): Measurement[] {
  const rounds = Array.from({ length: runs }, () => candidates.map(timeOnce));
  return candidates.map((candidate, index) => {
    const times = rounds.flatMap((round) => round[index] ?? []);
    return {
      candidate,
      cpuMs: median(times.map(({ cpuMs }) => cpuMs)),
      wallMs: median(times.map(({ wallMs }) => wallMs)),
      peakMb: peakMb(candidate),
    };
  });
}

function timeOnce(candidate: Candidate): { cpuMs: number; wallMs: number } {
  const script = `TIMEFORMAT='%3U %3S %3R'; time "$@" >/dev/null`;
  const figures = start(candidate, ['bash', '-c', script, 'bash', ...candidate.command]);
  const [user = 0, system = 0, real = 0] = figures.split(' ').map((seconds) => Number(seconds) * 1000);
  return { cpuMs: user + system, wallMs: real };
}

function peakMb(candidate: Candidate): number | undefined {
  if (!existsSync(GNU_TIME)) return undefined;
  return Number(start(candidate, [GNU_TIME, '-f', '%M', ...candidate.command])) / 1024;
}

/** @returns the last line of stderr, where both kinds of time write */
function start(
  { name, cwd, env, before }: Candidate,
  [program, ...args]: readonly [string, ...string[]],
): string {
  before?.();
  const { status, stderr } = spawnSync(program, args, {
    cwd,
    // Node 20 reads NODE_EXTRA_CA_CERTS at every start, 40 to 60 ms that say nothing about the program.
    env: { ...process.env, ...env, NODE_EXTRA_CA_CERTS: '', LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  return stderr.trimEnd().split('\n').at(-1) ?? '';
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
