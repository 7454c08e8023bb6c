/** Days, periods and years as people write them. `text` is what stood there. */
export interface DayRefusals {
  'day-unreadable': { text: string };
  /** The form is right, but the calendar has no such day, such as 31.02.2027. */
  'day-not-in-calendar': { text: string };
  'period-unreadable': { text: string };
  'year-unreadable': { text: string };
  /** A year, or the year of a day or period, that is more likely a slip than meant, such as 2207 or 15.03.0207. */
  'year-out-of-range': { text: string; firstYear: number; lastYear: number };
}
