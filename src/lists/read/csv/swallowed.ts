type Rows = readonly (readonly string[])[];

/**
 * Finds the field in which a quote that was opened by mistake, and closed by another one rows later, holds rows: its
 * first and last lines have the separators that its row lacks there, or a line between has those of a whole row.
 * Returns the number of lines before it in these rows, or null. `columns`: the most fields that a row has had.
 */
export function linesBeforeSwallowed(rows: Rows, separator: string, columns: number): number | null {
  for (const [at, fields] of rows.entries()) {
    const column = fields.findIndex((field, index) => holdsRows(field, index, { separator, columns }));
    if (column >= 0) return at + lineEndsIn(rows.slice(0, at).flat()) + lineEndsIn(fields.slice(0, column));
  }
  return null;
}

function holdsRows(
  field: string,
  column: number,
  { separator, columns }: { readonly separator: string; readonly columns: number },
): boolean {
  if (columns < 2 || !field.includes('\n')) return false;
  const counts = field.split('\n').map((line) => line.split(separator).length - 1);
  const isBroken = counts[0] === columns - 1 - column && counts.at(-1) === column;
  return isBroken || counts.slice(1, -1).includes(columns - 1);
}

function lineEndsIn(fields: readonly string[]): number {
  return fields.reduce((count, field) => count + field.split('\n').length - 1, 0);
}
