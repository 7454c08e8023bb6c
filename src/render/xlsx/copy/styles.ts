import type { Style, Worksheet } from 'exceljs';
import type { Lang } from '#src/messages/phrase.js';
import type { Tone } from '../../tone.js';
import { cellKey, type CopiedCell, type MarkedCopy } from '../../marked-copy.js';
import { FONT_NAME } from '../font.js';
import { numberFormat } from '../number-formats.js';
import { HEADER_FILL, solid, TONE_FILLS } from '../styles.js';
import { safeFormat, showsDays } from './source-format.js';

const font = { name: FONT_NAME, family: 2, size: 10 } as const;

/** What a cell looks like: its mark, else whether it is a title. */
export type Look = Tone | 'plain' | 'header';

const EDGES: Readonly<Record<Tone, string>> = { error: 'FFC00000', question: 'FFBF8F00', note: 'FF2F75B5' };

/** Beyond this number of different formats the plain one has to do: Excel takes some thousand styles. */
const mostFormats = 500;

/** The styles of all copied cells, told apart by number format, by the tone of the mark, and titles from values. */
export class CopyStyles {
  readonly #lang: Lang;
  /** By look and format, the place in `#styles`. */
  readonly #places = new Map<string, number>();
  readonly #styles: Partial<Style>[] = [];
  readonly #formats = new Map<string, string | null>();
  #numbers: readonly number[] = [];

  constructor({ lang, sheets }: MarkedCopy) {
    this.#lang = lang;
    for (const { rows, marks, headerRows } of sheets) {
      for (const { index, cells } of rows) {
        const plain = headerRows.has(index) ? 'header' : 'plain';
        for (const [column, cell] of cells.entries())
          this.#placeOf(cell, marks.get(cellKey(index, column))?.tone ?? plain);
      }
      for (const { tone } of marks.values()) this.#placeOf(undefined, tone);
    }
  }

  /** Puts every style into the first row of a sheet: in writing it each gets its number, which `learn` reads back. */
  writeTo(worksheet: Worksheet): void {
    const row = worksheet.getRow(1);
    for (const [at, style] of this.#styles.entries()) {
      const cell = row.getCell(at + 1);
      cell.value = at; // a row without any value is not written
      cell.style = style;
    }
    row.commit();
  }

  /** The numbers of the styles, from the part of the sheet that `writeTo` has filled. */
  learn(sheetXml: string): void {
    const cells = sheetXml.matchAll(/<c r="[A-Z]+1" s="(\d+)"/gu);
    this.#numbers = Array.from(cells, ([, number]) => Number(number));
    if (this.#numbers.length !== this.#styles.length)
      throw new Error('the styles were not written as expected');
  }

  /** The number of the style of a cell; undefined: an empty one, which is there for its mark alone. */
  numberOf(cell: CopiedCell | undefined, look: Look): number {
    return this.#numbers[this.#placeOf(cell, look)] ?? 0;
  }

  #placeOf(cell: CopiedCell | undefined, look: Look): number {
    const format = this.#formatOf(cell);
    const key = `${look} ${format}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#styles.push(styleOf(format, look)) - 1;
    this.#places.set(key, place);
    return place;
  }

  #formatOf(cell: CopiedCell | undefined): string {
    if (cell?.kind !== 'number' && cell?.kind !== 'day') return 'General';
    const own = cell.format === null ? null : this.#safe(cell.format);
    if (cell.kind === 'number') return own ?? 'General';
    return own !== null && showsDays(own) ? own : numberFormat('day', this.#lang);
  }

  #safe(code: string): string | null {
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const safe = this.#formats.size < mostFormats ? safeFormat(code) : null;
    this.#formats.set(code, safe);
    return safe;
  }
}

function styleOf(numFmt: string, look: Look): Partial<Style> {
  const alignment = { vertical: 'top' } as const;
  if (look === 'plain') return { font, numFmt, alignment };
  if (look === 'header')
    return { font: { ...font, bold: true }, numFmt, alignment, fill: solid(HEADER_FILL) };
  const line = { style: 'thin', color: { argb: EDGES[look] } } as const;
  const border = { top: line, bottom: line, left: line, right: line };
  return { font, numFmt, alignment, fill: solid(TONE_FILLS[look]), border };
}
