import type { Failure } from '#src/cli/failure.js';
import type { Desk, Ran } from './llq.js';

/** The words of a command line as a shell would split it: at blanks, but not within quotation marks. */
export function argvOf(line: string): string[] {
  const words = [...line.matchAll(/(?:[^\s"]+|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
  return words[0] === 'llq' ? words.slice(1) : words;
}

/** Runs `llq LINE`. */
export function run(desk: Desk, line: string): Promise<Ran> {
  return desk.llq(...argvOf(line));
}

/** The object that `llq LINE --json` answers; it must succeed. */
export function answer<T>(desk: Desk, line: string): Promise<T> {
  return desk.json<T>(...argvOf(line));
}

/** What `llq LINE --json` says no with; the journal must be as before. */
export async function refusal(desk: Desk, line: string): Promise<Failure> {
  const before = await stateOf(desk);
  const { exit, stdout } = await desk.llq(...argvOf(line), '--json');
  const { error } = JSON.parse(stdout) as { error?: Failure };
  if (error === undefined) throw new Error(`llq ${line} was not refused`);
  if (error.exit !== exit) throw new Error(`exit ${exit}, told as ${error.exit}`);
  if ((await stateOf(desk)) !== before) throw new Error(`llq ${line} was refused and yet changed something`);
  return error;
}

/** The digest of all tables: equal exactly where nothing was changed. Empty without a ledger. */
export async function stateOf(desk: Desk): Promise<string> {
  const { stdout } = await desk.llq('journal', 'verify', '--json');
  const { events, digest } = JSON.parse(stdout) as { events?: number; digest?: string };
  return digest === undefined ? '' : `${events} ${digest}`;
}
