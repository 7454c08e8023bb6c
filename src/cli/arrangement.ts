import { foldName } from '#src/domain/name.js';
import { Usage } from '#src/domain/usage.js';
import { columnsFlag, partFlag, sortFlag } from '#src/messages/report.js';
import type { Lang } from '#src/messages/phrase.js';
import { arranged } from '#src/render/arranged.js';
import { columnNamed, hasColumn, type Titled } from '#src/render/column-named.js';
import type { Part } from '#src/render/report.js';
import type { SortKey } from '#src/render/sorted-rows.js';
import type { ListFlags } from './flags/list.js';

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
  return namesIn(text, columns).map((name) => columnNamed(name, columns, columnsFlag[lang]).key);
}

/** `-` before the name of a column: from the greatest on. */
function sortKeys(text: string, columns: readonly Titled[], lang: Lang): SortKey[] {
  return namesIn(text, columns).map((name) => {
    const descending = name.startsWith('-');
    const { key } = columnNamed(descending ? name.slice(1) : name, columns, sortFlag[lang]);
    return { column: key, descending };
  });
}

/** The names between commas. A piece that names nothing belongs to the one before it: some titles have a comma. */
function namesIn(text: string, columns: readonly Titled[]): string[] {
  const isKnown = (name: string): boolean => hasColumn(name.replace(/^-/, ''), columns);
  const names: string[] = [];
  for (const piece of text.split(',').filter((one) => one.trim() !== '')) {
    const longer = `${names.at(-1) ?? ''},${piece}`;
    if (!isKnown(piece.trim()) && isKnown(longer)) names[names.length - 1] = longer;
    else names.push(piece.trim());
  }
  return names;
}
