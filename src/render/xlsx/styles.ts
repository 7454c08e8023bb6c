import type { Borders, Fill, Font, Style } from 'exceljs';
import type { Lang } from '#src/messages/phrase.js';
import type { Cell, Role } from '../cells.js';
import type { Tone } from '../tone.js';
import { isNumeric } from '../table.js';
import { FONT_NAME } from './font.js';
import { numberFormat } from './number-formats.js';

const FONT = { name: FONT_NAME, family: 2, size: 10 } as const;

const INK = 'FF1F3864';
const GREY = 'FF595959';
const WARNING = 'FFC00000';
const LINK = 'FF0563C1';

const FONTS: Readonly<Record<Role, Partial<Font>>> = {
  title: { ...FONT, size: 16, bold: true, color: { argb: INK } },
  subtitle: { ...FONT, color: { argb: GREY } },
  header: { ...FONT, bold: true, color: { argb: INK } },
  group: { ...FONT, bold: true },
  data: FONT,
  faint: { ...FONT, color: { argb: 'FF808080' } },
  total: { ...FONT, bold: true },
  note: { ...FONT, size: 9, italic: true, color: { argb: GREY } },
  warning: { ...FONT, bold: true, color: { argb: WARNING } },
  blank: FONT,
  'tone-error': FONT,
  'tone-question': FONT,
  'tone-note': FONT,
};

export const HEADER_FILL = 'FFD9E2F3';

/** Pale enough to read black on. */
export const TONE_FILLS: Readonly<Record<Tone, string>> = {
  error: 'FFFFC7CE',
  question: 'FFFFEB9C',
  note: 'FFDDEBF7',
};

const FILLS: Readonly<Partial<Record<Role, Fill>>> = {
  header: solid(HEADER_FILL),
  group: solid('FFF2F2F2'),
  warning: solid('FFFFF2CC'),
  'tone-error': solid(TONE_FILLS.error),
  'tone-question': solid(TONE_FILLS.question),
  'tone-note': solid(TONE_FILLS.note),
};

const HAIRLINE = { bottom: { style: 'thin', color: { argb: 'FFD9D9D9' } } } as const;

const BORDERS: Readonly<Partial<Record<Role, Partial<Borders>>>> = {
  header: { bottom: { style: 'medium', color: { argb: INK } } },
  group: HAIRLINE,
  data: HAIRLINE,
  faint: HAIRLINE,
  'tone-error': HAIRLINE,
  'tone-question': HAIRLINE,
  'tone-note': HAIRLINE,
  total: { top: { style: 'thin', color: { argb: INK } }, bottom: { style: 'double', color: { argb: INK } } },
};

/** What the style of a cell hangs on; `cell` is null where the row goes on without one. */
export interface Styled {
  readonly role: Role;
  readonly cell: Cell | null;
  readonly indent: number;
  /** Numbers stand below or above, so that a title goes to the right with them. */
  readonly isNumericColumn: boolean;
}

/** Gives each kind of cell one style object: exceljs keeps what it knows of a style with the object. */
export function styleBook(lang: Lang): (styled: Styled) => Partial<Style> {
  const styles = new Map<string, Partial<Style>>();
  return (styled) => {
    const { role, cell, indent } = styled;
    const kind = [cell?.type, cell?.formula !== undefined, cell?.link !== undefined];
    const key = [role, ...kind, indent, horizontal(styled)].join();
    const style = styles.get(key) ?? makeStyle(styled, lang);
    styles.set(key, style);
    return style;
  };
}

function makeStyle(styled: Styled, lang: Lang): Partial<Style> {
  const { role, cell, indent } = styled;
  const font = FONTS[role];
  const fill = FILLS[role];
  const border = BORDERS[role];
  return {
    font: cell?.link === undefined ? font : { ...font, ...linkFont(cell) },
    numFmt: cell === null ? 'General' : numberFormat(cell.type, lang, cell.formula !== undefined),
    alignment: {
      horizontal: horizontal(styled),
      vertical: role === 'header' ? 'middle' : 'top',
      // Titles may run over the empty cells beside them.
      wrapText: role !== 'title' && role !== 'subtitle',
      indent,
    },
    ...(fill && { fill }),
    ...(border && { border }),
  };
}

/** A text that leads somewhere looks as links do; a number stays one, in dark blue. */
function linkFont({ type }: Cell): Partial<Font> {
  return isNumeric(type) ? { color: { argb: INK } } : { underline: true, color: { argb: LINK } };
}

function horizontal({ role, cell, isNumericColumn }: Styled): 'left' | 'center' | 'right' {
  if (role === 'header' && (cell?.span ?? 1) > 1) return 'center';
  if (cell?.align !== undefined) return cell.align;
  const isRight = role === 'header' ? isNumericColumn : cell !== null && isNumeric(cell.type);
  return isRight ? 'right' : 'left';
}

export function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
