import type { Config } from '@oclif/core';
import { beforeDoubleDash } from '../argv.js';
import { commandCalled, mostWords, topicCalled } from '../commands-of.js';
import { languageInArgv, languageOf } from '../language.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Surroundings } from '../surroundings.js';
import { commandHelpText } from './command.js';
import { commandsBelowText, rootHelpText, topicHelpText } from './overview.js';

const helpWords = new Set(['help', 'hilfe']);
const helpFlags = new Set(['--help', '--hilfe', '-h']);

/** The words that help is asked about; null where the command line asks for something else. */
export function helpArgv(argv: readonly string[], system: Surroundings): string[] | null {
  const before = beforeDoubleDash(argv);
  const nobodyToAsk = !system.stdinIsTTY || !system.stdout.isTTY;
  const asked =
    before.some((word) => helpFlags.has(word)) ||
    helpWords.has(argv[0] ?? '') ||
    (argv.length === 0 && nobodyToAsk);
  return asked
    ? before.filter((word, at) => !helpFlags.has(word) && !(at === 0 && helpWords.has(word)))
    : null;
}

/** Prints the help of the command or topic that `words` name, in the reader's language; else the first page. */
export function showHelp(config: Config, words: readonly string[], system: Surroundings): void {
  const lang = languageOf(system.env, languageInArgv(words));
  const width = Math.min(system.stdout.columns, 120);
  const text = helpText(config, words, { lang, width });
  system.stdout.write(`${text}\n`);
}

function helpText(config: Config, words: readonly string[], style: { lang: Lang; width: number }): string {
  for (let length = Math.min(words.length, mostWords); length > 0; length -= 1) {
    const id = words.slice(0, length).join(':');
    const command = commandCalled(config, id);
    const topic = topicCalled(config, id);
    if (command) {
      const below = topic === null ? [] : [commandsBelowText(config, topic, style)];
      return [commandHelpText(command, style.lang, style.width), ...below].join('\n\n');
    }
    if (topic !== null) return topicHelpText(config, topic, style);
  }
  return rootHelpText(config, style.lang, style.width);
}
