import type { CellFormulaValue } from 'exceljs';
import type { Cell } from '../cells.js';
import { cleanCellText } from '../text-safety.js';

/** What stands in the file for a cell: euros for cents, a moment at midnight UTC for a day. */
export type StoredValue = string | number | Date;

/** The stored value of a cell, or the result of its formula. */
export function storedValue(cell: Cell): StoredValue {
  if (cell.type === 'text') return protectedText(cleanCellText(cell.value));
  if (cell.type === 'amount') return cell.value / 100;
  if (cell.type === 'day') return new Date(`${cell.value}T00:00:00Z`);
  // A part of nothing is NaN, and a workbook with that in it is damaged: its report has to leave the cell empty.
  if (!Number.isFinite(cell.value)) throw new RangeError(`not a number for a cell: ${cell.value}`);
  return cell.value;
}

/** What exceljs is given for a cell. */
export function cellValue(cell: Cell): StoredValue | CellFormulaValue {
  const value = storedValue(cell);
  return cell.formula === undefined ? value : { formula: cell.formula, result: value };
}

/** The format reads `_x0041_` in a text as the character of that number, so such an underscore is written as one itself. */
export function protectedText(text: string): string {
  return text.includes('_') ? text.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_') : text;
}
