import type { Config } from '@oclif/core';
import { nearestNames } from '#src/domain/find-by-name.js';
import { foldName } from '#src/domain/name.js';
import { commandsOf, mostWords, namesOf } from './commands-of.js';

/** Commands whose names look like what was typed; for the message only. */
export function nearestCommands(config: Config, words: readonly string[]): string[] {
  const names = new Set(commandsOf(config).flatMap(namesOf));
  const entries = [...names].map((id) => ({ code: id, name: id.replaceAll(':', ' '), aliasNames: [] }));
  const typed = words.filter((word) => !word.startsWith('-')).slice(0, mostWords);
  return nearestNames(foldName(typed.join(' ')), entries).map((name) => `llq ${name}`);
}
