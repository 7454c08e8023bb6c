import { fileURLToPath } from 'node:url';
import { Config, settings } from '@oclif/core';
import { dispatch } from './dispatch.js';
import { beforeDoubleDash } from './argv.js';
import { describeFailure } from './failure.js';
import { languageInArgv, languageOf } from './language.js';
import { Output } from './output.js';
import { watchStandardOutput } from './standard-output.js';
import { surround, type LoadCommand } from './surroundings-of.js';
import { surroundingsOfProcess, type Surroundings } from './surroundings.js';

/** What a test hands in instead of the process and the built commands. */
export interface MainOptions {
  readonly system?: Surroundings;
  readonly load?: LoadCommand;
}

/**
 * Runs the command that `argv` (all that follows the program's name) asks for, and tells what went wrong.
 * @param root the folder of package.json and oclif.manifest.json
 * @returns the exit code
 */
export async function main(root: URL, argv: readonly string[], options: MainOptions = {}): Promise<number> {
  const packageFolder = fileURLToPath(root);
  const { system = surroundingsOfProcess(packageFolder), load = (command) => command.load() } = options;
  const allIsWritten = options.system ? undefined : watchStandardOutput();
  try {
    const config = await loadConfig(packageFolder);
    surround(config, { system, load });
    const code = await dispatch(config, argv, load);
    await allIsWritten?.();
    return code;
  } catch (error) {
    return tell(error, argv, system);
  }
}

async function loadConfig(root: string): Promise<Config> {
  // There are no TypeScript sources to find and compile where llq is installed, and plugins would come from a
  // package.json in the user's data directory, which is ours to keep data in.
  settings.enableAutoTranspile = false;
  process.noDeprecation = true; // what exceljs's old packages say about themselves is nothing for officers
  if (process.platform === 'win32') process.env['SHELL'] ??= 'cmd.exe'; // else oclif starts a PowerShell to learn its name
  const config = new Config({ root, devPlugins: false, userPlugins: false });
  await config.load();
  return config;
}

/** Says what went wrong, in the reader's language, and returns the exit code for it. */
export function tell(error: unknown, argv: readonly string[], system: Surroundings): number {
  const lang = languageOf(system.env, languageInArgv(argv));
  const failure = describeFailure(error, lang);
  if (failure.exit === 1 && system.env['LLQ_DEBUG']) system.stderr.write(`${stackOf(error)}\n`);
  new Output(system, { lang, json: beforeDoubleDash(argv).includes('--json'), quiet: false }).fail(failure);
  return failure.exit;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
