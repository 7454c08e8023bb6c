import type { Command, Config } from '@oclif/core';
import { Usage } from '#src/domain/usage.js';
import { commandCalled, mostWords, topicCalled } from './commands-of.js';
import { helpArgv, showHelp } from './help/show.js';
import { nearestCommands } from './nearest-command.js';
import { surroundingsOf, type LoadCommand } from './surroundings-of.js';

/** Runs the command line, or shows the help it asks for. Returns the exit code; throws what the command throws. */
export async function dispatch(config: Config, argv: readonly string[], load: LoadCommand): Promise<number> {
  const system = surroundingsOf(config);
  if (argv[0] === '--version' || argv[0] === '-v') {
    system.stdout.write(`llq ${config.version}\n`);
    return 0;
  }
  const asked = helpArgv(argv, system);
  const found = asked === null ? findCommand(config, argv) : null;
  if (found === null) {
    showHelp(config, asked ?? argv, system);
    return 0;
  }
  const Class = await load(found.command);
  const result: unknown = await Class.run(found.rest, config);
  return typeof result === 'number' ? result : 0;
}

/** The command with the longest name that `argv` begins with; null where it names a topic. Nothing at all is the menu. */
function findCommand(
  config: Config,
  argv: readonly string[],
): { command: Command.Loadable; rest: string[] } | null {
  const words = argv.length === 0 ? ['menu'] : argv;
  for (let length = Math.min(words.length, mostWords); length > 0; length -= 1) {
    const id = words.slice(0, length).join(':');
    const command = commandCalled(config, id);
    const isTopic = topicCalled(config, id) !== null;
    // `sync` is both, and takes no argument: a word behind it was meant as one of its commands.
    if (command && !(isTopic && isWord(words[length]))) return { command, rest: words.slice(length) };
    if (isTopic && !command && !words.slice(length).some(isWord)) return null;
  }
  throw new Usage('unknown-command', { text: spokenWords(words), nearest: nearestCommands(config, words) });
}

function isWord(word: string | undefined): boolean {
  return word !== undefined && !word.startsWith('-');
}

/** What was meant as the command, for the message. */
function spokenWords(words: readonly string[]): string {
  const flagAt = words.findIndex((word) => word.startsWith('-'));
  return words.slice(0, flagAt === -1 ? mostWords : Math.max(flagAt, 1)).join(' ');
}
