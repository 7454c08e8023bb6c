/** The longest text that a cell of a workbook holds, in UTF-16 units. */
export const CELL_TEXT_LIMIT = 32_767;

// All control characters but the line feed, and the two code points that XML forbids.
const FORBIDDEN = /(?!\n)[\p{Control}\ufffe\uffff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Nothing of all that, and no pair of surrogates either: nearly every text of a list. */
const CLEAN = /^[ -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufffd]*$/;

/**
 * Text as every format can hold it: without control characters, U+FFFE, U+FFFF and lone surrogates, line ends as `\n`,
 * tabs as blanks.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .replaceAll(/\r\n?|\u2028|\u2029/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(FORBIDDEN, '')
    .replaceAll(LONE_SURROGATE, '');
}

/** Text as a cell can hold it: as `cleanText`, no longer than `CELL_TEXT_LIMIT`, and never cut through a character. */
export function cleanCellText(text: string): string {
  const clean = cleanText(text);
  return clean.length <= CELL_TEXT_LIMIT ? clean : cut(clean, CELL_TEXT_LIMIT);
}

/** Text for one line of a terminal or a list: as `cleanCellText`, with line ends as blanks. */
export function cleanLine(text: string): string {
  return cleanCellText(text).replaceAll('\n', ' ');
}

const SHEET_NAME_LIMIT = 31;
const FALLBACK_NAME = 'Blatt';

/** A function that makes names of sheets that Excel accepts, each different from those it made before. */
export function sheetNamer(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const name = firstFree(allowedSheetName(wanted), taken);
    taken.add(name.toLowerCase());
    return name;
  };
}

/**
 * Within 31 characters, none of `*?:\/[]`, and not Excel's own name `History`. Apostrophes, which quote the names of
 * sheets in formulas, become typographic ones.
 */
function allowedSheetName(wanted: string): string {
  const allowed = cleanLine(wanted)
    .replaceAll(/[*?:\\/[\]\s]+/gu, ' ')
    .replaceAll("'", '’');
  const name = cut(allowed.trim(), SHEET_NAME_LIMIT).trim();
  return name === '' || name.toLowerCase() === 'history' ? `${FALLBACK_NAME} ${name}`.trim() : name;
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    candidate = cut(name, SHEET_NAME_LIMIT - suffix.length).trimEnd() + suffix;
  }
  return candidate;
}

function cut(text: string, limit: number): string {
  return text.slice(0, limit).replace(LONE_SURROGATE, '');
}
