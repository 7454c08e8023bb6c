import { Flags, type Interfaces } from '@oclif/core';
import { foldName } from '#src/domain/name.js';
import { Usage } from '#src/domain/usage.js';
import type { Words } from '#src/messages/phrase.js';
import { typedFlag } from './typed.js';

/**
 * A flag with one of a fixed list of values, which may be given in the words of either language, in any spelling.
 * Anything else is a usage error (exit 2) that names the list.
 */
export function choiceFlag<T extends string>(
  name: string,
  values: Readonly<Record<T, Words>>,
  german: string,
) {
  const parse = (text: string, { argv }: { readonly argv: readonly string[] }) =>
    Promise.resolve().then(() => chosen(typedFlag(argv, [name, german]), values, text));
  return Flags.string({ aliases: [german], parse }) as Interfaces.OptionFlag<T | undefined>; // `parse` returns nothing else
}

/** The value that a text means; a usage error that names the list where it means none. */
export function chosen<T extends string>(flag: string, values: Readonly<Record<T, Words>>, text: string): T {
  const codes = Object.keys(values) as T[]; // the record has exactly these keys
  const folded = foldName(text);
  const found = codes.find((code) => [code, values[code].de, values[code].en].map(foldName).includes(folded));
  if (found !== undefined) return found;
  const words = { de: codes.map((code) => values[code].de), en: codes.map((code) => values[code].en) };
  throw new Usage('flag-value', { flag, text, allowed: codes, words });
}
