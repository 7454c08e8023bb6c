import type { Command } from '@oclif/core';
import type { JobValue } from '#src/app/report/jobs/read.js';
import { foldName } from '#src/domain/name.js';
import { refuse } from '#src/domain/refusal.js';
import { argumentWords } from '#src/messages/help/flags.js';

type Called = Pick<Command.Loadable, 'args' | 'flags'>;

/** Flags, then arguments behind a lone `--`. */
export interface JobArgv {
  readonly flags: readonly string[];
  readonly args: readonly string[];
  /** Whether any file may be replaced. */
  readonly force: boolean;
  /** The language that was asked for with `lang`. */
  readonly hasLang: boolean;
  /** The budget year as written; the running one without. */
  readonly year: JobValue | null;
}

const no: ReadonlySet<string> = new Set(['no', 'nein', 'false']);
const yes: ReadonlySet<string> = new Set(['yes', 'ja', 'true']);

/**
 * What would be typed for the values of a job. Whether the report has such a flag, and what it may be, the report says when
 * it reads them. Refuses `jobs-yes-no` where a switch is neither.
 */
export function argvOfJob(command: Called, values: readonly JobValue[]): JobArgv {
  const named = (name: string) => values.find(({ key }) => flagCalled(command, key) === name) ?? null;
  const force = named('force');
  const argOf = (name: string) => values.find(({ key }) => isCalled(name, key));
  const args = Object.keys(command.args).map(argOf);
  const flags = values.filter((value) => value !== force && !args.includes(value));
  return {
    flags: flags.flatMap((value) => flagWords(command, value)),
    args: args.slice(0, args.findLastIndex((arg) => arg !== undefined) + 1).map((arg) => arg?.texts[0] ?? ''),
    force: force !== null && isYes(force),
    hasLang: named('lang') !== null,
    year: named('year'),
  };
}

function flagWords(command: Called, value: JobValue): string[] {
  const { key, texts } = value;
  const name = flagCalled(command, key);
  if (name !== null && command.flags[name]?.type === 'boolean') return isYes(value) ? [`--${key}`] : [];
  return texts.map((text) => `--${key}=${text}`);
}

/** The English name of the flag that a key means. */
function flagCalled({ flags }: Called, key: string): string | null {
  const found = Object.entries(flags).find(
    ([name, { aliases = [] }]) => name === key || aliases.includes(key),
  );
  return found?.[0] ?? null;
}

/** An argument is called as in the usage line: `area`, `GEBIET`. */
function isCalled(argument: string, key: string): boolean {
  const words = argumentWords[argument];
  return [argument, words?.de ?? argument, words?.en ?? argument].map(foldName).includes(foldName(key));
}

function isYes({ key, place, texts }: JobValue): boolean {
  const text = texts.join(', ');
  const folded = foldName(text);
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : refuse('jobs-yes-no', { ...place, key, text });
}
