import type { Cell } from '../model.js';

/** Quoted text, escaped characters, colours and languages: none of them says how a number is shown. */
const literal = /"[^"]*"|\\.|\[[^\]]*\]/g;

const money = /€|\bEUR\b/;

/** Whether the cell shows a hundred times what is stored in it. */
export function isPercent({ extra }: Cell): boolean {
  const format = extra?.format ?? null;
  return format !== null && format.includes('%') && bare(format).includes('%');
}

/** Whether the format makes a code of the number, with leading zeros and without decimals or groups: `000`, `"K"0000`. */
export function isCodeFormat(format: string): boolean {
  return !money.test(format) && /^[^.,#%E?;]*00[^.,#%E?;]*$/.test(bare(format));
}

/** Whether the format is that of money: a currency, or groups of thousands. */
export function isMoneyFormat(format: string): boolean {
  return money.test(format) || bare(format).includes('#,##0');
}

/** What a date format leaves out of the day: `MMM YY` shows a month, `YYYY` a year. Null where the day is shown. */
export function shownPeriod(format: string): 'month' | 'year' | null {
  const parts = bare(format).toLowerCase();
  if (/[dt]/.test(parts) || !/[yj]/.test(parts)) return null;
  return parts.includes('m') ? 'month' : 'year';
}

function bare(format: string): string {
  return format.replace(literal, '');
}
