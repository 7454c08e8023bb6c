import type { CellExtra } from '../../model.js';
import { dayFormat, timeUnit } from './days.js';
import { german, numberFormat, type ShowEnglish, type ShowNumber } from './numbers.js';
import { serialDay } from './serial-day.js';

/** A day as it is kept (`YYYY-MM-DD`) and as it is shown. */
export interface ShownDay {
  readonly day: string;
  readonly text: string;
}

/** A number format, and what its cells show. */
export interface Format {
  /** One for all of its cells that have nothing else; null for the general format. */
  readonly extra: CellExtra | null;
  /** The day of a serial number; null where the format shows no days or the number is none. */
  readonly readDay: (serial: number) => ShownDay | null;
  readonly showNumber: ShowNumber;
  /** What a time of day or a duration shows; null where the format shows none. */
  readonly showTime: ShowNumber | null;
}

const general = 'General';
/** Characters of a number that the general format shows without rounding it. */
const generalLength = 11;

/** A function that knows formats by their code, each taken apart once. `is1904`: days count from 01.01.1904. */
export function formatTable(is1904: boolean, showEnglish: ShowEnglish): (code: string) => Format {
  return remembering((code) => {
    if (code === general) return generalFormat(showEnglish);
    const extra: CellExtra = { format: code, formula: null, comment: null };
    const showNumber = numberFormat(code, showEnglish);
    return { extra, readDay: dayReader(code, is1904), showNumber, showTime: timeFormat(code, showNumber) };
  });
}

function generalFormat(showEnglish: ShowEnglish): Format {
  const showNumber: ShowNumber = (number) => {
    const shown = String(number);
    return shown.length <= generalLength ? shown.replace('.', ',') : german(showEnglish(general, number));
  };
  return { extra: null, readDay: () => null, showNumber, showTime: null };
}

/** What Excel shows of a time that it cannot show, such as one below zero. */
const unshown = '####';

/** `36` of a format `[h]` gets its unit, since the figure alone reads as an amount. */
function timeFormat(code: string, showNumber: ShowNumber): ShowNumber | null {
  const unit = timeUnit(code);
  if (unit === null) return null;
  return (days) => {
    const shown = showNumber(days).trim();
    if (shown === '') return unshown;
    return /[^\d.,]/.test(shown) ? shown : `${shown} ${unit}`;
  };
}

function dayReader(code: string, is1904: boolean): Format['readDay'] {
  const show = dayFormat(code);
  if (show === null) return () => null;
  const readWhole = remembering((serial: number): ShownDay | null => {
    const day = serialDay(serial, is1904);
    return day === null ? null : { day, text: show(day) };
  });
  return (serial) => readWhole(Math.floor(serial));
}

/** A list has few formats and few days, but many cells of each. */
function remembering<Key, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.result;
    const result = compute(key);
    known.set(key, { result });
    return result;
  };
}
