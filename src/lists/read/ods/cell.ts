import type { Cell, CellExtra } from '../../model.js';
import { composed } from '../composed.js';

/** A cell of OpenDocument as it stands in the file. */
export interface WrittenCell {
  /** Of the element, such as `office:value-type` (OpenDocument 1.3 part 3, 19.387). */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the program that wrote it showed. */
  readonly shown: string;
  readonly comment: string;
}

/** Reads a cell; undefined where nothing stands, or only blanks do. */
export function readCell({ attributes, shown, comment }: WrittenCell): Cell | undefined {
  const text = composed(shown);
  const formula = formulaOf(attributes['table:formula']);
  const extra = extraOf(formula, comment);
  if (isError(attributes, formula, text)) return { kind: 'error', value: text, text, extra };
  const value = valueOf(attributes, text);
  if (value !== null) return { ...value, text: text === '' ? shownBy(value) : text, extra };
  const said = composed(attributes['office:string-value'] ?? text);
  if (/\S/.test(said)) return { kind: 'text', value: said, text: text === '' ? said : text, extra };
  const isUnsaved = formula !== null && attributes['office:value-type'] === undefined;
  return isUnsaved ? { kind: 'no-value', value: formula, text, extra } : undefined;
}

type Value = Pick<Cell, 'kind' | 'value'>;

/** Null for texts, and for what does not hold what it says. */
function valueOf(attributes: WrittenCell['attributes'], text: string): Value | null {
  switch (attributes['office:value-type'] ?? 'string') {
    case 'float':
      return truthValue(attributes, text) ?? numberValue(Number(attributes['office:value'] ?? NaN));
    case 'percentage':
    case 'currency':
      return numberValue(Number(attributes['office:value'] ?? NaN));
    case 'date':
      return dayValue(attributes['office:date-value'] ?? '');
    case 'time':
      return timeValue(attributes['office:time-value'] ?? '', text);
    case 'boolean':
      return { kind: 'boolean', value: attributes['office:boolean-value'] === 'true' };
    default:
      return null;
  }
}

function numberValue(value: number): Value | null {
  return Number.isFinite(value) ? { kind: 'number', value } : null;
}

/** LibreOffice saves `=TRUE()` as the number 1 and shows `WAHR`. */
function truthValue(attributes: WrittenCell['attributes'], text: string): Value | null {
  if (!/^(?:true|false|wahr|falsch)$/i.test(text)) return null;
  return { kind: 'boolean', value: Number(attributes['office:value']) !== 0 };
}

/** A time is kept as the text that it shows, else as it is saved (`PT12H00M00S`): as a number it would be an amount. */
function timeValue(saved: string, text: string): Value | null {
  const said = /[^\d.,\s]/.test(text) ? text : saved;
  return said === '' ? null : { kind: 'text', value: said };
}

function dayValue(date: string): Value | null {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(date) ?? [];
  const isReal = day !== undefined && new Date(day).toISOString().startsWith(day);
  return isReal ? { kind: 'day', value: day } : null;
}

function shownBy({ kind, value }: Value): string {
  if (kind === 'boolean') return value === true ? 'WAHR' : 'FALSCH';
  return kind === 'number' ? String(value).replace('.', ',') : String(value);
}

/** LibreOffice marks errors; older versions only show them, beside the value 0. */
function isError(attributes: WrittenCell['attributes'], formula: string | null, text: string): boolean {
  if (attributes['calcext:value-type'] === 'error') return text !== '';
  return formula !== null && /^(?:#[\p{Lu}/0]+[!?]|#N\/A|#NV|Err:\d+)$/u.test(text);
}

/** `of:=SUM([.A1:.A3])` as `SUM(A1:A3)`. */
function formulaOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  return written
    .replace(/^[a-z]+:=?|^=/, '')
    .replaceAll(/\[([^\]]+)\]/g, (_, reference: string) => reference.replaceAll(/(^|:)\./g, '$1'));
}

function extraOf(formula: string | null, comment: string): CellExtra | null {
  if (formula === null && comment === '') return null;
  return { format: null, formula, comment: comment === '' ? null : composed(comment) };
}
