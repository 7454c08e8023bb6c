import { isDay, type Day } from '#src/domain/day.js';
import type { Cell } from '../model.js';
import { readDayText, type WrittenDay } from './day-text.js';
import { saysNothing } from './nothing.js';
import { blankRead, noticed, outOfRange, type CellContext, type Read } from './read.js';

/** Reads a calendar day. A plain number is none: only the format of a cell tells a day from 44,197. */
export function readDay(cell: Cell, context: CellContext): Read<'day'> {
  if (cell.kind === 'day') return dayOfCell(cell, context);
  if (cell.kind !== 'text') return noticed('day-unreadable', cell, context);
  const text = String(cell.value);
  const written = readDayText(text, context.reading.days);
  if (written !== null) return dayRead(written, cell, context);
  return saysNothing(text) ? blankRead : noticed('day-unreadable', cell, context);
}

/** A cell that is stored as a day. */
export function dayOfCell(cell: Cell, context: CellContext): Read<'day'> {
  const stored = String(cell.value);
  return isDay(stored) ? dayValue(stored) : outOfRange(cell, context);
}

/** A text that is written like a day. */
export function dayRead(written: WrittenDay, cell: Cell, context: CellContext): Read<'day'> {
  switch (written.kind) {
    case 'day':
      return dayValue(written.day);
    case 'two-ways':
      return noticed('day-ambiguous', cell, context);
    case 'not-in-calendar':
      return noticed('day-not-in-calendar', cell, context);
    case 'out-of-range':
      return outOfRange(cell, context);
  }
}

function dayValue(value: Day): Read<'day'> {
  return { kind: 'value', value, reading: value };
}
