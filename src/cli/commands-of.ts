import type { Command, Config } from '@oclif/core';

/** The longest command names have this many words. */
export const mostWords = 3;

/** The commands as they are in the manifest, each once; oclif's own list holds every alias as a command of its own. */
export function commandsOf(config: Config): Command.Loadable[] {
  return config.getPluginsList().flatMap((plugin) => plugin.commands);
}

/** Every name of a command, its words with colons between: the id and the German names. */
export function namesOf({ id, aliases }: Pick<Command.Loadable, 'id' | 'aliases'>): string[] {
  return [id, ...aliases];
}

/** The command of this name in either language. */
export function commandCalled(config: Config, name: string): Command.Loadable | undefined {
  return commandsOf(config).find((command) => namesOf(command).includes(name));
}

/** The English name of a topic that is called by either name; null where there is none. */
export function topicCalled(config: Config, name: string): string | null {
  const inside = commandsOf(config).find((command) =>
    namesOf(command).some((known) => known.startsWith(`${name}:`)),
  );
  return inside ? inside.id.split(':').slice(0, name.split(':').length).join(':') : null;
}
