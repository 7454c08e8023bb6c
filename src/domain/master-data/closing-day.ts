import { isDay } from '../day.js';
import { refuse } from '../refusal.js';

/** The usual end of bookings for the old year. */
export const usualClosingDay = '01-31';

const stored = /^(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const german = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.?$/;

/**
 * Reads a day of every year: `31.01.` or `01-31`, to `01-31`. Refuses with `closing-day-unreadable`, also for
 * 29 February, which most years do not have.
 */
export function parseClosingDay(text: string): string {
  const written = text.trim();
  const { month = '', day = '' } = (stored.exec(written) ?? german.exec(written))?.groups ?? {};
  const closingDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(`2025-${closingDay}`) ? closingDay : refuse('closing-day-unreadable', { text });
}
