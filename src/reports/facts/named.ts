import type { AliasName } from '#src/domain/master-data/naming.js';
import type { Lang } from '#src/messages/phrase.js';
import { originText } from '#src/messages/words/origins.js';
import type { Fact } from '#src/render/facts.js';

/** The alias names of something, each with where it was met. */
export function aliasNamesFact(aliases: readonly AliasName[]): Fact {
  return {
    label: { de: 'Aliasnamen', en: 'Alias names' },
    value: (lang) => aliases.map((alias) => aliasText(alias, lang)),
  };
}

function aliasText({ name, origin }: AliasName, lang: Lang): string {
  return origin === null ? name : `${name} (${originText(origin, lang)})`;
}
