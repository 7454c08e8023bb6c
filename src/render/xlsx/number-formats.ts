import type { Lang } from '#src/messages/phrase.js';
import type { CellType } from '../cells.js';

type Formats = Readonly<Record<Exclude<CellType, 'day'>, string>>;

const INTEGER = '#,##0';

/**
 * Excel shows numbers with the separators of its own language whatever stands here. LibreOffice goes by the language in
 * the code: 407 is German, so that a PDF made by a machine with English settings shows 1.234,56 € as well.
 */
const FORMATS: Readonly<Record<Lang, Formats>> = {
  de: formats('[$-407]'),
  en: formats(''),
};

/** Negative numbers are red. The language stands before the minus: LibreOffice would print it otherwise. */
function formats(language: string): Formats {
  const signed = (code: string): string => `${language}${code};[Red]${language}-${code}`;
  return {
    text: '@',
    amount: signed('#,##0.00 "€"'),
    integer: signed(INTEGER),
    percent: signed('0.0 %'),
    decimal: signed('#,##0.######'),
  };
}

const DAYS: Readonly<Record<Lang, string>> = { de: 'dd.mm.yyyy', en: 'yyyy-mm-dd' };

/** The number format of a cell. Text that a formula makes must not be `@`: Excel would show the formula. */
export function numberFormat(type: CellType, lang: Lang, isFormula = false): string {
  if (type === 'day') return DAYS[lang];
  return type === 'text' && isFormula ? 'General' : FORMATS[lang][type];
}

const AXES: Readonly<Record<Lang, Readonly<Record<CellType, string>>>> = {
  de: axes('[$-407]'),
  en: axes(''),
};

function axes(language: string): Readonly<Record<CellType, string>> {
  return {
    text: 'General',
    day: 'General',
    amount: `${language}#,##0 "€"`,
    integer: `${language}${INTEGER}`,
    percent: `${language}0 %`,
    decimal: `${language}#,##0.######`,
  };
}

/** The number format along an axis: without cents. */
export function axisFormat(type: CellType, lang: Lang): string {
  return AXES[lang][type];
}
