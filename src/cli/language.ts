import { beforeDoubleDash } from './argv.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Surroundings } from './surroundings.js';

/** `--lang`, else `LLQ_LANG`, else the locale of the environment, else German. */
export function languageOf(env: Surroundings['env'], flag: string | undefined): Lang {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return asLang(flag) ?? asLang(env['LLQ_LANG']) ?? asLang(locale) ?? 'de';
}

/** `--lang` before the command line is parsed: help and errors need it too. */
export function languageInArgv(argv: readonly string[]): string | undefined {
  const words = beforeDoubleDash(argv);
  const at = words.findIndex((word) => /^--(lang|sprache)(=|$)/.test(word));
  const word = words[at];
  if (word === undefined) return undefined;
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[at + 1];
}

function asLang(text: string | undefined): Lang | undefined {
  const language = text?.slice(0, 2).toLowerCase();
  return language === 'de' || language === 'en' ? language : undefined;
}
