import type { Command } from '@oclif/core';
import type { Lang } from '#src/messages/phrase.js';

/** The name of a command in the reader's language: the id, or its German alias, with blanks between the words. */
export function commandName(command: Pick<Command.Loadable, 'id' | 'aliases'>, lang: Lang): string {
  const id = lang === 'de' ? (command.aliases[0] ?? command.id) : command.id;
  return id.replaceAll(':', ' ');
}

/** The name of a flag in the reader's language, and in the other. */
export function flagNames(
  name: string,
  flag: { readonly aliases?: readonly string[] },
  lang: Lang,
): string[] {
  const [german = name] = flag.aliases ?? [];
  const names = lang === 'de' ? [german, name] : [name, german];
  return [...new Set(names)];
}
