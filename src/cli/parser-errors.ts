import { nearestNames } from '#src/domain/find-by-name.js';
import { foldName } from '#src/domain/name.js';
import { Usage } from '#src/domain/usage.js';
import { typedFlag } from './flags/typed.js';

/** What was typed behind the command's name, and the flags that the command has. */
export interface ParsedLine {
  readonly argv: readonly string[];
  readonly flags: Readonly<Record<string, { readonly aliases?: readonly string[] | undefined }>>;
}

type Reading = (found: readonly string[], line: ParsedLine) => Usage;

/** oclif tells what is wrong with a command line in English prose only; each sentence is tried on the real parser. */
const readings: readonly (readonly [RegExp, Reading])[] = [
  [/^Nonexistent flags?: (.+)$/m, ([flags = ''], line) => unknownFlags(flags.split(', '), line)],
  [
    /^Unexpected arguments?: (.+)$/m,
    ([args = '']) => new Usage('unexpected-argument', { args: args.split(', ') }),
  ],
  [
    /^Flag --([\w-]+) expects a value/m,
    ([name = ''], line) => new Usage('flag-without-value', { flag: asTyped(name, line) }),
  ],
  [
    /^Flag --([\w-]+) expects one of these values: (.+)$/m,
    ([name = ''], line) => new Usage('flag-without-value', { flag: asTyped(name, line) }),
  ],
  [
    /^Flag --([\w-]+) can only be specified once/m,
    ([name = ''], line) => new Usage('flag-twice', { flag: asTyped(name, line) }),
  ],
  [
    /^Expected --([\w-]+)=(.*) to be one of: (.+)$/m,
    ([name = '', text = '', allowed = ''], line) =>
      new Usage('flag-value', { flag: asTyped(name, line), text, allowed: allowed.split(', ') }),
  ],
];

/** A parser error of oclif as our own; any other error as it is. */
export function explainParserError(error: unknown, line: ParsedLine): unknown {
  if (!(error instanceof Error) || !isParserError(error)) return error;
  for (const [pattern, reading] of readings) {
    const found = pattern.exec(error.message);
    if (found) return reading(found.slice(1), line);
  }
  return new Usage('command-line', { text: error.message.split('\n', 1)[0] ?? '' });
}

/** oclif's errors carry its settings for the exit; their classes are not exported for `instanceof` in a bundle. */
function isParserError(error: Error): boolean {
  return 'oclif' in error;
}

function unknownFlags(unknown: readonly string[], { flags }: ParsedLine): Usage {
  const names = Object.entries(flags).flatMap(([name, { aliases = [] }]) => [name, ...aliases]);
  const entries = names.map((name) => ({ code: name, name: `--${name}`, aliasNames: [] }));
  const nearest = unknown.flatMap((flag) => nearestNames(foldName(flag), entries));
  return new Usage('unknown-flag', { flags: unknown, nearest: [...new Set(nearest)] });
}

/** oclif names flags in English only; people should read the name that they typed. */
function asTyped(name: string, { argv, flags }: ParsedLine): string {
  return typedFlag(argv, [name, ...(flags[name]?.aliases ?? [])]);
}
