/** How well each row fits each column: `weights[row][column]`, 0: not at all. No more than some 12 rows. */
export type Weights = readonly (readonly number[])[];

/** What a row gets when each column is given once, so that all weights add up to the most. */
export type Given =
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'nothing' }
  /** Columns that the row could get about equally well, ascending. */
  | { readonly kind: 'columns'; readonly columns: readonly number[] }
  /** Rows that could get the best column of this one as well; this one is among them. */
  | { readonly kind: 'rows'; readonly column: number; readonly rows: readonly number[] };

interface Option {
  readonly column: number | null;
  /** The most that all weights add up to with it. */
  readonly total: number;
}

/**
 * Gives each row at most one column and each column at most one row. What is given is sure: with any other column for
 * the row, or without one, the weights of all pairs would add up to less by at least `margin`.
 */
export function shareOutColumns(weights: Weights, margin: number): readonly Given[] {
  const options = weights.map((_, row) => optionsOf(weights, row));
  return options.map((ofRow) => {
    const [best, ...others] = ofRow;
    if (!best || best.column === null) return { kind: 'nothing' };
    const least = best.total - margin;
    const rivals = others.filter(({ total }) => total > least);
    const columns = [best, ...rivals].flatMap(({ column }) => column ?? []);
    if (columns.length > 1) return { kind: 'columns', columns: columns.toSorted((a, b) => a - b) };
    const { column } = best;
    if (rivals.length === 0) return { kind: 'column', column };
    return { kind: 'rows', column, rows: rowsThatCouldGet(column, least, options) };
  });
}

/** The most that the weights of pairs can add up to. */
export function bestTotal(weights: Weights): number {
  const rows = weights.filter((ofRow) => ofRow.some((weight) => weight > 0));
  const totals = new Float64Array(1 << rows.length);
  // By set of rows that have a column. From the fullest set down, so that each column is given once.
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    if (!rows.some((ofRow) => (ofRow[column] ?? 0) > 0)) continue;
    for (let set = totals.length - 1; set > 0; set--) {
      totals[set] = rows.reduce((best, ofRow, row) => {
        const isIn = (set & (1 << row)) !== 0;
        return isIn ? Math.max(best, (totals[set ^ (1 << row)] ?? 0) + (ofRow[column] ?? 0)) : best;
      }, totals[set] ?? 0);
    }
  }
  return totals.at(-1) ?? 0;
}

/** Best first; a row without any column comes last among equals. */
function optionsOf(weights: Weights, row: number): readonly Option[] {
  const ofRow = weights[row] ?? [];
  const others = weights.filter((_, other) => other !== row);
  const withColumn = ofRow.flatMap((weight, column) => {
    if (weight === 0) return [];
    const left = others.map((other) => other.with(column, 0));
    return [{ column, total: weight + bestTotal(left) }];
  });
  return [...withColumn, { column: null, total: bestTotal(others) }].toSorted((a, b) => b.total - a.total);
}

function rowsThatCouldGet(column: number, least: number, options: readonly (readonly Option[])[]): number[] {
  return options.flatMap((ofRow, row) =>
    ofRow.some((option) => option.column === column && option.total > least) ? [row] : [],
  );
}
