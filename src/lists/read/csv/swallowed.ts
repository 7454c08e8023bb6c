type Rows = readonly (readonly string[])[];

/** What is known about the rows of a text so far. */
export interface RowShape {
  readonly separator: string;
  /** The most fields that a row has had. */
  readonly columns: number;
  /** How many fields rows without a line end in them have had. */
  readonly counts: ReadonlySet<number>;
}

/**
 * Finds the field in which a quote that was opened by mistake, and closed by another one rows later, holds rows: a line
 * between its first and last has the separators of a whole row, the first and last have those that its row lacks there,
 * or, where rows are of different length, each line would be a row such as others are.
 * Returns the number of lines before it in these rows, or null.
 */
export function linesBeforeSwallowed(rows: Rows, shape: RowShape): number | null {
  for (const [at, fields] of rows.entries()) {
    const column = fields.findIndex((field, index) =>
      holdsRows(field, { before: index, behind: fields.length - 1 - index }, shape),
    );
    if (column >= 0) return at + lineEndsIn(rows.slice(0, at).flat()) + lineEndsIn(fields.slice(0, column));
  }
  return null;
}

/** How many fields stand before and behind a field in its row. */
interface Around {
  readonly before: number;
  readonly behind: number;
}

function holdsRows(field: string, around: Around, { separator, columns, counts }: RowShape): boolean {
  if (columns < 2 || !field.includes('\n')) return false;
  const separators = field.split('\n').map((line) => line.split(separator).length - 1);
  const [first = 0] = separators;
  const last = separators.at(-1) ?? 0;
  const isBroken = first === columns - 1 - around.before && last === around.before;
  if (isBroken || separators.slice(1, -1).includes(columns - 1)) return true;
  // Prose has a blank behind its commas.
  if (!field.includes(separator) || field.includes(`${separator} `)) return false;
  const ofRows = [around.before + first, ...separators.slice(1, -1), last + around.behind];
  return ofRows.every((count) => counts.has(count + 1));
}

/** Adds how many fields the rows have that hold no line end, and are more than one text. */
export function countFields(rows: Rows, counts: Set<number>): void {
  for (const fields of rows) {
    const { length } = fields;
    if (length < 2 || counts.has(length)) continue;
    if (!fields.some((field) => field.includes('\n'))) counts.add(length);
  }
}

function lineEndsIn(fields: readonly string[]): number {
  return fields.reduce((count, field) => count + field.split('\n').length - 1, 0);
}
