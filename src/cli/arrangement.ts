import { nearestNames } from '#src/domain/find-by-name.js';
import { foldName } from '#src/domain/name.js';
import { Usage } from '#src/domain/usage.js';
import { columnsFlag, partFlag, sortFlag } from '#src/messages/report.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import { arranged } from '#src/render/arranged.js';
import type { Part } from '#src/render/report.js';
import type { SortKey } from '#src/render/sorted-rows.js';
import type { ListFlags } from './flags/list.js';

/** A column, as far as it is chosen by: its key, or its title in either language. */
interface Titled {
  readonly key: string;
  readonly title: Words;
}

/**
 * The part with the columns and in the order that were asked for. A column that it does not have is a usage error with
 * those that look like it.
 */
export function arrangedPart(
  part: Part,
  { columns, sort }: Pick<ListFlags, 'columns' | 'sort'>,
  lang: Lang,
): Part {
  if (columns === undefined && sort === undefined) return part;
  return part.table((table) => {
    const wanted = arranged(
      table,
      {
        columns: columns === undefined ? null : chosenKeys(columns, table.columns, lang),
        sort: sort === undefined ? [] : sortKeys(sort, table.columns, lang),
      },
      lang,
    );
    return { ...part, table: (use) => use(wanted) };
  });
}

/** The part of this name, in either language; a usage error that names all of them where there is none. */
export function namedPart(parts: readonly Part[], text: string, lang: Lang): Part {
  const folded = foldName(text);
  const found = parts.find(({ name, label }) => [name, label.de, label.en].map(foldName).includes(folded));
  if (found) return found;
  const words = { de: parts.map(({ label }) => label.de), en: parts.map(({ label }) => label.en) };
  throw new Usage('flag-value', {
    flag: partFlag[lang],
    text,
    allowed: parts.map(({ name }) => name),
    words,
  });
}

function chosenKeys(text: string, columns: readonly Titled[], lang: Lang): string[] {
  return namesIn(text).map((name) => keyNamed(name, columns, columnsFlag[lang]));
}

/** `-` before the name of a column: from the greatest on. */
function sortKeys(text: string, columns: readonly Titled[], lang: Lang): SortKey[] {
  return namesIn(text).map((name) => {
    const descending = name.startsWith('-');
    return { column: keyNamed(descending ? name.slice(1) : name, columns, sortFlag[lang]), descending };
  });
}

function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function keyNamed(text: string, columns: readonly Titled[], flag: string): string {
  const folded = foldName(text);
  const found =
    columns.find(({ key }) => key === text) ??
    columns.find(({ key, title }) => [key, title.de, title.en].map(foldName).includes(folded));
  if (found) return found.key;
  const nearest = (lang: Lang): string[] =>
    nearestNames(
      folded,
      columns.map((column) => titled(column, lang)),
    );
  const titles = (lang: Lang): string[] => columns.map(({ title }) => title[lang]);
  throw new Usage('column-unknown', {
    flag,
    text,
    nearest: { de: nearest('de'), en: nearest('en') },
    columns: { de: titles('de'), en: titles('en') },
  });
}

function titled({ key, title }: Titled, lang: Lang) {
  return { code: key, name: title[lang], aliasNames: [title.de, title.en] };
}
