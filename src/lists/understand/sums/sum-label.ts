import type { SheetRow } from '../../model.js';
import { cleanText } from '../../values/clean-text.js';
import { shapeOf } from '../cells/shape.js';
import { sumWording } from './sum-words.js';

/** The text of a sum row: the one that words a sum, else its first; empty where it has none. */
export function sumLabel({ cells }: SheetRow): string {
  let first = '';
  for (const cell of cells) {
    if (cell === undefined || shapeOf(cell) !== 'text') continue;
    const text = cleanText(cell.text);
    if (sumWording(text) !== null) return text;
    if (first === '') first = text;
  }
  return first;
}
