const mark =
  /^(?:[*†¹²³]|\d{1,2}\)|stand\b|quelle\b|hinweise?\b|anmerkung(?:en)?\b|bemerkung(?:en)?:|erläuterung(?:en)?\b|legende\b|fußnote|seite \d|gedruckt|erstellt|nachrichtlich:)/i;
const longestLabel = 100;

/** Whether a text begins as footnotes and remarks do. */
export function hasFootnoteMark(text: string): boolean {
  return mark.test(text.trimStart());
}

/** Whether a text that stands alone explains something instead of naming a group of rows. */
export function isFootnote(text: string): boolean {
  return text.length > longestLabel || hasFootnoteMark(text);
}
