import type { Config } from '@oclif/core';
import type { Lang } from '#src/messages/phrase.js';
import { commandCalled } from '../commands-of.js';
import { commandName, flagNames } from '../help/names.js';

/** What a task comes to: a command and its values under their English names. */
export interface TaskLine {
  readonly id: string;
  readonly args?: readonly string[];
  /** What is undefined is not given. */
  readonly flags?: Readonly<Record<string, string | undefined>>;
}

/** The command line as the reader would have typed it, in the names of the reader's language. */
export function argvOf(config: Config, { id, args = [], flags = {} }: TaskLine, lang: Lang): string[] {
  const command = commandCalled(config, id);
  const words = command ? commandName(command, lang).split(' ') : id.split(':');
  const given = Object.entries(flags).flatMap(([name, value]) => {
    const [called = name] = flagNames(name, command?.flags[name] ?? {}, lang);
    return value === undefined ? [] : [`--${called}`, value];
  });
  return [...words, ...args, ...given];
}
