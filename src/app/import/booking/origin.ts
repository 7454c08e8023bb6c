import type { Draft } from '#src/domain/events/all.js';
import type { DraftedOrigin, Origin } from '#src/domain/events/origin.js';
import type { ListRecord } from '#src/lists/record.js';
import type { WrittenName } from '../names/name-entry.js';

/** The import that an event comes from. */
export type OfBatch = Pick<Origin, 'batch' | 'file'>;

interface OriginOfRows extends DraftedOrigin {
  readonly cells: ReadonlyMap<string, string>;
}

/** Where the rows of one booking stood: of several the place of the first, and the cells of all. */
export function originOf(of: OfBatch, records: readonly ListRecord[]): OriginOfRows {
  const [first] = records;
  if (first === undefined) throw new RangeError('a booking of no rows');
  const cells = new Map(records.flatMap((record) => [...record.cells]));
  const { sheet, cell } = first.place;
  return { sheet, cell, key: first.key, cells, ...of }; // a spread before other members costs V8 ten times as much
}

/** Where a name stood that is remembered from now on. */
export function originOfName(of: OfBatch, { text, place }: WrittenName): Origin {
  const { sheet, cell } = place;
  if (sheet === null || cell === null) throw new RangeError('a name without a cell');
  return { ...of, sheet, cell, key: null, cells: { [cell]: text } };
}

/** The draft with the place that it was read from. */
export function from(origin: DraftedOrigin, draft: Draft): Draft {
  return { origin, ...draft };
}
