import { cellOfKey, type CopiedRow, type CopiedSheet } from '../../marked-copy.js';

/**
 * The rows of a sheet with room for every mark: a row ends no earlier than its last marked cell, and a marked row that
 * the source does not have is there too. Ascending.
 */
export function* cellsByRow({ rows, marks }: CopiedSheet): Generator<CopiedRow> {
  const marked = new MarkedRows([...marks.keys()]);
  for (const row of rows) {
    yield* marked.emptyBefore(row.index);
    const width = marked.takeWidthOf(row.index);
    yield width > row.cells.length ? { ...row, cells: padded(row.cells, width) } : row;
  }
  yield* marked.emptyBefore(Infinity);
}

/** Goes through the marked cells in the order of their rows. */
class MarkedRows {
  readonly #keys: readonly number[];
  #next = 0;

  constructor(keys: readonly number[]) {
    this.#keys = keys.toSorted((a, b) => a - b);
  }

  /** How wide a row has to be for its marks, which are then behind us. */
  takeWidthOf(index: number): number {
    let width = 0;
    for (let cell = this.#cell(); cell?.row === index; cell = this.#cell()) {
      width = cell.column + 1;
      this.#next += 1;
    }
    return width;
  }

  /** The marked rows before this one in which nothing stands. */
  *emptyBefore(index: number): Generator<CopiedRow> {
    for (let cell = this.#cell(); cell !== null && cell.row < index; cell = this.#cell()) {
      yield { index: cell.row, cells: padded([], this.takeWidthOf(cell.row)) };
    }
  }

  #cell(): { readonly row: number; readonly column: number } | null {
    const key = this.#keys[this.#next];
    return key === undefined ? null : cellOfKey(key);
  }
}

function padded(cells: CopiedRow['cells'], width: number): CopiedRow['cells'] {
  return Array.from({ length: width }, (_, column) => cells[column]);
}
