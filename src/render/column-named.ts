import { nearestNames } from '#src/domain/find-by-name.js';
import { foldName } from '#src/domain/name.js';
import { Usage } from '#src/domain/usage.js';
import type { Lang, Words } from '#src/messages/phrase.js';

/** A column, as far as it is chosen by: its key, its title in either language, or what else people call it. */
export interface Titled {
  readonly key: string;
  readonly title: Words;
  readonly shortNames?: readonly string[];
}

/** The column that a text means; a usage error of `flag` with those that look like it where there is none. */
export function columnNamed<C extends Titled>(text: string, columns: readonly C[], flag: string): C {
  const found = findColumn(text, columns);
  if (found) return found;
  const folded = foldName(text);
  const nearest = (lang: Lang): string[] => {
    const named = columns.map((column) => ({
      code: column.key,
      name: column.title[lang],
      aliasNames: namesOf(column),
    }));
    return nearestNames(folded, named);
  };
  const titles = (lang: Lang): string[] => columns.map(({ title }) => title[lang]);
  throw new Usage('column-unknown', {
    flag,
    text,
    nearest: { de: nearest('de'), en: nearest('en') },
    columns: { de: titles('de'), en: titles('en') },
  });
}

/** Whether a text names one of the columns. */
export function hasColumn(text: string, columns: readonly Titled[]): boolean {
  return findColumn(text, columns) !== undefined;
}

function findColumn<C extends Titled>(text: string, columns: readonly C[]): C | undefined {
  const folded = foldName(text);
  return (
    columns.find(({ key }) => key === text) ??
    columns.find((column) => namesOf(column).map(foldName).includes(folded))
  );
}

function namesOf({ key, title, shortNames = [] }: Titled): string[] {
  return [key, title.de, title.en, ...shortNames];
}
