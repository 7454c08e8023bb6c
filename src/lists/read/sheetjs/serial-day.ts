const millisecondsPerDay = 86_400_000;
const lastMoment = Date.UTC(9999, 11, 31);

/** The day that Lotus 1-2-3, and Excel after it, put into February 1900, which never was. */
const leapDayOf1900 = 60;

/**
 * The day of a serial number, `YYYY-MM-DD`, without its time of day; null where it is none: before the system's first
 * day, on 29.02.1900, after the year 9999. Day 1 is 01.01.1900; in the 1904 system day 0 is 01.01.1904.
 */
export function serialDay(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial);
  if (days < (is1904 ? 0 : 1) || (!is1904 && days === leapDayOf1900)) return null;
  const moment = dayZero(days, is1904) + days * millisecondsPerDay;
  return moment > lastMoment ? null : new Date(moment).toISOString().slice(0, 10);
}

function dayZero(days: number, is1904: boolean): number {
  if (is1904) return Date.UTC(1904, 0, 1);
  return Date.UTC(1899, 11, days > leapDayOf1900 ? 30 : 31);
}
