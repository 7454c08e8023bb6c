/**
 * One piece of a number format: digits and signs, a text in quotation marks or behind a backslash, room as wide as a
 * character, letters of days and times, a colour or a currency in brackets, an exponent.
 */
const piece =
  /[#0?.,%\-+ /:()€$£@ymdhs]|"[^"\p{Control}]{0,40}"|[\\_*][^\p{Control}]|AM\/PM|E[+-]|\[(?:black|blue|cyan|green|magenta|red|white|yellow)\]|\[\$[^\]"\p{Control}]{0,20}\]|\[[hms]{1,2}\]/iu;
const format = new RegExp(`^(?:General|(?:${piece.source})(?:${piece.source}|;)*)$`, 'iu');
const longest = 120;
/** Letters of days that stand outside of texts, brackets and escapes. */
const quietParts = /"[^"]*"|\\.|\[[^\]]*\]/gu;

/**
 * The number format of a foreign file where it is surely one that Excel takes: one that it does not take makes it
 * report the whole workbook as damaged. Null where it is not.
 */
export function safeFormat(code: string | null): string | null {
  if (code === null || code.length > longest) return null;
  const sections = code.replaceAll(quietParts, '').split(';').length;
  return sections <= 4 && format.test(code) ? code : null;
}

/** Whether a format shows a number as a day. */
export function showsDays(code: string): boolean {
  return /[yd]/iu.test(code.replaceAll(quietParts, ''));
}
