import type { CellObject } from '@e965/xlsx';
import type { Cell, CellExtra } from '../../model.js';
import { composed } from '../composed.js';
import { formatTable, type Format } from './formats.js';
import type { ShowEnglish } from './numbers.js';

/** Reads a cell of SheetJS; undefined where nothing stands, or only blanks do. */
export type ReadCell = (cell: CellObject) => Cell | undefined;

/** SheetJS keeps errors by their number (MS-XLS 2.5.10); newer ones, such as of dynamic arrays, have none there. */
const errorCodes: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};
const otherError = '#ERROR!';

/** `is1904`: the serial numbers of days count from 01.01.1904. */
export function cellReader(is1904: boolean, showEnglish: ShowEnglish): ReadCell {
  const formatOf = formatTable(is1904, showEnglish);
  return (cell) => {
    const format = formatOf(typeof cell.z === 'string' ? cell.z : 'General');
    const extra = extraOf(cell, format);
    const { v: value, t: type } = cell;
    if (type === 'n' && typeof value === 'number') return numberCell(value, format, extra);
    if (type === 's' && typeof value === 'string') return textCell(value, extra);
    if (type === 'b')
      return { kind: 'boolean', value: value === true, text: value ? 'WAHR' : 'FALSCH', extra };
    if (type === 'e') return errorCell(value, extra);
    return type === 'z' && cell.f !== undefined
      ? { kind: 'no-value', value: cell.f, text: '', extra }
      : undefined;
  };
}

/** What was noted at a cell, oldest first; null for nothing. */
export function commentOf({ c: comments = [] }: CellObject): string | null {
  const text = comments.map(({ t }) => t.trim()).join('\n');
  return text === '' ? null : composed(text);
}

function extraOf(cell: CellObject, format: Format): CellExtra | null {
  const formula = cell.f ?? null;
  const comment = cell.c === undefined ? null : commentOf(cell);
  if (formula === null && comment === null) return format.extra;
  return { format: format.extra?.format ?? null, formula, comment };
}

/**
 * A number whose format shows days but which is none, such as 0, stays a number. A time is kept as the text that it
 * shows: as a number, 12:00 would be the amount 0.50.
 */
function numberCell(value: number, { readDay, showNumber, showTime }: Format, extra: CellExtra | null): Cell {
  if (!Number.isFinite(value)) return { kind: 'error', value: '#NUM!', text: '#NUM!', extra };
  const day = readDay(value);
  if (day !== null) return { kind: 'day', value: day.day, text: day.text, extra };
  if (showTime === null) return { kind: 'number', value, text: showNumber(value), extra };
  const shown = showTime(value);
  return { kind: 'text', value: shown, text: shown, extra };
}

function textCell(value: string, extra: CellExtra | null): Cell | undefined {
  if (!/\S/.test(value)) return undefined;
  const text = composed(value);
  return { kind: 'text', value: text, text, extra };
}

function errorCell(value: unknown, extra: CellExtra | null): Cell {
  const code = (typeof value === 'number' ? errorCodes[value] : undefined) ?? otherError;
  return { kind: 'error', value: code, text: code, extra };
}
