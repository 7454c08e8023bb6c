import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Cell } from './cells.js';
import type { SheetRow } from './workbook.js';

/** A row as it is kept: of which kind it is, and its values. */
type Kept = readonly [kind: number, ...values: (Cell['value'] | null)[]];

/**
 * The rows of a sheet, packed to some 30 bytes each, to be gone through once more: to read and make them a second time costs
 * several times as much.
 */
export class KeptRows {
  readonly #pages: Uint8Array[] = [];

  /** @param kinds of each row, its place among the samples that `pages` is given */
  add(page: readonly SheetRow[], kinds: readonly number[]): void {
    const kept = page.map(({ cells }, at): Kept => [
      kinds[at] ?? 0,
      ...cells.map((cell) => cell?.value ?? null),
    ]);
    this.#pages.push(deflateRawSync(JSON.stringify(kept), { level: 1 }));
  }

  /** @param samples a row of each kind, with all but the values */
  *pages(samples: readonly SheetRow[]): Generator<SheetRow[], void> {
    for (const packed of this.#pages) {
      const page = JSON.parse(inflateRawSync(packed).toString()) as readonly Kept[]; // as `add` has written it
      yield page.flatMap(([kind, ...values]) => {
        const sample = samples[kind];
        return sample === undefined ? [] : [{ ...sample, cells: filled(sample.cells, values) }];
      });
    }
  }
}

function filled(cells: SheetRow['cells'], values: readonly (Cell['value'] | null)[]): SheetRow['cells'] {
  // A value is of the type of its cell: both were those of one row.
  return cells.map((cell, at) => (cell === null ? null : ({ ...cell, value: values[at] } as Cell)));
}
