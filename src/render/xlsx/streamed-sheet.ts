import { columnLetters } from '#src/domain/cell-address.js';
import type { Cell } from '../cells.js';
import { rowKind } from '../row-kind.js';
import type { SheetRow, StreamedRows } from '../workbook.js';
import { storedValue } from './cell-value.js';
import { rowHeight } from './row-height.js';
import { escapeXml } from './xml.js';

/** The numbers of the styles of a row, by column; null: rows of this kind are empty, and not written. */
type RowStyles = readonly string[] | null;

/**
 * The part of a sheet in pieces. exceljs has written it with one row of each kind in place of those that are streamed: from
 * it come the frame and the numbers of the styles, from us the rows.
 * @param frame the part as exceljs wrote it
 * @param widths of the columns, in characters
 */
export async function* streamedSheet(
  frame: string,
  streamed: StreamedRows,
  widths: readonly number[],
): AsyncGenerator<string, void> {
  const { first, samples } = streamed;
  const start = placeOfRow(frame, first);
  const end = placeOfRow(frame, first + samples.length);
  const styles = stylesOfKinds(frame.slice(start, end), streamed, widths.length);
  yield frame.slice(0, start);
  yield* rowsXml(streamed, styles, widths);
  yield frame.slice(end);
}

/** Where the first row of this number or a higher one begins, else where the rows end. */
function placeOfRow(frame: string, number: number): number {
  for (const row of frame.matchAll(/<row r="(\d+)"/gu)) if (Number(row[1]) >= number) return row.index;
  return frame.indexOf('</sheetData>');
}

function stylesOfKinds(
  xml: string,
  { first, samples }: StreamedRows,
  columns: number,
): ReadonlyMap<string, RowStyles> {
  const written = new Map<number, string[]>();
  for (const [, row, style = ''] of xml.matchAll(/<c r="[A-Z]+(\d+)" s="(\d+)"/gu)) {
    const styles = written.get(Number(row)) ?? [];
    written.set(Number(row), [...styles, style]);
  }
  return new Map(samples.map((sample, at) => [rowKind(sample), wholeRow(written.get(first + at), columns)]));
}

function wholeRow(styles: readonly string[] | undefined, columns: number): RowStyles {
  if (styles === undefined) return null;
  if (styles.length !== columns) throw new Error('the styles were not written as expected');
  return styles;
}

async function* rowsXml(
  { first, pages }: StreamedRows,
  styles: ReadonlyMap<string, RowStyles>,
  widths: readonly number[],
): AsyncGenerator<string, void> {
  const letters = widths.map((_, column) => columnLetters(column));
  let number = first;
  for await (const page of pages()) {
    let xml = '';
    for (const row of page) {
      const ofRow = styles.get(rowKind(row));
      if (ofRow === undefined) throw new Error('a row is of a kind that was not there before');
      if (ofRow !== null) xml += rowXml(row, number, { styles: ofRow, letters, widths });
      number += 1;
    }
    yield xml;
  }
}

interface RowPlace {
  readonly styles: readonly string[];
  readonly letters: readonly string[];
  readonly widths: readonly number[];
}

function rowXml(row: SheetRow, number: number, { styles, letters, widths }: RowPlace): string {
  const height = rowHeight(row, widths);
  let xml = height === null ? `<row r="${number}">` : `<row r="${number}" ht="${height}" customHeight="1">`;
  for (const [column, cell] of row.cells.entries()) {
    xml += `<c r="${letters[column]}${number}" s="${styles[column]}"`;
    xml += cell === null ? '/>' : valueXml(cell);
  }
  return `${xml}</row>`;
}

/** Blanks that readers drop where they are not asked to keep them, and what some of them unescape twice. */
const DELICATE = /^\s|\s$|[\n&]/u;

/** What follows the place and the style of a cell. */
function valueXml(cell: Cell): string {
  const value = storedValue(cell);
  const { formula } = cell;
  if (typeof value !== 'string') {
    const number = value instanceof Date ? serialOf(value) : value;
    return formula === undefined
      ? `><v>${number}</v></c>`
      : `><f>${escapeXml(formula)}</f><v>${number}</v></c>`;
  }
  const text = escapeXml(value);
  if (formula !== undefined) return ` t="str"><f>${escapeXml(formula)}</f><v>${text}</v></c>`;
  return DELICATE.test(text)
    ? ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
    : ` t="str"><v>${text}</v></c>`;
}

const DAY_MS = 86_400_000;
/** The number of 1 January 1970 as a spreadsheet counts days. */
const EPOCH_SERIAL = 25_569;

function serialOf(moment: Date): number {
  return EPOCH_SERIAL + moment.getTime() / DAY_MS;
}
