import { isPeriod, type Period } from '#src/domain/period.js';
import type { Cell } from '../model.js';
import { dayOfCell, dayRead } from './day.js';
import { readDayText } from './day-text.js';
import { saysNothing } from './nothing.js';
import { shownPeriod } from './number-format.js';
import { blankRead, noticed, outOfRange, type CellContext, type Read } from './read.js';
import { readWrittenPeriod } from './written-period.js';

/** Reads a day, else the period that an old list has instead: `Q1/2021`, `März 2021`, `2021`, `1.1.-31.12.2011`. */
export function readDayOrPeriod(cell: Cell, context: CellContext): Read<'day-or-period'> {
  switch (cell.kind) {
    case 'day':
      return dayOrShownPeriod(cell, context);
    case 'number':
      return periodRead(yearAlone(Number(cell.value)), cell, context);
    case 'text':
      return dayOrPeriodOfText(String(cell.value), cell, context);
    case 'boolean':
    case 'error':
    case 'no-value':
      return noticed('day-unreadable', cell, context);
  }
}

function dayOrPeriodOfText(text: string, cell: Cell, context: CellContext): Read<'day-or-period'> {
  const day = readDayText(text, context.reading.days);
  if (day !== null) return dayRead(day, cell, context);
  const period = readWrittenPeriod(text, context.reading.days);
  if (period === null) return saysNothing(text) ? blankRead : noticed('day-unreadable', cell, context);
  if (period.kind === 'no-period') return noticed('span-without-period', cell, context);
  return period.kind === 'period' ? periodRead(period.period, cell, context) : dayRead(period, cell, context);
}

/** A spreadsheet makes the first of the month of `März 2021` and goes on showing the month: nobody wrote that day. */
function dayOrShownPeriod(cell: Cell, context: CellContext): Read<'day-or-period'> {
  const format = cell.extra?.format ?? null;
  const shown = format === null ? null : shownPeriod(format);
  const stored = String(cell.value);
  if (shown === 'month' && stored.endsWith('-01'))
    return periodOfDay(stored.slice(0, 'YYYY-MM'.length), cell, context);
  if (shown === 'year' && stored.endsWith('-01-01'))
    return periodOfDay(stored.slice(0, 'YYYY'.length), cell, context);
  return dayOfCell(cell, context);
}

/** 2021 is a year, but 3.2021 is no month: somebody's program has taken it for a number. */
function yearAlone(stored: number): Period | 'out-of-range' | null {
  const written = String(stored);
  if (!/^\d{4}$/.test(written)) return null;
  return isPeriod(written) ? written : 'out-of-range';
}

function periodOfDay(stored: string, cell: Cell, context: CellContext): Read<'day-or-period'> {
  return periodRead(isPeriod(stored) ? stored : 'out-of-range', cell, context);
}

function periodRead(
  period: Period | 'out-of-range' | null,
  cell: Cell,
  context: CellContext,
): Read<'day-or-period'> {
  if (period === null) return noticed('day-unreadable', cell, context);
  return period === 'out-of-range'
    ? outOfRange(cell, context)
    : { kind: 'value', value: period, reading: period };
}
