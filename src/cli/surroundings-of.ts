import type { Command, Config } from '@oclif/core';
import { surroundingsOfProcess, type Surroundings } from './surroundings.js';

/** Loads a command's class: from the build, or by a test from the sources. */
export type LoadCommand = (command: Command.Loadable) => Promise<Pick<Command.Class, 'run'>>;

interface Around {
  readonly system: Surroundings;
  readonly load: LoadCommand;
}

type OfConfig = Pick<Config, 'root' | 'name' | 'plugins'>;

/**
 * oclif makes the command objects; its configuration is the one thing of ours that reaches them. It is read anew for
 * every command, but what stands for the package in it stays the same object.
 */
const around = new WeakMap<object, Around>();

function packageOf(config: OfConfig): object {
  return config.plugins.get(config.name) ?? config;
}

/** Hands what a program runs in to the commands that oclif makes with this configuration. */
export function surround(config: OfConfig, what: Around): void {
  around.set(packageOf(config), what);
}

/** What was handed in; the process itself where nothing was. */
export function surroundingsOf(config: OfConfig): Surroundings {
  return around.get(packageOf(config))?.system ?? surroundingsOfProcess(config.root);
}

/** How commands are loaded: from the build, or by a test from the sources. */
export function loaderOf(config: OfConfig): LoadCommand {
  return around.get(packageOf(config))?.load ?? ((command) => command.load());
}
