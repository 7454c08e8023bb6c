import type { Origin } from '#src/domain/events/origin.js';
import { hasShape, isHash, isOptional, isText, isWord } from './shape.js';

/** As spreadsheets call a cell. Nothing else is a key of `cells`, so that no text of a list ever becomes one. */
export const cellName = /^[A-Z]{1,4}[1-9]\d{0,8}$/;

/** Whether these are texts by the cells that they stood in. */
export function isCellTexts(value: unknown): value is Origin['cells'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, shown]) => cellName.test(name) && isText(shown))
  );
}

/** Where an event was read from: the member that format 2 of the envelope has beside those of format 1. */
export const isOrigin = hasShape<Origin>({
  batch: isWord,
  file: isHash,
  sheet: isText,
  cell: (value) => isText(value) && cellName.test(value),
  key: isOptional(isText),
  cells: isCellTexts,
});
