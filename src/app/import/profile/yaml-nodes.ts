import type Yaml from 'yaml';
import type { ProfileText } from './written-parts.js';

/** Also what YAML would write bare, or over several lines, and not read back alike. */
const needsQuotes = /^$|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s|\s$/u;

/** Long texts stay on their line: a title that was broken by hand is easier to compare so. */
export const oneLine: Yaml.ToStringOptions = { lineWidth: 0, doubleQuotedMinMultiLineLength: 1_000_000 };

/** Maps below the first level with no more entries than that stand between braces. */
const fewEntries = 5;

/** Texts, lists and maps as nodes of YAML; `inline` puts all of it on one line. */
export class YamlNodes {
  readonly #yaml: typeof Yaml;
  readonly #inline: boolean;

  constructor(yaml: typeof Yaml, { inline }: { readonly inline: boolean }) {
    this.#yaml = yaml;
    this.#inline = inline;
  }

  of(text: ProfileText, depth: number): Yaml.Scalar | Yaml.YAMLSeq | Yaml.YAMLMap {
    if (typeof text === 'string') return this.scalar(text);
    return isMap(text) ? this.map(text, depth) : this.#list(text, depth);
  }

  scalar(text: string): Yaml.Scalar<string> {
    const scalar = new this.#yaml.Scalar(text);
    if (needsQuotes.test(text)) scalar.type = 'QUOTE_DOUBLE';
    return scalar;
  }

  map(text: ReadonlyMap<string, ProfileText>, depth: number): Yaml.YAMLMap {
    const map = new this.#yaml.YAMLMap();
    for (const [key, value] of text) {
      map.items.push(new this.#yaml.Pair(this.scalar(key), this.of(value, depth + 1)));
    }
    map.flow = this.#inline || (depth > 1 && text.size <= fewEntries);
    return map;
  }

  #list(texts: readonly ProfileText[], depth: number): Yaml.YAMLSeq {
    const list = new this.#yaml.YAMLSeq();
    list.items.push(...texts.map((text) => this.of(text, depth + 1)));
    list.flow = this.#inline || texts.every((text) => typeof text === 'string');
    return list;
  }
}

function isMap(text: Exclude<ProfileText, string>): text is ReadonlyMap<string, ProfileText> {
  return text instanceof Map;
}
