import type { Config } from '@oclif/core';
import { commandsOf, namesOf } from '../commands-of.js';

/** What can follow a beginning of a command line: the next words of commands, or the flags of the command itself. */
export type Completions = ReadonlyMap<string, readonly string[]>;

/** The completions of all commands under both names. The beginning of everything is the empty text. */
export function completionsOf(config: Config): Completions {
  const found = new Map<string, Set<string>>();
  const add = (beginning: string, word: string): void => {
    found.set(beginning, (found.get(beginning) ?? new Set<string>()).add(word));
  };
  for (const command of commandsOf(config)) {
    for (const id of namesOf(command)) {
      const words = id.split(':');
      for (const [at, word] of words.entries()) add(words.slice(0, at).join(' '), word);
      for (const flag of flagsOf(command.flags)) add(words.join(' '), flag);
    }
  }
  return new Map([...found].map(([beginning, words]) => [beginning, [...words].toSorted()]));
}

function flagsOf(flags: Readonly<Record<string, { aliases?: string[] | undefined }>>): string[] {
  return Object.entries(flags).flatMap(([name, flag]) =>
    [name, ...(flag.aliases ?? [])].map((word) => `--${word}`),
  );
}
