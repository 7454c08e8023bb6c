import { formatSections, type FormatToken } from './format-tokens.js';

/** Shows a day (`YYYY-MM-DD`) as a German Excel does. */
export type ShowDay = (day: string) => string;

/** Formats that follow the settings of the computer. Excel stores the first for the shortest one. */
const systemFormats: ReadonlySet<string> = new Set(['m/d/yy', 'm/d/yyyy', '[$-f800]dddd, mmmm dd, yyyy']);

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const shortMonths = 'Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' ');
const weekdays = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');

const dayCode = /^(?:d+|m+|y+)$/;
const timeCode = /^(?:h+|s+|am\/pm|a\/p|\[[hms]+\])$/;

/** How a number format shows days; null where it shows no days but a number, or a time of day alone. */
export function dayFormat(format: string): ShowDay | null {
  const [tokens = []] = formatSections(format);
  const codes = tokens.filter(({ isLiteral }) => !isLiteral).map(({ text }) => text.toLowerCase());
  if (!showsDays(codes)) return null;
  const hasTime = codes.some((code) => timeCode.test(code));
  if (hasTime || systemFormats.has(format.toLowerCase())) return germanDay;
  return (day) => tokens.map((token) => shown(token, day)).join('');
}

/**
 * The unit of the first part that a format of times or durations shows, such as `h` for `[h]:mm`; null for formats that
 * show days or numbers.
 */
export function timeUnit(format: string): string | null {
  if (dayFormat(format) !== null) return null;
  const [tokens = []] = formatSections(format);
  const code = tokens.find(({ isLiteral, text }) => !isLiteral && timeCode.test(text.toLowerCase()))?.text;
  return code === undefined ? null : code.replace('[', '').charAt(0).toLowerCase();
}

/** `m` beside hours or seconds are minutes; digits beside seconds are their fractions, and otherwise a number's. */
function showsDays(codes: readonly string[]): boolean {
  const hasTime = codes.some((code) => timeCode.test(code));
  const isOther = (code: string): boolean =>
    (/[a-z]/.test(code) && !dayCode.test(code) && !timeCode.test(code)) || (/[0#?@]/.test(code) && !hasTime);
  if (codes.some(isOther)) return false;
  return codes.some((code) => /^[dy]/.test(code) || (code.startsWith('m') && !hasTime));
}

function germanDay(day: string): string {
  return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

/** The slash stands for the sign between the parts of a date that the computer's language has. */
function shown({ isLiteral, text }: FormatToken, day: string): string {
  if (isLiteral) return text;
  if (text === '/') return '.';
  const code = text.toLowerCase();
  return dayCode.test(code) ? shownPart(code, day) : text;
}

function shownPart(code: string, day: string): string {
  const month = Number(day.slice(5, 7)) - 1;
  const weekday = weekdays[new Date(day).getUTCDay()] ?? '';
  switch (code) {
    case 'd':
      return String(Number(day.slice(8)));
    case 'dd':
      return day.slice(8);
    case 'ddd':
      return weekday.slice(0, 2);
    case 'm':
      return String(month + 1);
    case 'mm':
      return day.slice(5, 7);
    case 'mmm':
      return shortMonths[month] ?? '';
    case 'mmmmm':
      return (months[month] ?? '').slice(0, 1);
    case 'yy':
    case 'y':
      return day.slice(2, 4);
    default:
      if (code.startsWith('d')) return weekday;
      return code.startsWith('m') ? (months[month] ?? '') : day.slice(0, 4);
  }
}
