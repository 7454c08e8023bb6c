import type { PlacedCell } from './cells.js';

/** The first text cell of a kind, and how many there are. */
export interface Sighting {
  readonly text: string;
  readonly at: string;
  readonly cells: number;
}

/** Sorts the text cells of a column into kinds; null: the text says nothing. Keeps one example of each, whatever the length. */
export function sightingsOf<Kind>(
  cells: Iterable<PlacedCell>,
  kindOf: (text: string) => Kind | null,
): ReadonlyMap<Kind, Sighting> {
  const seen = new Map<Kind, { text: string; at: string; cells: number }>();
  for (const placed of cells) {
    const { cell } = placed;
    if (cell.kind !== 'text') continue;
    const text = String(cell.value);
    const kind = kindOf(text);
    if (kind === null) continue;
    const before = seen.get(kind);
    if (before === undefined) seen.set(kind, { text, at: placed.at, cells: 1 });
    else before.cells += 1;
  }
  return seen;
}
