import { Args, Flags } from '@oclif/core';
import { cleanName } from '#src/domain/name.js';
import { Usage } from '#src/domain/usage.js';
import { typedFlag } from './typed.js';

interface Parsing {
  readonly argv: readonly string[];
}

interface FlagNames {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** A flag with a text, under its English and its German name. What it means stands in `messages/help/flags`. */
export function textFlag(german: string, ...moreGerman: readonly string[]) {
  return Flags.string({ aliases: [german, ...moreGerman], parse: notBlank });
}

/** A flag with words that go into the journal for ever: without control characters and doubled blanks. */
export function wordsFlag(german: string) {
  const parse: typeof notBlank = async (text, context, flag) =>
    cleanName(await notBlank(text, context, flag));
  return Flags.string({ aliases: [german], parse });
}

/** A flag that is there or not. */
export function switchFlag(german: string, ...moreGerman: readonly string[]) {
  return Flags.boolean({ aliases: [german, ...moreGerman] });
}

/** A flag with a text that may be given several times. */
export function manyFlag(german: string) {
  return Flags.string({ aliases: [german], multiple: true, multipleNonGreedy: true, parse: notBlank });
}

/** A text as the main value of a command. */
export function textArg() {
  return Args.string({ ignoreStdin: true });
}

/** A whole number from 1 on; anything else is a usage error. */
export function countFlag(german: string) {
  return Flags.custom<number>({ aliases: [german], parse: positiveCount })();
}

/** A blank text says nothing: `--reason ""` is a flag without a value. */
function notBlank(text: string, { argv }: Parsing, flag: FlagNames): Promise<string> {
  if (text.trim() !== '') return Promise.resolve(text);
  return Promise.reject(new Usage('flag-without-value', { flag: typedName(argv, flag) }));
}

function positiveCount(text: string, { argv }: Parsing, flag: FlagNames): Promise<number> {
  const count = /^[1-9]\d{0,8}$/.test(text.trim()) ? Number(text) : null;
  if (count !== null) return Promise.resolve(count);
  return Promise.reject(new Usage('flag-count', { flag: typedName(argv, flag), text }));
}

function typedName(argv: readonly string[], { name, aliases = [] }: FlagNames): string {
  return typedFlag(argv, [name, ...aliases]);
}
