import { isYearInRange } from '#src/domain/day.js';
import type { Cell } from '../../model.js';
import { plainDays } from '../column.js';
import { readDayText } from '../day-text.js';
import { isErrorText } from '../error-text.js';
import { saysNothing } from '../nothing.js';
import { isCodeFormat, isMoneyFormat, shownPeriod } from '../number-format.js';
import { readPlainNumber } from '../plain-number.js';
import { readWrittenNumber, type WrittenNumber } from '../written-number.js';
import { readWrittenPeriod } from '../written-period.js';

/** What one cell looks like on its own. `whole` is a number without decimals, groups and unit, `fine` one below the cent. */
export type CellClass =
  'blank' | 'text' | 'amount' | 'whole' | 'fine' | 'year' | 'day' | 'period' | 'code' | 'boolean' | 'error';

/** A longer text is prose; nothing shorter costs much to look at. */
const longestValue = 40;
const leadingZero = /^0\d+$/;
const wholeNumber = /^-?\d+$/;
const code = /^\S*\d\S*$/;

/** What a cell looks like, without regard to its column. */
export function classOf(cell: Cell): CellClass {
  switch (cell.kind) {
    case 'text':
      return classOfText(String(cell.value));
    case 'number':
      return classOfNumber(Number(cell.value), cell);
    case 'day':
      return isShownPeriod(cell) ? 'period' : 'day';
    case 'boolean':
      return 'boolean';
    case 'error':
    case 'no-value':
      return 'error';
  }
}

function classOfNumber(stored: number, { extra }: Cell): CellClass {
  const format = extra?.format ?? null;
  if (format !== null && isCodeFormat(format)) return 'code';
  if (format !== null && isMoneyFormat(format)) return 'amount';
  if (Number.isInteger(stored)) return isYearInRange(stored) ? 'year' : 'whole';
  return Math.round(stored * 100) / 100 === stored ? 'amount' : 'fine';
}

function isShownPeriod({ extra }: Cell): boolean {
  const format = extra?.format ?? null;
  return format !== null && shownPeriod(format) !== null;
}

function classOfText(text: string): CellClass {
  if (text.length > longestValue) return 'text';
  if (isErrorText(text)) return 'error';
  if (!/\d/.test(text)) return saysNothing(text) ? 'blank' : 'text';
  const written = text.trim();
  if (leadingZero.test(written)) return 'code';
  if (wholeNumber.test(written)) return isYearInRange(Number(written)) ? 'year' : 'whole';
  if (readPlainNumber(written) !== null) return 'amount';
  const number = readWrittenNumber(written);
  if (number !== null) return classOfWritten(number);
  const day = classOfDayText(written);
  if (day !== null) return day;
  if (readWrittenPeriod(written, plainDays) !== null) return 'period';
  return code.test(written) ? 'code' : 'text';
}

function classOfWritten({ reading, unit }: WrittenNumber): CellClass {
  if (unit !== '' || reading.kind === 'two-ways') return 'amount';
  return reading.digits.decimals.length > 2 ? 'fine' : 'amount';
}

/** What a text looks like does not depend on it. */
const anyCentury = { ...plainDays, yearsFrom: 2000 };

/** `41.01.03` looks like a day too, but only a code has parts that no calendar has. */
function classOfDayText(text: string): 'day' | 'code' | null {
  const day = readDayText(text, anyCentury);
  if (day === null) return null;
  return day.kind === 'not-in-calendar' && !/^[0-3]?\d\. ?[01]?\d\. ?\d{4}$/.test(text) ? 'code' : 'day';
}
