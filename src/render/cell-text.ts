import type { Cents } from '#src/domain/cents.js';
import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import { dayOrPeriodText } from '#src/messages/amounts.js';
import { formatAmount, formatInteger, formatPercent } from '#src/messages/format.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Column } from './table.js';

/** How the values of a list become text. */
export interface CellWriter {
  readonly amount: (value: Cents) => string;
  readonly day: (value: DayOrPeriod) => string;
  readonly integer: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly decimal: (value: number) => string;
}

/** The text of one cell; an empty cell is an empty text. */
export function cellText<Row>(column: Column<Row>, row: Row, lang: Lang, writer: CellWriter): string {
  if (column.type === 'text') return column.value(row, lang) ?? '';
  if (column.type === 'amount') return written(column.value(row, lang), writer.amount);
  if (column.type === 'day') return written(column.value(row, lang), writer.day);
  return written(column.value(row, lang), writer[column.type]);
}

function written<Value>(value: Value | null, write: (value: Value) => string): string {
  return value === null ? '' : write(value);
}

const DECIMALS: Readonly<Record<Lang, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat('de-DE', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
};

/** For people: `1.234,56`, `15.03.2027`, `12,5 %`. The euro sign stands nowhere, since every amount is in euros. */
export function readableWriter(lang: Lang): CellWriter {
  return {
    amount: (value) => formatAmount(value, lang),
    day: (value) => dayOrPeriodText(value, lang),
    integer: (value) => formatInteger(value, lang),
    percent: (value) => formatPercent(value, lang),
    decimal: (value) => DECIMALS[lang].format(value),
  };
}

/** For programs, of the German kind `1234,56` and `0,125` for 12.5 %, of the English `1234.56` and `0.125`. */
export function plainWriter(style: Lang): CellWriter {
  const mark = style === 'de' ? ',' : '.';
  const number = (value: number): string => String(Math.round(value * 1e6) / 1e6).replace('.', mark);
  return {
    amount: (value) => plainAmount(value, mark),
    day: (value) => dayOrPeriodText(value, style),
    integer: String,
    percent: number,
    decimal: number,
  };
}

/** Exact for every amount: by its digits, never by dividing. */
function plainAmount(value: Cents, mark: string): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}
