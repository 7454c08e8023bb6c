import type { Config } from '@oclif/core';
import { compareText } from '#src/domain/compare.js';
import { commandHelp } from '#src/messages/help/all.js';
import { topicHelp } from '#src/messages/help/topics.js';
import { helpWords } from '#src/messages/help/words.js';
import type { Lang } from '#src/messages/phrase.js';
import { commandsOf, topicCalled } from '../commands-of.js';
import { inColumns, wrapped } from './columns.js';
import { commandName } from './names.js';

/** The first page: what llq is, its topics and the commands without a topic. */
export function rootHelpText(config: Config, lang: Lang, width: number): string {
  const single = commandsOf(config).filter(
    ({ id }) => !id.includes(':') && topicCalled(config, id) === null, // one that is a topic too stands among these
  );
  const pairs = [...single.map((command) => summaryPair(command, lang)), ...topicPairs(config, lang)];
  return [
    helpWords.whatItIs[lang],
    `${helpWords.usage[lang]}\n  llq ${helpWords.commandAndFlags[lang]}`,
    `${helpWords.commands[lang]}\n${inColumns(pairs, width)}`,
    wrapped(helpWords.moreHelp[lang], width).join('\n'),
    wrapped(helpWords.exitCodes[lang], width).join('\n'),
  ].join('\n\n');
}

/** The commands of one topic. */
export function topicHelpText(
  config: Config,
  topic: string,
  { lang, width }: { lang: Lang; width: number },
): string {
  const summary = topicHelp[topic]?.summary[lang] ?? topic;
  return [summary, commandsBelowText(config, topic, { lang, width }), helpWords.moreHelp[lang]].join('\n\n');
}

/** The commands of one topic, in two columns. */
export function commandsBelowText(
  config: Config,
  topic: string,
  { lang, width }: { lang: Lang; width: number },
): string {
  const commands = commandsOf(config).filter((command) => command.id.startsWith(`${topic}:`));
  const pairs = commands.map((command) => summaryPair(command, lang));
  return `${helpWords.commands[lang]}\n${inColumns(pairs, width)}`;
}

function summaryPair(command: { id: string; aliases: string[] }, lang: Lang): [string, string] {
  return [commandName(command, lang), commandHelp[command.id]?.summary[lang] ?? ''];
}

function topicPairs(config: Config, lang: Lang): [string, string][] {
  const topics = new Set(
    commandsOf(config)
      .filter(({ id }) => id.includes(':'))
      .map(({ id }) => id.split(':', 1)[0] ?? ''),
  );
  const pairs = [...topics].map((topic): [string, string] => {
    const help = topicHelp[topic];
    return [help?.name[lang] ?? topic, help?.summary[lang] ?? ''];
  });
  return pairs.toSorted(([a], [b]) => compareText(a, b));
}
