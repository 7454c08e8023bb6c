import { asDay, type Day } from './day.js';

/** The calendar of the office. */
const inBerlin = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day of a moment in the calendar of the office, wherever the computer stands. */
export function officeDay(moment: Date): Day {
  return asDay(inBerlin.format(moment));
}
