import type { Cell } from '../model.js';
import type { FieldType } from '../record.js';
import { readAmount } from './amount.js';
import { readChoice } from './choice.js';
import { readDay } from './day.js';
import { readDayOrPeriod } from './day-or-period.js';
import { readDecimal } from './decimal.js';
import { isErrorText } from './error-text.js';
import { noticed, whereAndWhat, type CellContext, type Read } from './read.js';
import { readText } from './text.js';
import { readYear } from './year.js';

type Readers = { readonly [T in FieldType]: (cell: Cell, context: CellContext) => Read<T> };

const readers: Readers = {
  text: readText,
  name: readText,
  amount: readAmount,
  day: readDay,
  'day-or-period': readDayOrPeriod,
  year: readYear,
  decimal: readDecimal,
  choice: readChoice,
};

/**
 * Reads one cell as a field under the conventions of its column. Nothing is guessed and nothing thrown: what cannot be
 * read is a finding with its place. An error, also as the text that an export keeps of it, and a formula without a value
 * are findings whatever the field is.
 */
export function readCell<T extends FieldType>(cell: Cell, context: CellContext<T>): Read<T> {
  if (cell.kind === 'no-value') return noticed('formula-without-value', cell, context);
  if (!isError(cell)) return readers[context.type](cell, context);
  const facts = { title: context.title, error: String(cell.value).trim() };
  return { kind: 'finding', finding: { code: 'error-cell', facts, ...whereAndWhat(cell, context) } };
}

function isError({ kind, value }: Cell): boolean {
  return kind === 'error' || (kind === 'text' && isErrorText(String(value)));
}
