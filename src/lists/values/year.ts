import { isYearInRange } from '#src/domain/day.js';
import type { Cell } from '../model.js';
import { saysNothing } from './nothing.js';
import { blankRead, noticed, outOfRange, type CellContext, type Read } from './read.js';

/** One year with at most words before it: `2021`, `HH 2021`, `Haushaltsjahr: 2021`. `2021/2022` are two years. */
const oneYear = /^(?:\p{L}[\p{L}.\s:-]*[\s:-])?(\d{4})$/u;

/** Reads a budget year. */
export function readYear(cell: Cell, context: CellContext): Read<'year'> {
  // A cell that is formatted as a day and shows its year only.
  const text = cell.kind === 'day' ? cell.text.trim() : String(cell.value).trim();
  const written = cell.kind === 'boolean' ? undefined : oneYear.exec(text)?.[1];
  if (written !== undefined && (cell.kind !== 'day' || String(cell.value).startsWith(written))) {
    const value = Number(written);
    return isYearInRange(value) ? { kind: 'value', value, reading: written } : outOfRange(cell, context);
  }
  return cell.kind === 'text' && saysNothing(text) ? blankRead : noticed('year-unreadable', cell, context);
}
