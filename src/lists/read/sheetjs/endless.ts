import { refuse } from '#src/domain/refusal.js';

/** Excel's own limits; what states more is damaged. */
const lastColumn = 16_384;
/** As many as a whole column has; a link that more cells share is no link of a person. */
const mostLinkedCells = 1_048_576;

const columns = /<(?:\w+:)?col\b[^<>]*\bmax\s*=\s*["']?(\d+)/g;
const links = /<(?:\w+:)?hyperlink\b[^<>]*\bref\s*=\s*["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']/g;

/**
 * SheetJS makes an object of each column and each linked cell that a sheet states, which can be billions in a few bytes.
 * Refuses such a sheet (the bytes of its XML) with `list-broken`.
 */
export function refuseEndless(sheet: Buffer): void {
  const start = sheet.indexOf('sheetData');
  const end = sheet.lastIndexOf('sheetData');
  const before = sheet.toString('latin1', 0, Math.max(start, 0));
  const after = sheet.toString('latin1', Math.max(end, 0));
  for (const [, max] of before.matchAll(columns)) if (Number(max) > lastColumn) refuse('list-broken', {});
  let cells = 0;
  for (const [, left, top, right, bottom] of after.matchAll(links))
    cells += (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
  if (cells > mostLinkedCells) refuse('list-broken', {});
}

/** `A` is 1. */
function columnNumber(letters = ''): number {
  return letters.split('').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
