import { Config, type Command } from '@oclif/core';
import { commandCalled } from '../commands-of.js';
import { loaderOf, surround, surroundingsOf } from '../surroundings-of.js';
import type { Sink, Surroundings } from '../surroundings.js';

/** Runs a command as if it had been typed, with nobody there and nothing said. @returns its exit code */
export type RunCommand = (id: string, argv: readonly string[]) => Promise<number>;

const silent: Sink = { write: () => {}, isTTY: false, columns: 100 };

/**
 * Runs commands of this program in this process, all at the same moment of the clock. Commands learn from their configuration
 * what they run in, so these have one of their own.
 */
export async function commandRunner(of: Config): Promise<RunCommand> {
  const system = surroundingsOf(of);
  const load = loaderOf(of);
  const config = new Config({ root: of.root, devPlugins: false, userPlugins: false });
  await config.load();
  surround(config, { system: quiet(system), load });
  return async (id, argv) => {
    const Class = await load(loadable(config, id));
    const result: unknown = await Class.run([...argv], config);
    return typeof result === 'number' ? result : 0;
  };
}

function loadable(config: Config, id: string): Command.Loadable {
  const command = commandCalled(config, id);
  if (command === undefined) throw new TypeError(`no command ${id}`); // it was found in the same manifest
  return command;
}

function quiet(system: Surroundings): Surroundings {
  const now = system.now();
  return { ...system, stdout: silent, stderr: silent, stdinIsTTY: false, now: () => now };
}
