import type Papa from 'papaparse';

/** Signs that separate fields. Of two that explain the rows equally well, the first. */
const candidates = [';', '\t', ',', '|', '^', '~', '\u001f'] as const;

/** How much of a text is looked at. */
const sampleCharacters = 100_000;
const sampleRows = 200;

/** Quotes that are not closed count for a little against a sign, and rows from there on not at all. */
const lessWhereBroken = 0.99;

/** A first line `sep=;` tells Excel the sign, and is no row of the list. */
const toldLine = /^"?sep=([^"\n])"?(?:\n|$)/i;

/** The sign that is told, and how long the line is that tells it; null where none is told. */
export function toldSeparator(text: string): { readonly separator: string; readonly length: number } | null {
  const [line = '', separator] = toldLine.exec(text) ?? [];
  return separator === undefined ? null : { separator, length: line.length };
}

/**
 * The sign by which most of the first rows have the same number of fields, and more than one; quotes are respected. A
 * semicolon where no sign does: then each line is one field.
 */
export function likelySeparator(text: string, { parse }: Pick<typeof Papa, 'parse'>): string {
  const cut = text.length > sampleCharacters ? text.lastIndexOf('\n', sampleCharacters) : -1;
  const sample = cut > 0 ? text.slice(0, cut) : text.slice(0, sampleCharacters);
  let best: { readonly separator: string; readonly share: number } = { separator: ';', share: 0 };
  for (const separator of candidates) {
    const { data, errors } = parse<string[]>(sample, {
      delimiter: separator,
      newline: '\n',
      preview: sampleRows,
    });
    const broken = errors.find(({ type }) => type === 'Quotes')?.row;
    const rows = data.slice(0, broken).filter((row) => row.some((field) => /\S/.test(field)));
    const share = shareAlike(rows) * (broken === undefined ? 1 : lessWhereBroken);
    if (share > best.share) best = { separator, share };
  }
  return best.separator;
}

/** How many of the rows have the number of fields that most have, as a part of one; 0 where most have one field. */
function shareAlike(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(rows.length, 1);
}
