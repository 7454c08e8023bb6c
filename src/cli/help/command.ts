import type { Command } from '@oclif/core';
import { commandHelp } from '#src/messages/help/all.js';
import { flagExplanations } from '#src/messages/help/flag-explanations.js';
import { argumentWords } from '#src/messages/help/flags.js';
import { helpWords } from '#src/messages/help/words.js';
import type { Lang } from '#src/messages/phrase.js';
import { baseFlags } from '../flags/shared.js';
import { inColumns, indented, wrapped } from './columns.js';
import { commandName, flagNames } from './names.js';

/** The help of one command: what it does, how it is called, what can be given, examples, exit codes. */
export function commandHelpText(command: Command.Loadable, lang: Lang, width: number): string {
  const help = commandHelp[command.id];
  const sections = [
    help?.summary[lang] ?? command.id,
    section(helpWords.usage[lang], `  ${usageLine(command, lang)}`),
    help?.description && wrapped(help.description[lang], width).join('\n'),
    section(helpWords.arguments[lang], inColumns(argumentPairs(command, lang), width)),
    section(helpWords.flags[lang], inColumns(flagPairs(command, lang, isOwn), width)),
    section(helpWords.globalFlags[lang], inColumns(flagPairs(command, lang, isBase), width)),
    section(
      helpWords.examples[lang],
      (help?.examples ?? []).map((example) => indented(example[lang])).join('\n'),
    ),
    wrapped(helpWords.exitCodes[lang], width).join('\n'),
  ];
  return sections.filter(Boolean).join('\n\n');
}

function section(title: string, body: string): string {
  return body === '' ? '' : `${title}\n${body}`;
}

function usageLine(command: Command.Loadable, lang: Lang): string {
  const args = Object.keys(command.args).map((name) => argumentWords[name]?.[lang] ?? name.toUpperCase());
  const hasFlags = Object.keys(command.flags).some(isOwn);
  return [
    'llq',
    commandName(command, lang),
    ...args,
    ...(hasFlags ? [`[${helpWords.flags[lang]}]`] : []),
  ].join(' ');
}

function argumentPairs(command: Command.Loadable, lang: Lang): [string, string][] {
  return Object.keys(command.args).map((name) => [
    argumentWords[name]?.[lang] ?? name,
    explanation(command, name, lang),
  ]);
}

function flagPairs(
  command: Command.Loadable,
  lang: Lang,
  wanted: (name: string) => boolean,
): [string, string][] {
  return Object.entries(command.flags)
    .filter(([name]) => wanted(name))
    .map(([name, flag]) => {
      const names = flagNames(name, flag, lang).map((word) => `--${word}`);
      const value = flag.type === 'boolean' ? '' : ` ${helpWords.value[lang]}`;
      return [`${names.join(', ')}${value}`, explanation(command, name, lang)];
    });
}

function explanation(command: Command.Loadable, name: string, lang: Lang): string {
  return (commandHelp[command.id]?.flags?.[name] ?? flagExplanations[name])?.[lang] ?? '';
}

function isBase(name: string): boolean {
  return Object.hasOwn(baseFlags, name);
}

function isOwn(name: string): boolean {
  return !isBase(name);
}
